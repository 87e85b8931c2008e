import { type DateOrder, dayIn, gatherDates } from './date-order.ts';
import { readEpisodeLabel } from './episode-label.ts';
import { plainText } from './plain-text.ts';
import { eachRow, openTable } from './read-table.ts';
import { recogniseShow } from './show-title.ts';
import type {
  ImportContext,
  ImportFile,
  ImportNote,
  ImportReader,
  Leftover,
  LeftoverReason,
  Understood,
  Viewing,
} from './viewing.ts';

// Netflix gives its history out in two shapes: `NetflixViewingHistory.csv` (a title and a date, one profile), and
// `ViewingActivity.csv` in the ZIP that is asked for by mail (ten columns, every session, times in UTC, all profiles).

/** Less is no episode watched: a tenth of the shortest ones. In seconds. */
const SHORT = 5 * 60;

const DAY = 86_400_000;

/** An account has five at a time; of more than these nobody could choose. */
const MOST_PROFILES = 50;

interface Places {
  readonly title: number;
  readonly date: number;
  /** -1 where the table has no such column. */
  readonly profile: number;
  readonly duration: number;
  readonly supplemental: number;
}

interface Row {
  readonly where: string;
  readonly title: string;
  /** What stands after the show's name. */
  readonly rest: string;
  readonly date: string;
  readonly profile: string;
  readonly isExtra: boolean;
  readonly isShort: boolean;
}

/** `Title,Date` and nothing else; a spreadsheet may have added empty columns. */
function historyPlaces(headings: readonly string[]): Places | null {
  const named = headings.filter((heading) => heading !== '');
  if (named.length !== 2 || !named.includes('title') || !named.includes('date')) return null;
  return {
    title: headings.indexOf('title'),
    date: headings.indexOf('date'),
    profile: -1,
    duration: -1,
    supplemental: -1,
  };
}

/** Some of the ten columns, however they are spaced and in whatever order. */
function activityPlaces(headings: readonly string[]): Places | null {
  const places = {
    title: headings.indexOf('title'),
    date: headings.indexOf('starttime'),
    profile: Math.max(headings.indexOf('profilename'), headings.indexOf('profile')),
    duration: headings.indexOf('duration'),
    supplemental: headings.indexOf('supplementalvideotype'),
  };
  return Math.min(places.title, places.date, places.profile) < 0 ? null : places;
}

/** How a heading is compared: `"Start Time"`, `start_time` and ` Start time` are one. */
const plainHeading = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Reads `NetflixViewingHistory.csv`. */
export const readNetflixHistory: ImportReader = (files, context) => readNetflix(files, historyPlaces, context);

/** Reads `ViewingActivity.csv`. */
export const readNetflixActivity: ImportReader = (files, context) => readNetflix(files, activityPlaces, context);

function readNetflix(
  files: readonly ImportFile[],
  placesIn: (headings: readonly string[]) => Places | null,
  context: ImportContext,
): ReturnType<ImportReader> {
  const afterTitle = recogniseShow(context.titles, context.doNotMatch);
  const dates = gatherDates();
  const profiles = new Set<string>();
  const rows: Row[] = [];
  let others = 0;
  let isNameless = false;
  const read = files.filter((file) => {
    const table = openTable(file.text, (headings) => placesIn(headings.map(plainHeading)));
    if (table === null) return false;
    const places = table.found;
    eachRow(table, (cells, number) => {
      const cell = (place: number) => cells[place] ?? '';
      const title = cell(places.title);
      const profile = cell(places.profile).trim();
      dates.add(cell(places.date));
      profiles.add(profile);
      const rest = afterTitle(title);
      if (rest !== null) {
        rows.push({
          where: files.length === 1 ? `row ${number}` : `${file.name}, row ${number}`,
          title,
          rest,
          date: cell(places.date),
          profile,
          isExtra: cell(places.supplemental).trim() !== '',
          isShort: places.duration >= 0 && seconds(cell(places.duration)) < SHORT,
        });
        return;
      }
      others += 1;
      if (plainText(title).startsWith(':')) isNameless = true;
    });
    return true;
  });
  if (read.length === 0 || profiles.size > MOST_PROFILES) return null;

  const { profile, dateOrder } = context.answers;
  if (profiles.size > 1 && (profile === undefined || !profiles.has(profile)))
    return { kind: 'which-profile', profiles: [...profiles] };
  const own = profiles.size > 1 ? rows.filter((row) => row.profile === profile) : rows;
  const inferred = dates.order();
  const order = inferred === 'open' ? (dateOrder ?? 'open') : inferred;
  const unclear = own.find(({ date }) => dayIn('month-first', date) !== dayIn('day-first', date));
  if (order === 'open' && unclear !== undefined)
    return { kind: 'date-order', example: unclear.date.trim().slice(0, 40) };

  const notes: ImportNote[] = [];
  if (order === 'mixed' && own.length > 0) notes.push('mixed-dates');
  if (isNameless) notes.push('nameless-rows');
  return {
    kind: 'understood',
    ...judge(own, order, context),
    others,
    notes,
    files: read.map(({ name }) => name),
  };
}

function judge(
  rows: readonly Row[],
  order: DateOrder,
  context: ImportContext,
): Pick<Understood, 'viewings' | 'leftovers'> {
  const viewings: Viewing[] = [];
  const leftovers: Leftover[] = [];
  for (const row of rows) {
    const leave = (reason: LeftoverReason) =>
      leftovers.push({ where: row.where, text: [row.title, row.date].join(' · ').slice(0, 300), reason });
    const label = row.isExtra ? 'trailer' : readEpisodeLabel(row.rest);
    if (typeof label === 'string') {
      leave(label);
      continue;
    }
    const episode = context.episodeAt(label.season, label.episode);
    if (episode === undefined) {
      leave(context.hasSeason(label.season) ? 'unknown-episode' : 'unknown-season');
      continue;
    }
    const day = dayOf(row.date, order, context);
    if (row.isShort) leave('too-short');
    else if (day === 'future') leave('future-date');
    else {
      // It was watched, whenever it was.
      if (day === null && order !== 'mixed') leave('unclear-date');
      viewings.push({ where: row.where, episode, day });
    }
  }
  return { viewings, leftovers };
}

/** The visitor's day of a row. Netflix may be a day ahead of them: its tomorrow is their today. */
function dayOf(text: string, order: DateOrder, context: ImportContext): string | null {
  const written = dayIn(order, text);
  if (written === null) return null;
  const [, hour, minute, second] = /[ T](\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)?(?: ?(?:UTC|Z))?$/.exec(text.trim()) ?? [];
  const isInstant = order === 'year-first' && second !== undefined && Number(hour) < 24 && Number(minute) < 60;
  const day = isInstant
    ? context.dayOf(Date.parse(written) + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000)
    : written;
  if (day <= context.today) return day;
  return Date.parse(day) - Date.parse(context.today) <= DAY ? context.today : 'future';
}

/** `00:48:22` in seconds, and `05:00`, and 90; nothing that can be read is nothing watched. */
function seconds(duration: string): number {
  const parts = duration.trim().split(':').map(Number);
  const sum = parts.reduce((total, part) => total * 60 + part, 0);
  return duration.trim() === '' || Number.isNaN(sum) ? 0 : sum;
}
