import { dateFields } from './date-order.ts';
import type { OtherServiceName } from './other-services.ts';
import { isRecord, jsonOf } from './read-json.ts';
import { csvColumns } from './show-rows.ts';
import type { ImportFile } from './viewing.ts';

type Rule = readonly [service: OtherServiceName, ...names: readonly string[]];

/** What only one service's records have. */
const RECORDS: readonly Rule[] = [
  ['youtube', 'titleUrl', 'header'],
  ['serializd', 'showName', 'seasonName'],
  ['serializd', 'showId', 'seasonId'],
  ['ryot', 'seen_history'],
  ['mediatracker', 'seenHistory'],
  ['tvmaze', 'marked_at', 'episode_id'],
  ['jellyfin', 'SeriesName', 'ParentIndexNumber'],
  ['jellyfin', 'SeriesName', 'UserData'],
  ['plex', 'grandparentTitle'],
  ['plex', 'grandparent_title'],
  ['plex', 'MediaContainer'],
  ['kodi', 'showtitle', 'playcount'],
  ['trakt-lists', 'listed_at'],
  ['trakt-lists', 'rated_at'],
  ['trakt-lists', 'paused_at'],
];

/** What only one service's tables have, in small letters. */
const COLUMNS: readonly Rule[] = [
  ['letterboxd', 'letterboxd uri'],
  ['imdb', 'const', 'title type'],
  ['imdb', 'const', 'your rating'],
  ['prime', 'date watched', 'episode title'],
  ['plex', 'grandparent_title'],
  ['mydramalist', 'episodes watched', 'total episodes'],
  ['trakt-lists', 'type', 'listed_at'],
  ['trakt-lists', 'type', 'rated_at'],
];

/** What files are called, where what they hold does not tell. */
const NAMES: readonly (readonly [OtherServiceName, RegExp])[] = [
  ['plex', /(?:^|[^a-z])plex|tautulli/i],
  ['jellyfin', /jellyfin/i],
  ['emby', /\bemby/i],
  ['kodi', /(?:^|[^a-z])kodi|xbmc|MyVideos\d/i],
  ['letterboxd', /letterboxd/i],
  ['serializd', /serializd/i],
  ['mydramalist', /mydramalist|\bmdl\b/i],
  ['ryot', /\bryot\b/i],
  ['mediatracker', /media-?tracker/i],
  ['moviebase', /moviebase/i],
  ['tvmaze', /tvmaze/i],
  ['imdb', /\bimdb\b/i],
  ['justwatch', /justwatch/i],
  ['youtube', /youtube|takeout/i],
  ['prime', /prime ?-?_?video|\bprime\b|amazon/i],
];

const HEAD = 4096;

/** What files are that no reader reads, those of one archive together: by what they hold, else by what they are called; null where nothing tells. */
export function nameService(archive: string | null, files: readonly ImportFile[]): OtherServiceName | null {
  return (
    firstOf(files, byContent) ??
    called(archive ?? '') ??
    firstOf(files, ({ name }) => called(name)) ??
    firstOf(files, byShape)
  );
}

const firstOf = (files: readonly ImportFile[], name: (file: ImportFile) => OtherServiceName | null) =>
  files.flatMap((file) => name(file) ?? [])[0] ?? null;

/** How Kodi's own files of a library begin. */
const KODI = /<(?:videodb|episodedetails|tvshow)\b/;

function byContent(file: ImportFile): OtherServiceName | null {
  if (KODI.test(file.text.slice(0, HEAD))) return 'kodi';
  const json = jsonOf(file);
  const records = json === undefined ? [] : recordsIn(json);
  const columns = json === undefined ? csvColumns(file) : [];
  return (
    ruled(RECORDS, (names) => records.some((record) => names.every((name) => Object.hasOwn(record, name)))) ??
    ruled(COLUMNS, (names) => names.every((name) => columns.includes(name)))
  );
}

function byShape(file: ImportFile): OtherServiceName | null {
  if (/\.(?:xlsx?|ods|numbers)$/i.test(file.name)) return 'spreadsheet';
  if (/^\s*<(?:!doctype html|html|head|body|table|div)\b/i.test(file.text.slice(0, HEAD))) return 'web-page';
  const columns = csvColumns(file);
  if (columns.length === 2 && columns.includes('title') && columns.includes('date')) return 'titles-and-dates';
  const isRow = columns.length > 1 && columns.length < 20 && columns.some((cell) => dateFields(cell) !== null);
  return isRow ? 'headless' : null;
}

const ruled = (rules: readonly Rule[], fits: (names: readonly string[]) => boolean): OtherServiceName | null =>
  rules.find(([, ...names]) => fits(names))?.[0] ?? null;

const called = (text: string): OtherServiceName | null => NAMES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** How many records of a file are looked at, and how deep. */
const RECORDS_LOOKED_AT = 200;
const DEPTH = 4;

/** The first records of a file, however they are packed. */
function recordsIn(json: unknown): readonly Record<string, unknown>[] {
  const records: Record<string, unknown>[] = [];
  const look = (value: unknown, depth: number) => {
    if (depth > DEPTH || records.length >= RECORDS_LOOKED_AT) return;
    if (isRecord(value)) records.push(value);
    const inside = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
    for (const one of inside.slice(0, 20)) look(one, depth + 1);
  };
  look(json, 0);
  return records;
}

/** What a spreadsheet's own file has in its ZIP (Excel, LibreOffice, Numbers), and how an old one of Excel's begins. */
const SPREADSHEET = /\bxl\/|content\.xml|Index\/(?:Tables\/|Document\.iwa)/;
const OLD_SPREADSHEET = '\u00d0\u00cf\u0011\u00e0';

/** What a file is that holds no text to read, by its first and last bytes; null where nothing tells. */
export function nameBytes(name: string, bytes: Uint8Array): OtherServiceName | null {
  const start = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (start.startsWith('SQLite format 3')) return called(name) ?? 'database';
  if (start.startsWith(OLD_SPREADSHEET)) return 'spreadsheet';
  if (!start.startsWith('PK')) return null;
  return SPREADSHEET.test(start + String.fromCharCode(...bytes.subarray(-2 * HEAD))) ? 'spreadsheet' : called(name);
}
