import type { MilestoneId } from '#domain/status/milestones.ts';

import type { happened as EnglishHappened, rungs as EnglishRungs } from '#i18n/en/rungs.ts';

export const rungs: typeof EnglishRungs = {
  renewed: '제작 확정',
  'pre-production': '프리프로덕션',
  casting: '캐스팅',
  'table-read': '대본 리딩',
  'filming-started': '촬영 시작',
  'filming-wrapped': '촬영 종료',
  'post-production': '후반 작업',
  teaser: '첫 티저',
  'release-date-announced': '공개일',
  trailer: '메인 예고편',
  released: '넷플릭스 공개',
};

/** What happened, after its time: "2026년 2월에 촬영이 끝났어요". All end in 어요. */
export const happened: typeof EnglishHappened = {
  renewed: '제작이 확정됐어요',
  'pre-production': '프리프로덕션이 시작됐어요',
  casting: '출연진이 발표됐어요',
  'table-read': '대본 리딩이 공개됐어요',
  'filming-started': '촬영이 시작됐어요',
  'filming-wrapped': '촬영이 끝났어요',
  'post-production': '후반 작업이 시작됐어요',
  teaser: '티저가 나왔어요',
  'release-date-announced': '공개일이 발표됐어요',
  trailer: '예고편이 나왔어요',
  released: '공개됐어요',
};

/** The same as a name. */
export const moments = {
  renewed: '제작 확정',
  'pre-production': '프리프로덕션 시작',
  casting: '출연진 발표',
  'table-read': '대본 리딩 공개',
  'filming-started': '촬영 시작',
  'filming-wrapped': '촬영 종료',
  'post-production': '후반 작업 시작',
  teaser: '티저 공개',
  'release-date-announced': '공개일 발표',
  trailer: '예고편 공개',
  released: '공개',
} satisfies Record<MilestoneId, string>;
