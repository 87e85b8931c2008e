/** What other programs and pages are handed to show. It may lie somewhere for years, so it bears its day. */
export const nowWords = {
  headline: (answer: string, day: string) => `As of ${day}: ${answer}`,
  /** What the picture says to whoever hears it. */
  picture: (show: string, headline: string) => `${show}. ${headline}`,
};
