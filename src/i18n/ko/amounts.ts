import type { AmountWords } from '#i18n/date-words.ts';

/** How lengths of time and large numbers are written. */
export const amountWords: AmountWords = {
  length: (hours, minutes) =>
    [hours > 0 ? `${hours}시간` : '', minutes > 0 || hours === 0 ? `${minutes}분` : ''].filter(Boolean).join(' '),
  // To 만: as fine as two decimals of a million.
  large: (value, write) => {
    const man = Math.round(value / 10_000);
    const [eok, rest] = [Math.floor(man / 10_000), man % 10_000];
    return [eok > 0 ? `${write(eok)}억` : '', rest > 0 ? `${write(rest)}만` : ''].filter(Boolean).join(' ');
  },
};
