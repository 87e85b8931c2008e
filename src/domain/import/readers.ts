import { readNetflixActivity, readNetflixHistory } from './netflix.ts';
import { readSeriesGuide } from './series-guide.ts';
import { readShowly } from './showly.ts';
import { readSimkl } from './simkl.ts';
import { readSimklCsv } from './simkl-csv.ts';
import { readTraktCsv } from './trakt-csv.ts';
import { readTraktJson } from './trakt-json.ts';
import { readTvTimeCsv } from './tv-time-csv.ts';
import { readTvTimeGdpr } from './tv-time-gdpr.ts';
import { readTvTimeJson } from './tv-time-json.ts';
import { readTvMaze } from './tvmaze.ts';
import type { ImportReader } from './viewing.ts';
import { readWatcharr } from './watcharr.ts';
import { readYamtrack } from './yamtrack.ts';

/** Every format that can be read. A new one is a line here and its name in `src/i18n/en/import.ts`. */
export const READERS = {
  'netflix-history': readNetflixHistory,
  'netflix-activity': readNetflixActivity,
  'trakt-json': readTraktJson,
  'trakt-csv': readTraktCsv,
  'tv-time-gdpr': readTvTimeGdpr,
  'tv-time-json': readTvTimeJson,
  'tv-time-csv': readTvTimeCsv,
  simkl: readSimkl,
  'simkl-csv': readSimklCsv,
  'series-guide': readSeriesGuide,
  showly: readShowly,
  yamtrack: readYamtrack,
  watcharr: readWatcharr,
  tvmaze: readTvMaze,
} as const satisfies Readonly<Record<string, ImportReader>>;

export type ImportFormat = keyof typeof READERS;
