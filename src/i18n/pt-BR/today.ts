import type { todayWords as English } from '#i18n/en/today.ts';
import { thePoint } from './point.ts';

/** The next episode on the start page. */
export const todayWords: typeof English = {
  next: (episode) => `A seguir: ${episode}`,
  minutes: (minutes) => `${minutes} min`,
  watchedIt: 'Já vi',
  open: (episode) => `Abrir ${thePoint(episode)}`,
};
