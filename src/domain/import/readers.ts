import { readNetflixActivity, readNetflixHistory } from './netflix.ts';
import type { ImportReader } from './viewing.ts';

/** Every format that can be read. A new one is a line here and its name in `src/i18n/en/import.ts`. */
export const READERS = {
  'netflix-history': readNetflixHistory,
  'netflix-activity': readNetflixActivity,
} as const satisfies Readonly<Record<string, ImportReader>>;

export type ImportFormat = keyof typeof READERS;
