import type { AmountWords } from '#i18n/date-words.ts';

const MILLION = 1_000_000;

/** How lengths of time and large numbers are written. */
export const amountWords: AmountWords = {
  length: (hours, minutes) =>
    [hours > 0 ? `${hours} h` : '', minutes > 0 || hours === 0 ? `${minutes} min` : ''].filter(Boolean).join(' '),
  large: (value, write) => {
    const millions = Math.round((value / MILLION) * 100) / 100;
    return `${write(millions)} ${millions === 1 ? 'millón' : 'millones'}`;
  },
};
