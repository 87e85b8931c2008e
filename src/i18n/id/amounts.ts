import type { AmountWords } from '#i18n/date-words.ts';

/** How lengths of time and large numbers are written. */
export const amountWords: AmountWords = {
  length: (hours, minutes) =>
    [hours > 0 ? `${hours} jam` : '', minutes > 0 || hours === 0 ? `${minutes} mnt` : ''].filter(Boolean).join(' '),
  large: (value, write) => {
    const [size, unit] = value < 1_000_000_000 ? [1_000_000, 'juta'] : [1_000_000_000, 'miliar'];
    return `${write(Math.round((value / size) * 100) / 100)} ${unit}`;
  },
};
