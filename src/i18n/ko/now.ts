import type { nowWords as English } from '#i18n/en/now.ts';

/** It may lie somewhere for years, so it bears its day. */
export const nowWords: typeof English = {
  headline: (answer, day) => `${day} 기준: ${answer}`,
  picture: (show, headline) => `${show}. ${headline}`,
};
