import type { todayWords as English } from '#i18n/en/today.ts';

export const todayWords: typeof English = {
  next: (episode) => `다음: ${episode}`,
  minutes: (minutes) => `${minutes}분`,
  watchedIt: '다 봤어요',
  open: (episode) => `${episode} 열기`,
};
