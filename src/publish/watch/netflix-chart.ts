import Papa from 'papaparse';
import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';

import { type Reader, Unreadable } from './reading.ts';

const row = v.object({
  week: factDay,
  show_title: v.string(),
  season_title: v.string(),
  weekly_rank: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
});

/** The season that a row is named for ("Name: Season 3"), or null. */
const seasonIn = (title: string) => Number(/\b(?:season|part)\s+(\d+)\b/i.exec(title)?.[1] ?? 0) || null;

/** Netflix's weekly chart as a table with tabs (`all-weeks-global.tsv`): the show's own rows, and the last week that it covers. */
export const netflixChart: Reader = {
  accept: 'text/tab-separated-values, text/plain',
  read(text, { address, title }) {
    if (/^\s*</.test(text)) throw new Unreadable('no table', true);
    const { data } = Papa.parse<unknown>(text, {
      delimiter: '\t',
      header: true,
      skipEmptyLines: true,
      quoteChar: '\0',
    });
    const rows = data.map((one) => v.safeParse(row, one));
    const read = rows.flatMap((one) => (one.success ? [one.output] : []));
    // The last line of a file that broke off is no row; a table whose rows are others is no chart.
    if (read.length === 0 || read.length < rows.length - 1) throw new Unreadable('rows without week, rank or titles');
    const own = read.filter((one) => one.show_title.toLowerCase() === title.en.toLowerCase());
    return {
      says: own.map(({ week, season_title, weekly_rank }) => ({
        what: 'row',
        season: seasonIn(season_title),
        week,
        rank: weekly_rank,
        at: address,
      })),
      version: null,
      upTo: read.reduce((last, { week }) => (week > last ? week : last), ''),
    };
  },
};
