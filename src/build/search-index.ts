import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { DATA_FILES } from '#domain/data-files.ts';
import { buildIndex } from '#domain/search/build-index.ts';

import { FACTS } from './facts-folder.ts';

/** Writes `/data/v1/search.json`, made of the data files. In development the mock network makes it of its own world. */
export function searchIndex(): Plugin {
  return {
    name: 'roll-call:search-index',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'data/v1/search.json', source: JSON.stringify(indexOf(FACTS)) });
    },
  };
}

/** The index of a folder of data files. */
export function indexOf(data: string): ReturnType<typeof buildIndex> {
  const files = Object.keys(DATA_FILES).map((file): [string, unknown] => [
    file,
    JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8')),
  ]);
  return buildIndex(Object.fromEntries(files));
}
