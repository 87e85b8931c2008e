import { network } from 'virtual:msw';
import { bypass } from 'msw';

import { worldHandler } from './handler.ts';
import type { ReadFacts } from './world.ts';
import { findWorld, WORLDS } from './worlds.ts';

const TAB_KEY = 'roll-call.world';

const readFacts: ReadFacts = async (file) =>
  (await fetch(bypass(new Request(`${import.meta.env.ROOT_URL}data/v1/${file}.json`)))).json();

/** Starts serving a world by its name in the address; the tab keeps it until another one is named. */
export async function serveWorld(named: string | null): Promise<void> {
  if (named !== null) sessionStorage.setItem(TAB_KEY, named);
  const name = sessionStorage.getItem(TAB_KEY) ?? 'unchanged';
  const world = findWorld(name);
  if (world === undefined) {
    throw new Error(`There is no world "${name}". There are: ${Object.keys(WORLDS).join(', ')}.`);
  }
  network.configure({
    handlers: [worldHandler(world, readFacts)],
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  });
  await network.enable();
}
