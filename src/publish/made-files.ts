import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { MAKERS } from '#domain/derived/makers.ts';

import { FACTS } from './facts-folder.ts';

/** Writes what is made of the data files beside them. In development the mock network makes it of its own world. */
export function madeFiles(): Plugin {
  return {
    name: 'roll-call:made-files',
    apply: 'build',
    generateBundle() {
      for (const name of Object.keys(MAKERS))
        this.emitFile({
          type: 'asset',
          fileName: `data/v1/${name}.json`,
          source: JSON.stringify(madeOf(FACTS, name)),
        });
    },
  };
}

/** What is made of a folder of data files under a name, or undefined where nothing is. */
export function madeOf(data: string, name: string): unknown {
  const maker = Object.entries(MAKERS).find(([made]) => made === name)?.[1];
  if (maker === undefined) return undefined;
  const files = maker.of.map((file): [string, unknown] => [
    file,
    JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8')),
  ]);
  return maker.make(Object.fromEntries(files));
}
