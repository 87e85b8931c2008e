import { readFile } from 'node:fs/promises';

import { setupServer } from 'msw/node';

import { type ReadReal, worldHandler } from './handler.ts';
import { WORLDS, type WorldName } from './worlds.ts';

const readReal: ReadReal = async (file) => JSON.parse(await readFile(`public/data/v1/${file}.json`, 'utf8'));

/** The network of the unit tests: the real facts unless a test asks for another world. */
export const server = setupServer(worldHandler({}, readReal));

/** Serves a world until the end of the test. */
export function useWorld(name: WorldName): void {
  server.use(worldHandler(WORLDS[name], readReal));
}
