import { type Dates, gatherDates } from './date-order.ts';
import type { Columns } from './netflix-columns.ts';
import { plainText } from './plain-text.ts';
import { eachRow, openTable } from './read-table.ts';
import type { AfterTitle } from './show-title.ts';
import type { ImportFile } from './viewing.ts';

/** Less is no episode watched: a tenth of the shortest ones. In seconds. */
const SHORT = 5 * 60;

/** An account has five at a time; of more than these nobody could choose. */
const MAX_PROFILES = 50;

/** No title is longer. */
const LONGEST = 300;

/** A row about the show. */
export interface NetflixRow {
  readonly row: number;
  readonly title: string;
  /** What stands after the show's name. */
  readonly rest: string;
  readonly date: string;
  readonly profile: string;
  readonly isExtra: boolean;
  readonly isShort: boolean;
  /** The show stands in it, but not as Netflix names its episodes: `Season 1 Trailer: All of Us Are Dead`, or quotes are out of place. */
  readonly isOdd?: 'extra' | 'damaged';
}

/** What one of Netflix's tables says: of the show all of it, of the rest what tells how to read it. */
export interface NetflixTable {
  readonly file: ImportFile;
  readonly rows: readonly NetflixRow[];
  readonly dates: Dates;
  readonly profiles: readonly string[];
  readonly others: number;
  /** Some rows have lost the name of their show. */
  readonly isNameless: boolean;
  /** Some rows have lost their letters. */
  readonly isLetterless: boolean;
  /** Some rows have quotes out of place, as spreadsheets put them. */
  readonly isDamaged: boolean;
  /** Its times are instants in UTC; else it has days. */
  readonly hasInstants: boolean;
}

/** Goes through a table once; null where the file is none, or none of an account. */
export function readNetflixTable(
  file: ImportFile,
  placesIn: (headings: readonly string[]) => Columns | null,
  afterTitle: AfterTitle,
): NetflixTable | null {
  const table = openTable(file.text, placesIn);
  if (table === null) return null;
  const places = table.found;
  const dates = gatherDates();
  const profiles = new Set<string>();
  const rows: NetflixRow[] = [];
  let others = 0;
  let isNameless = false;
  let isLetterless = false;
  let isDamaged = false;
  let hasSeasons = false;
  eachRow(table, (cells, row, state) => {
    const cell = (place: number) => cells[place] ?? '';
    const title = cell(places.title);
    const date = cell(places.date);
    const profile = cell(places.profile).trim();
    // The last row may be cut short, in the middle of a name.
    if (dates.add(date)) profiles.add(profile);
    hasSeasons ||= namesSeason(title);
    isDamaged ||= state.isDamaged;
    const rest = afterTitle(title);
    if (rest === null) {
      const isOdd = oddly(title, state.isDamaged ? cells : [], afterTitle);
      if (isOdd !== null) {
        rows.push({
          row,
          title: title || cells.join(' '),
          rest: '',
          date,
          profile,
          isExtra: false,
          isShort: false,
          isOdd,
        });
        return;
      }
      others += 1;
      if (plainText(title).startsWith(':')) isNameless = true;
      if (LOST.test(title)) isLetterless = true;
      return;
    }
    const isExtra = cell(places.supplemental).trim() !== '';
    const isShort = places.duration >= 0 && seconds(cell(places.duration)) < SHORT;
    rows.push({ row, title, rest, date, profile, isExtra, isShort });
  });
  if (profiles.size > MAX_PROFILES) return null;
  // Other services write titles and dates too: without the show, and without a single season, nothing says that it is Netflix's.
  const hasInstants = places.profile >= 0;
  const mayBeLost = (isLetterless || isDamaged) && profiles.size > 0;
  if (!hasInstants && rows.length === 0 && !hasSeasons && !mayBeLost) return null;
  return { file, rows, dates, profiles: [...profiles], others, isNameless, isLetterless, isDamaged, hasInstants };
}

/** What becomes of letters that a program did not have: nobody asks in the middle of a word. A name may end in a question. */
const LOST = /\?[\p{L}\p{N}?]|\p{Ll}\? \p{Ll}|\ufffd/u;

/** `Dark: Staffel 1: …`, in any script: how Netflix names an episode, and nobody else. */
function namesSeason(title: string): boolean {
  const [, ...between] = title.slice(0, LONGEST).split(/[:：]/);
  return between.slice(0, -1).some((part) => /\p{Nd}/u.test(part));
}

/** So many names stand before the show's in one title at most. */
const MOST_NAMES = 10;

/** Whether the show stands behind another name in a title, or anywhere in a damaged row. */
function oddly(title: string, damaged: readonly string[], afterTitle: AfterTitle): 'extra' | 'damaged' | null {
  if (title.length > LONGEST || damaged.length > 0) {
    const parts = damaged
      .join(',')
      .slice(0, 10 * LONGEST)
      .split(/[,"“”]/);
    return parts.some((part) => afterTitle(part) !== null) ? 'damaged' : null;
  }
  const parts = title.split(':').slice(1, MOST_NAMES);
  return parts.some((_, index) => afterTitle(parts.slice(index).join(':')) !== null) ? 'extra' : null;
}

/** `00:48:22` in seconds, and `05:00`, and 90; nothing that can be read is nothing watched. */
function seconds(duration: string): number {
  const parts = duration.trim().split(':').map(Number);
  const sum = parts.reduce((total, part) => total * 60 + part, 0);
  return duration.trim() === '' || Number.isNaN(sum) ? 0 : sum;
}
