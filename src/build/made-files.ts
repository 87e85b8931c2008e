import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { MAKERS } from '#domain/makers.ts';

import { FACTS } from './facts-folder.ts';

/** Writes what is made of the data files beside them. In development the mock network makes it of its own world. */
export function madeFiles(): Plugin {
  return {
    name: 'roll-call:made-files',
    apply: 'build',
    generateBundle() {
      for (const [name, source] of Object.entries(madeOf(FACTS)))
        this.emitFile({ type: 'asset', fileName: `data/v1/${name}.json`, source: JSON.stringify(source) });
    },
  };
}

/** What is made of a folder of data files, by its name. */
export function madeOf(data: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(MAKERS).map(([name, { of, make }]) => {
      const files = of.map((file): [string, unknown] => [
        file,
        JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8')),
      ]);
      return [name, make(Object.fromEntries(files))];
    }),
  );
}
