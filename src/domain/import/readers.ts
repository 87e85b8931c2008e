import { readNetflixActivity, readNetflixHistory } from './netflix.ts';
import { readSeriesGuide } from './series-guide.ts';
import { readShowly } from './showly.ts';
import { readSimkl } from './simkl.ts';
import { readTraktCsv } from './trakt-csv.ts';
import { readTraktJson } from './trakt-json.ts';
import { readTvTimeCsv } from './tv-time-csv.ts';
import { readTvTimeGdpr } from './tv-time-gdpr.ts';
import { readTvTimeJson } from './tv-time-json.ts';
import type { ImportReader } from './viewing.ts';

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
  'series-guide': readSeriesGuide,
  showly: readShowly,
} as const satisfies Readonly<Record<string, ImportReader>>;

export type ImportFormat = keyof typeof READERS;
