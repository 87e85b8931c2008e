import type { sourceWords as English } from '#i18n/en/sources.ts';

export const sourceWords: typeof English = {
  count: (count) => `출처 ${count}개`,
  all: '모든 출처를 한 페이지에',
  none: '찾은 출처 없음',
  dateUnknown: '날짜 없음',
  passesOn: (publisher, date) => `${publisher} 내용을 옮김, ${date}`,
  addressUnknown: '주소 없음',
  loadFailed: '출처를 불러오지 못했어요.',
  retry: '다시 시도',
  wrong: '틀린 것이 있나요?',
  wrongNotLoaded: '불러오지 못했어요. 오프라인일 수 있어요.',
  corrections: '처음의 기사들, 바로잡음',
  correctionsLead: '이 프로젝트는 기사 세 편에서 시작했어요. 거기서 무엇이 틀렸는지 모았어요.',
  says: '기사의 말',
  actually: '출처들의 말',
};
