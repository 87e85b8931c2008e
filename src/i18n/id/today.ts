import type { todayWords as English } from '#i18n/en/today.ts';

/** The next episode on the start page. */
export const todayWords: typeof English = {
  next: (episode) => `Lanjut: ${episode}`,
  minutes: (minutes) => `${minutes} mnt`,
  watchedIt: 'Sudah kutonton',
  open: (episode) => `Buka ${episode}`,
};
