import { useSyncExternalStore } from 'react';

import type { ReaderReport } from '#domain/sources/reader-report.ts';
import { openReaderReports, type ReaderReports } from '#saved/reader-reports.ts';
import { browserStorage } from '#saved/store.ts';

let opened: ReaderReports | undefined;

/** The owner of the reports that wait on this device. Nobody pays for it who has none to write or to see. */
export function readerReports(): ReaderReports {
  opened ??= openReaderReports(browserStorage(), globalThis.window);
  return opened;
}

/** The reports that wait on this device, the oldest first. */
export function useReaderReports(): readonly ReaderReport[] {
  const { subscribe, get } = readerReports();
  return useSyncExternalStore(subscribe, get, get);
}
