import type { ReaderReport } from './reader-report.ts';

/** A report as tests have it: of a fact that everybody may know. */
export const SAMPLE_REPORT: ReaderReport = {
  id: '1',
  on: '2026-11-20',
  record: 'episodes/s1e3',
  field: 'runtimeMinutes',
  files: 'episodes',
  after: 'start',
  at: 'start',
  value: '61',
  url: 'https://news.example/runtime',
  published: '2026-11-20',
  title: 'How long each episode is',
};
