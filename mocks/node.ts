import { setupServer } from 'msw/node';

import { raw } from './fixture-facts.ts';
import { worldHandler } from './handler.ts';
import type { ReadFacts } from './world.ts';
import { WORLDS, type WorldName } from './worlds.ts';

const readFacts: ReadFacts = async (file) => raw(file);

/** The network of the unit tests: their own facts unless a test asks for another world. */
export const server = setupServer(worldHandler({}, readFacts));

/** Serves a world until the end of the test. */
export function useWorld(name: WorldName): void {
  server.use(worldHandler(WORLDS[name], readFacts));
}
