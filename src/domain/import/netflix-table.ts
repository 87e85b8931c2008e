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
  eachRow(table, (cells, row) => {
    const cell = (place: number) => cells[place] ?? '';
    const title = cell(places.title);
    const date = cell(places.date);
    const profile = cell(places.profile).trim();
    // The last row may be cut short, in the middle of a name.
    if (dates.add(date)) profiles.add(profile);
    const rest = afterTitle(title);
    if (rest === null) {
      others += 1;
      if (plainText(title).startsWith(':')) isNameless = true;
      return;
    }
    const isExtra = cell(places.supplemental).trim() !== '';
    const isShort = places.duration >= 0 && seconds(cell(places.duration)) < SHORT;
    rows.push({ row, title, rest, date, profile, isExtra, isShort });
  });
  return profiles.size > MAX_PROFILES ? null : { file, rows, dates, profiles: [...profiles], others, isNameless };
}

/** `00:48:22` in seconds, and `05:00`, and 90; nothing that can be read is nothing watched. */
function seconds(duration: string): number {
  const parts = duration.trim().split(':').map(Number);
  const sum = parts.reduce((total, part) => total * 60 + part, 0);
  return duration.trim() === '' || Number.isNaN(sum) ? 0 : sum;
}
