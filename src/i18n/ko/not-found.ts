import type { notFoundWords as English } from '#i18n/en/not-found.ts';

export const notFoundWords: typeof English = {
  title: '찾을 수 없어요',
  stamp: '없음',
  status: '오류 404: 그런 페이지가 없어요.',
  hint: '주소를 잘못 썼거나 페이지가 옮겨 갔을지도 몰라요.',
  home: '오늘로 가기',
};
