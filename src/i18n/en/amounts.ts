import type { AmountWords } from '#i18n/date-words.ts';

/** How lengths of time and large numbers are written. */
export const amountWords: AmountWords = {
  length: (hours, minutes) =>
    [hours > 0 ? `${hours}h` : '', minutes > 0 || hours === 0 ? `${minutes}m` : ''].filter(Boolean).join(' '),
  large: (value, write) => {
    const [size, unit] = value < 1_000_000_000 ? [1_000_000, 'million'] : [1_000_000_000, 'billion'];
    return `${write(Math.round((value / size) * 100) / 100)} ${unit}`;
  },
};
