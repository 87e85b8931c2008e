import { DATA_FILES } from '#domain/files/data-files.ts';

import type { Folder } from './folder.ts';

const STORY = {
  points: [
    { id: 'start', kind: 'start' },
    { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
    { id: 's1e2', kind: 'episode', season: 1, episode: 2 },
    { id: 's1e3', kind: 'episode', season: 1, episode: 3 },
    { id: 's2-news', kind: 'news', season: 2 },
  ],
};

/** A parsed folder for a rule's test: a story of three episodes, the given files, and the rest empty. */
export function folderOf(files: Readonly<Record<string, unknown>>): Folder {
  const empty = Object.keys(DATA_FILES).map((file) => [file, {}] as const);
  return new Map<string, unknown>([...empty, ['story', STORY], ...Object.entries(files)]);
}
