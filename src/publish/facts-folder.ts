import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { DATA_FILES } from '#domain/files/data-files.ts';

const REAL = 'public/data/v1';

/** The folder of the facts that the site is built of, and that every command reads: the real ones, or those that `FACTS=DIR` names. */
export const FACTS = process.env['FACTS'] || REAL;

const FILES = Object.keys(DATA_FILES).map((file) => `${file}.json`);

/**
 * Serves the facts of another folder in the place of the real ones in dev.
 * @throws where the folder holds no facts.
 */
export function otherFacts(): Plugin {
  const missing = FILES.find((file) => !existsSync(join(FACTS, file)));
  if (missing !== undefined)
    throw new Error(`FACTS is "${FACTS}", which has no ${missing}; name a folder of data files.`);
  return {
    name: 'roll-call:other-facts',
    apply: () => FACTS !== REAL,
    configureServer(server) {
      server.middlewares.use('/data/v1', (request, response, next) => {
        const file = FILES.find((name) => request.url?.split('?')[0] === `/${name}`);
        if (file === undefined) return next();
        response.setHeader('content-type', 'application/json');
        return response.end(readFileSync(join(FACTS, file)));
      });
    },
  };
}

/** The data files of another folder, by path; none where the site is built of the real ones, which come with all that is public. */
export function otherFactFiles(): Record<string, Buffer> {
  return FACTS === REAL
    ? {}
    : Object.fromEntries(FILES.map((file) => [`data/v1/${file}`, readFileSync(join(FACTS, file))]));
}
