import { dateFields } from './date-order.ts';
import type { OtherServiceName } from './other-services.ts';
import { isRecord, jsonOf } from './read-json.ts';
import { csvColumns } from './show-rows.ts';
import type { ImportFile } from './viewing.ts';

type Rule = readonly [service: OtherServiceName, ...names: readonly string[]];

/** What only one service's records have. */
const RECORDS: readonly Rule[] = [
  ['youtube', 'titleUrl', 'header'],
  ['youtube', 'titleUrl', 'products'],
  ['serializd', 'showName', 'seasonName'],
  ['serializd', 'showId', 'seasonId'],
  ['ryot', 'seen_history'],
  ['mediatracker', 'seenHistory'],
  ['mediatracker', 'mediaType', 'seen'],
  ['tvmaze', 'marked_at', 'episode_id'],
  ['emby', 'SeriesName', 'ServerId', 'RunTimeTicks', 'SupportsSync'],
  ['jellyfin', 'SeriesName', 'ParentIndexNumber'],
  ['jellyfin', 'SeriesName', 'UserData'],
  ['plex', 'grandparentTitle'],
  ['plex', 'grandparent_title'],
  ['plex', 'MediaContainer'],
  ['kodi', 'showtitle', 'playcount'],
  ['trakt-lists', 'listed_at'],
  ['trakt-lists', 'rated_at'],
  ['trakt-lists', 'collected_at'],
  ['trakt-lists', 'paused_at'],
];

/** What only one service's tables have, in small letters. */
const COLUMNS: readonly Rule[] = [
  ['letterboxd', 'letterboxd uri'],
  ['imdb', 'const', 'title type'],
  ['imdb', 'const', 'your rating'],
  ['prime', 'date watched', 'episode title'],
  ['prime', 'date watched', 'global title identifier'],
  ['plex', 'grandparent_title'],
  ['plex', 'grandparenttitle'],
  ['mydramalist', 'episodes watched', 'total episodes'],
  ['serializd', 'showname', 'seasonname'],
  ['trakt-lists', 'type', 'listed_at'],
  ['trakt-lists', 'type', 'rated_at'],
  ['youtube', 'video id'],
];

/** Names that files and what they begin with have in them, where nothing else tells. */
const NAMES: readonly (readonly [OtherServiceName, RegExp])[] = [
  ['plex', /plex|tautulli/i],
  ['jellyfin', /jellyfin/i],
  ['emby', /\bemby/i],
  ['kodi', /kodi|xbmc|MyVideos\d|<(?:videodb|episodedetails|tvshow)\b/i],
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

/** What a text is that no reader reads, by what it holds and else by what it is called; null where nothing tells. */
export function nameService(file: ImportFile): OtherServiceName | null {
  const start = file.text.slice(0, HEAD);
  const named = called(`${file.name}\n${start}`);
  if (/^\s*</.test(start)) return named ?? 'web-page';
  const json = jsonOf(file);
  if (json !== undefined) {
    const records = recordsIn(json);
    return (
      ruled(RECORDS, (names) => records.some((record) => names.every((name) => Object.hasOwn(record, name)))) ?? named
    );
  }
  const columns = csvColumns(file);
  const service = ruled(COLUMNS, (names) => names.every((name) => columns.includes(name))) ?? called(file.name);
  if (service !== null) return service;
  if (columns.length === 2 && columns.includes('title') && columns.includes('date')) return 'titles-and-dates';
  const isRow = columns.length > 1 && columns.length < 20 && columns.some((cell) => dateFields(cell) !== null);
  return isRow ? 'headless' : named;
}

const ruled = (rules: readonly Rule[], fits: (names: readonly string[]) => boolean): OtherServiceName | null =>
  rules.find(([, ...names]) => fits(names))?.[0] ?? null;

const called = (text: string): OtherServiceName | null => NAMES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** The first records of a file: itself, those of its list, and those of the lists in it. */
function recordsIn(json: unknown): readonly Record<string, unknown>[] {
  const first = (list: unknown) => (Array.isArray(list) ? list.slice(0, 20).filter(isRecord) : []);
  return isRecord(json) ? [json, ...Object.values(json).slice(0, 50).flatMap(first)] : first(json);
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
