import { daysOf } from '#publish/checks/real-date.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NAMES = MONTHS.join('|');

/** How wikis write a date, each with the order of its parts: in a template, in Korean, in ISO 8601, as "12 March 2027" and "March 12, 2027". */
const SPELLINGS: readonly (readonly [pattern: RegExp, parts: 'ymd' | 'dmy' | 'mdy'])[] = [
  [/\{\{[^{}|]*\|(?:[a-z]+=[^{}|]*\|)*(\d{4})\|(\d{1,2})(?:\|(\d{1,2}))?(?!\d)/giu, 'ymd'],
  [/(\d{4})년(?: *(\d{1,2})월(?: *(\d{1,2})일)?)?/gu, 'ymd'],
  [/\b(\d{4})-(\d\d)-(\d\d)\b/gu, 'ymd'],
  [new RegExp(`\\b(\\d{1,2}) (${NAMES}) (\\d{4})\\b`, 'giu'), 'dmy'],
  [new RegExp(`(?<!\\d )\\b(${NAMES})(?: (\\d{1,2}))?,? (\\d{4})\\b`, 'giu'), 'mdy'],
];

/** The dates in a piece of wiki text, as fact dates (`2027-03-12`, `2027-03`, `2027`), in no order; days that no calendar has are left out. */
export function datesIn(text: string): string[] {
  return SPELLINGS.flatMap(([pattern, parts]) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const part = (name: string) => found[parts.indexOf(name) + 1] ?? '';
      const month = MONTHS.indexOf(part('m').toLowerCase()) + 1 || Number(part('m'));
      const date = [part('y'), month, Number(part('d'))]
        .filter((one) => one !== 0)
        .map((one) => `${one}`.padStart(2, '0'));
      const written = date.join('-');
      return daysOf(written) === undefined ? [] : [written];
    }),
  );
}
