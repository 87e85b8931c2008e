import { strToU8, zipSync } from 'fflate';

import type { Progress } from '#domain/export/progress.ts';
import { exportForSeriesGuide } from '#domain/export/series-guide-backup.ts';
import { exportForTrakt } from '#domain/export/trakt-files.ts';

/** A file to hand to the visitor. */
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The trackers that a file can be made for. */
export type Tracker = 'trakt' | 'seriesGuide';

/** What each tracker takes in. `today` (`2026-11-21`) is in the names that Trakt knows its file by. */
export const FILE_FOR = {
  trakt: (progress, today) => ({
    name: `tvtime-export-${today}.zip`,
    type: 'application/zip',
    content: zipSync(
      Object.fromEntries(exportForTrakt(progress, today).map(({ name, text }) => [name, strToU8(text)])),
    ),
  }),
  seriesGuide: (progress) => {
    const { name, text } = exportForSeriesGuide(progress);
    return { name, type: 'application/json', content: text };
  },
} as const satisfies Readonly<Record<Tracker, (progress: Progress, today: string) => OutgoingFile>>;
