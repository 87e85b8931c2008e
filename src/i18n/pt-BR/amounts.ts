import type { AmountWords } from '#i18n/date-words.ts';

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** How lengths of time and large numbers are written. */
export const amountWords: AmountWords = {
  length: (hours, minutes) =>
    [hours > 0 ? `${hours} h` : '', minutes > 0 || hours === 0 ? `${minutes} min` : ''].filter(Boolean).join(' '),
  large: (value, write) => {
    const [size, unit] = value < BILLION ? [MILLION, 'milh'] : [BILLION, 'bilh'];
    const amount = Math.round((value / size) * 100) / 100;
    // "1,5 milhão": the plural begins with two.
    return `${write(amount)} ${unit}${amount < 2 ? 'ão' : 'ões'}`;
  },
};
