/** Why no episode can be read out of what a service gives out. */
export type Lack =
  | 'no-episodes'
  | 'no-file'
  | 'own-numbers'
  | 'elsewhere'
  | 'no-seasons'
  | 'wishes'
  | 'page'
  | 'spreadsheet'
  | 'headless';

/** What to bring instead. */
export type Instead = 'netflix' | 'trakt' | 'whole-trakt' | 'csv' | 'head';

/** What is known of a service: what is wrong with its files, what to bring instead, where that stands and on which day it stood there. */
export interface OtherService {
  readonly lack: Lack;
  readonly instead: Instead;
  readonly source: string;
  readonly asOf: string;
}

const AS_OF = '2026-12-01';
const NETFLIX = 'https://help.netflix.com/en/node/101917';
const record = (lack: Lack, instead: Instead, source: string): OtherService => ({
  lack,
  instead,
  source,
  asOf: AS_OF,
});

/**
 * The services and programs that people come from and whose files no reader reads. The source is where a file of theirs was seen
 * described; where none was (Moviebase, JustWatch, Prime Video's own words), it is where the way to what they should bring is.
 */
export const OTHER_SERVICES = {
  plex: record('no-file', 'trakt', 'https://github.com/Taxel/PlexTraktSync'),
  jellyfin: record('no-file', 'trakt', 'https://github.com/jellyfin/jellyfin-plugin-trakt'),
  emby: record('no-file', 'trakt', 'https://wiki.crosswatch.app/crosswatch/scrobble/watcher'),
  kodi: record('no-file', 'trakt', 'https://github.com/trakt/script.trakt'),
  letterboxd: record('no-episodes', 'netflix', 'https://letterboxd.com/about/importing-data/'),
  serializd: record('no-file', 'netflix', 'https://github.com/skyth3r/automate-now'),
  mydramalist: record('no-episodes', 'netflix', 'https://github.com/aquelemiguel/stremio-mdl'),
  ryot: record('no-file', 'netflix', 'https://github.com/IgnisDa/ryot'),
  mediatracker: record('no-file', 'netflix', 'https://github.com/bonukai/MediaTracker'),
  moviebase: record('no-file', 'netflix', NETFLIX),
  tvmaze: record('own-numbers', 'netflix', 'https://static.tvmaze.com/apidoc/'),
  imdb: record('no-episodes', 'netflix', 'https://andrei.xyz/post/imdb-ratings-how-it-was-made/'),
  justwatch: record('no-episodes', 'netflix', NETFLIX),
  youtube: record('elsewhere', 'netflix', NETFLIX),
  prime: record('elsewhere', 'netflix', NETFLIX),
  'titles-and-dates': record('no-seasons', 'netflix', NETFLIX),
  'trakt-lists': record('wishes', 'whole-trakt', 'https://github.com/trakt/trakt-web'),
  spreadsheet: record('spreadsheet', 'csv', NETFLIX),
  headless: record('headless', 'head', NETFLIX),
  database: record('no-file', 'netflix', NETFLIX),
  'web-page': record('page', 'netflix', NETFLIX),
} as const satisfies Readonly<Record<string, OtherService>>;

export type OtherServiceName = keyof typeof OTHER_SERVICES;
