import { type DateOrder, dayIn } from './date-order.ts';
import { joinUnderstood } from './join-understood.ts';
import { activityColumns, type Columns, historyColumns } from './netflix-columns.ts';
import { type NetflixRow, type NetflixTable, readNetflixTable } from './netflix-table.ts';
import { recogniseShow } from './show-title.ts';
import type {
  ImportContext,
  ImportFile,
  ImportNote,
  ImportReader,
  Leftover,
  LeftoverReason,
  Question,
  Understood,
  Viewing,
} from './viewing.ts';

const DAY = 86_400_000;

/** Reads `NetflixViewingHistory.csv`. */
export const readNetflixHistory: ImportReader = (files, context) => readNetflix(files, historyColumns, context);

/** Reads `ViewingActivity.csv`. */
export const readNetflixActivity: ImportReader = (files, context) => readNetflix(files, activityColumns, context);

/** Each file is read for itself: it has its own account, and its own way to write dates. */
function readNetflix(
  files: readonly ImportFile[],
  placesIn: (headings: readonly string[]) => Columns | null,
  context: ImportContext,
): ReturnType<ImportReader> {
  const afterTitle = recogniseShow(context.titles, context.doNotMatch);
  const found: Understood[] = [];
  for (const file of files) {
    const table = readNetflixTable(file, placesIn, afterTitle);
    if (table === null) continue;
    const place = (row: number) => (files.length === 1 ? `row ${row}` : `${file.name}, row ${row}`);
    const read = understand(table, place, context);
    if (read.kind !== 'understood') return read;
    found.push(read);
  }
  return found.length === 0 ? null : joinUnderstood(found);
}

function understand(
  { file, rows, dates, profiles, others, isNameless, isLetterless, isDamaged, hasInstants }: NetflixTable,
  place: (row: number) => string,
  context: ImportContext,
): Understood | Question {
  // Two files of one account are asked about once, two accounts each by itself.
  const account = JSON.stringify(profiles.toSorted());
  const profile = context.answers.profiles?.get(account);
  if (profiles.length > 1 && profile === undefined) return { kind: 'which-profile', about: account, profiles };
  const own = profiles.length > 1 ? rows.filter((row) => row.profile === profile) : rows;
  const isPossible = (day: string) => day >= context.firstDay && notAfter(day, context.today);
  const inferred = dates.order(
    own.map(({ date }) => date),
    isPossible,
  );
  const order = inferred === 'open' ? (context.answers.dateOrders?.get(file.name) ?? 'open') : inferred;
  const unclear = own.find(({ date }) => dayIn('month-first', date) !== dayIn('day-first', date));
  if (order === 'open' && unclear !== undefined)
    return { kind: 'date-order', about: file.name, example: unclear.date.trim().slice(0, 40) };

  const notes: ImportNote[] = [];
  if (order === 'mixed' && own.length > 0) notes.push('mixed-dates');
  if (isNameless) notes.push('nameless-rows');
  if (isLetterless) notes.push('letterless-rows');
  if (isDamaged) notes.push('damaged-rows');
  const dayOfRow = (text: string) => dayOf(text, order, hasInstants, context);
  return { kind: 'understood', ...judge(own, order, dayOfRow, place, context), others, notes, files: [file.name] };
}

function judge(
  rows: readonly NetflixRow[],
  order: DateOrder,
  dayOfRow: (text: string) => ReturnType<typeof dayOf>,
  place: (row: number) => string,
  context: ImportContext,
): Pick<Understood, 'viewings' | 'leftovers'> {
  const viewings: Viewing[] = [];
  const leftovers: Leftover[] = [];
  for (const row of rows) {
    const leave = (reason: LeftoverReason) =>
      leftovers.push({ where: place(row.row), text: [row.title, row.date].join(' · ').slice(0, 300), reason });
    const label = row.isOdd === undefined ? (row.isExtra ? 'trailer' : readEpisodeLabel(row.rest)) : oddLabel(row);
    if (typeof label === 'string') {
      leave(label);
      continue;
    }
    const episode = context.episodeAt(label.season, label.episode);
    if (episode === undefined) {
      leave(context.hasSeason(label.season) ? 'unknown-episode' : 'unknown-season');
      continue;
    }
    const day = dayOfRow(row.date);
    if (row.isShort) leave('too-short');
    else if (day === 'future') leave('future-date');
    else {
      // It was watched, whenever it was.
      if (day === null && order !== 'mixed') leave('unclear-date');
      viewings.push({ where: place(row.row), episode, day });
    }
  }
  return { viewings, leftovers };
}

/** Why a row that names the show otherwise is left over. */
const oddLabel = ({ isOdd, title }: NetflixRow): LeftoverReason => {
  if (isOdd === 'damaged') return 'malformed';
  return TRAILER.test(title) ? 'trailer' : 'no-episode';
};

/** A time behind a date; spreadsheets leave out the seconds, and in America write it in halves of a day. */
const TIME = /[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s?([AP])\.?M\.?)?(?: ?(?:UTC|Z))?$/i;

/** The visitor's day of a row, null where it tells none that could be. Netflix may be a day ahead: its tomorrow is their today. */
function dayOf(text: string, order: DateOrder, hasInstants: boolean, context: ImportContext): string | null {
  const written = dayIn(order, text);
  if (written === null) return null;
  const [, hour, minute, second = '0', half] = TIME.exec(text.trim()) ?? [];
  const isInstant = hasInstants && Number(hour) < 24 && Number(minute) < 60;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  const day = isInstant
    ? context.dayOf(Date.parse(written) + ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000)
    : written;
  if (day <= context.today) return day < context.firstDay ? null : day;
  return notAfter(day, context.today) ? context.today : 'future';
}

/** Whether a day may be today, on a clock that is ahead. */
const notAfter = (day: string, today: string) => Date.parse(day) - Date.parse(today) <= DAY;

/** A season and an episode by their numbers, or why a text names none. */
type EpisodeLabel = { readonly season: number; readonly episode: number } | LeftoverReason;

/** Videos about the show that are no episodes, in the languages that it is known by. */
const TRAILER =
  /trailer|teaser|tráiler|bande.annonce|zwiastun|fragman|трейлер|тизер|预告|預告|予告|ティーザー|예고|티저|ตัวอย่าง|إعلان|τρέιλερ|ट्रेलर|előzetes|upoutávka|making of|behind the scenes/i;

/** Words for a season: a text of one part that has one names a whole season. */
const SEASON =
  /season|temporada|staffel|saison|stagione|sezon|sezóna|řada|сезон|évad|kausi|säsong|sesong|sæson|seizoen|mùa|musim|ซีซั่น|ซีซัน|الموسم|עונה|κύκλος|σεζόν|सीज़न|시즌|シーズン|第 ?\d+ ?季|\b(?:part|parte|partie|teil|volume)\b/i;

/** No episode is called anything as long. */
const LONGEST = 300;

/**
 * The episode that stands after the show's name: `Season 1: Episode 12`, `시즌 1: 4화`, `Saison 1 : Pilote (Épisode 1)`, `Episode 3`.
 * The season is the one number of its part; the episode the number in brackets at the end, else the one of the last part. One part
 * that is a season, or that ends in brackets without a number, is something else: an extra, in words that we do not know.
 */
function readEpisodeLabel(text: string): EpisodeLabel {
  if (text.length > LONGEST) return 'no-episode';
  if (TRAILER.test(text)) return 'trailer';
  const parts = text.split(':').map((part) => part.trim());
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 && (SEASON.test(first) || /\(\D*\)$/.test(first))) return 'no-episode';
  const season = parts.length === 1 ? 1 : onlyNumber(first);
  const episode = onlyNumber(/\(([^()\d]*\d[^()]*)\)$/.exec(last)?.[1] ?? last);
  if (episode === undefined) return 'no-episode';
  return season === undefined ? 'unknown-season' : { season, episode };
}

function onlyNumber(text: string): number | undefined {
  const [number, another] = text.match(/\d+/g) ?? [];
  return number === undefined || another !== undefined || number.length > 4 ? undefined : Number(number);
}
