import type { nowWords as English } from '#i18n/en/now.ts';

/** What other programs and pages are handed to show. It may lie somewhere for years, so it bears its day. */
export const nowWords: typeof English = {
  headline: (answer, day) => `Em ${day}: ${answer}`,
  /** What the picture says to whoever hears it. */
  picture: (show, headline) => `${show}. ${headline}`,
};
