import type { DataFile } from '#domain/files/data-files.ts';
import { formatNumber } from '#i18n/format.ts';

import type { sourcesPageWords as English } from '#i18n/en/sources-page.ts';

/** What the facts of a file are about. */
const topics: Record<DataFile, string> = {
  actors: '배우들의 다른 모습',
  answers: '팬들이 묻는 것',
  awards: '수상',
  casting: '캐스팅',
  characters: '사람들',
  claims: '예측',
  comparables: '다른 작품이 걸린 시간',
  'content-notes': '담긴 내용',
  contradictions: '출처가 엇갈리는 것',
  corrections: '처음의 오류',
  episodes: '에피소드',
  'former-milestones': '지난 시즌',
  gaps: '아무도 말해 주지 못한 것',
  glossary: '이야기 속 용어',
  milestones: '어디까지 왔나',
  'open-questions': '남겨진 것',
  plot: '다가올 이야기',
  portraits: '사람들의 생김새',
  ratings: '관람 등급',
  reception: '수치와 평점',
  relationships: '누가 누구와 가까운가',
  rooms: '장소',
  show: '작품',
  similar: '그동안 볼 만한 것',
  sources: '출처',
  speakers: '누가 말했나',
  story: '이야기',
  threads: '이야기의 갈래',
  titles: '다른 곳에서의 제목',
  trailers: '영상',
  watch: '볼 수 있는 곳',
  'webtoon-differences': '웹툰',
  'weekly-charts': '주간 순위',
};

/** "정보 7개의 근거, 주로 사람들": what a source is cited for. */
const supports = (cited: readonly (readonly [DataFile, number])[]) => {
  const [first, ...others] = [...cited].sort(([, a], [, b]) => b - a);
  if (first === undefined) return '';
  const count = cited.reduce((sum, [, facts]) => sum + facts, 0);
  return `정보 ${formatNumber(count)}개의 근거, ${others.length === 0 ? '' : '주로 '}${topics[first[0]]}`;
};

/** What the page of all sources says. */
export const sourcesPageWords: typeof English = {
  asFile: '모든 출처와 그 주소를 파일로',
  title: '출처',
  search: '매체나 제목으로 찾기',
  lead: (count) => `지금 보이는 내용의 출처는 ${formatNumber(count)}개예요.`,
  found: (count) => `출처 ${formatNumber(count)}개를 찾았어요`,
  noneFound: (query) => `“${query}”에 맞는 출처가 없어요. 매체나 제목의 낱말로 찾아보세요.`,
  noneYet: '아직 보여 줄 출처가 없어요.',
  more: (count) => `${count}개 더 보기`,
  supports,
  behind: '출처 너머',
  correctionCount: (count) => `오류 ${count}개`,
  gaps: '찾지 못한 것',
  gapCount: (count) => `빈칸 ${count}개`,
  correctUs: '저희 실수를 찾았나요?',
  correctUsHow:
    '출처 목록마다 그 아래의 “틀린 것이 있나요?”로 알려 주거나, 직접 고쳐 주세요. 정보 하나하나가 데이터 파일의 한 항목이에요. 출처와 날짜를 붙여 하나를 오 분 만에 고치는 법은 저장소의 안내서에 있어요.',
  licences: '라이선스',
  faceLicence: '글꼴 Do Hyeon의 라이선스',
  licencesText:
    '코드는 MIT 라이선스로, 정보는 CC BY 4.0으로 자유롭게 쓸 수 있어요. 작품과 그 이름, 제목은 권리자의 것이에요.',
  subject: (subject) => {
    if (subject === 'comparables') return '견줄 만한 시리즈';
    return subject === 'extras' ? '그 밖의 모든 것' : subject.replace('season-', '시즌 ');
  },
};
