import type { World } from './world.ts';
import { dated, dayPassed, premiereDay, released, rumoured, windowNamed, windowOver } from './worlds/announced.ts';
import { corrected } from './worlds/corrected.ts';
import { empty } from './worlds/empty.ts';
import { malformed } from './worlds/malformed.ts';
import { nextRenewed } from './worlds/next-renewed.ts';
import { seasonOut } from './worlds/season-out.ts';
import { slow } from './worlds/slow.ts';
import { takenBack } from './worlds/taken-back.ts';
import { unreachable } from './worlds/unreachable.ts';

/** Every named world. `unchanged` is the facts as they are: the real ones on the dev server, the tests' own in tests. */
export const WORLDS = {
  unchanged: {},
  dated,
  'premiere-day': premiereDay,
  released,
  'season-out': seasonOut,
  'next-renewed': nextRenewed,
  'window-named': windowNamed,
  'window-over': windowOver,
  rumoured,
  'day-passed': dayPassed,
  'taken-back': takenBack,
  corrected,
  empty,
  malformed,
  unreachable,
  slow,
} as const satisfies Record<string, World>;

export type WorldName = keyof typeof WORLDS;

/** The world of that name, or undefined. */
export function findWorld(name: string): World | undefined {
  return Object.entries(WORLDS).find(([key]) => key === name)?.[1];
}
