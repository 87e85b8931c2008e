import { toDate, toDay } from '#domain/facts/calendar.ts';
import { START } from '#domain/story/shield.ts';
import { findPoint, type Story, type StoryPointId } from '#domain/story/story.ts';

import type { SavedState } from './state.ts';

// One line that a camera can read: `1.s1e2.s1e1~eqk.1b2c3d4`, which is the version, the place, the days since 1970 in base 36
// by episode, and a checksum. It holds nothing that an address would have to escape.

/** What goes to another device: how far the first run has come, and when what was watched. */
export interface Transfer {
  readonly horizon: StoryPointId;
  readonly watchedOn: Readonly<Record<StoryPointId, string>>;
}

/** What a line turns out to hold: all of it, or nothing because it is damaged or made by a newer release. */
export type TransferResult =
  | { readonly kind: 'carried'; readonly carried: Transfer }
  | { readonly kind: 'damaged' | 'newer' };

const VERSION = '1';
/** Far more than a story of a hundred episodes. */
const LONGEST = 2000;
const LINE = /^(\d{1,3})\.([a-z0-9.~-]+)\.([0-9a-z]{7})$/;
const DAY = /^([a-z0-9-]+)~([0-9a-z]{1,4})$/;

/** What of the saved state goes along: what the story knows, with days that there are. */
export function transferOf(state: SavedState, story: Story): Transfer {
  const isDay = (day: string) => day >= '1970' && toDate(toDay(day)) === day && asDay(day).length <= 4;
  return {
    horizon: findPoint(story, state.horizon)?.id ?? START,
    watchedOn: Object.fromEntries(
      Object.entries(state.watchedOn).filter(([id, day]) => findPoint(story, id)?.kind === 'episode' && isDay(day)),
    ),
  };
}

/** Writes it as one line. */
export function writeTransfer({ horizon, watchedOn }: Transfer): string {
  const days = Object.entries(watchedOn)
    .map(([id, day]) => `${id}~${asDay(day)}`)
    .sort();
  const body = [VERSION, horizon, ...days].join('.');
  return `${body}.${checkOf(body)}`;
}

/** Reads a line. Whatever is not exactly what {@link writeTransfer} would write is refused, all of it. */
export function readTransfer(story: Story, line: string): TransferResult {
  const [, version = '', body = '', check] = (line.length <= LONGEST && LINE.exec(line)) || [];
  if (check === undefined || check !== checkOf(`${version}.${body}`)) return { kind: 'damaged' };
  if (version !== VERSION) return { kind: Number(version) > Number(VERSION) ? 'newer' : 'damaged' };
  const [horizon = '', ...parts] = body.split('.');
  const days = parts.map((part) => DAY.exec(part));
  const watchedOn = Object.fromEntries(
    days.map((day) => [day?.[1] ?? '', toDate(Number.parseInt(day?.[2] ?? '0', 36))]),
  );
  const carried = { horizon, watchedOn };
  if (days.includes(null) || writeTransfer(carried) !== line) return { kind: 'damaged' };
  const isKnown =
    findPoint(story, horizon) !== undefined &&
    Object.keys(watchedOn).every((id) => findPoint(story, id)?.kind === 'episode');
  return isKnown ? { kind: 'carried', carried } : { kind: 'newer' };
}

const asDay = (day: string) => toDay(day).toString(36);

/** The 32 bits of FNV-1a for a text, as a signed integer (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fnv1a(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  return hash;
}

const checkOf = (body: string) => (fnv1a(body) >>> 0).toString(36).padStart(7, '0');
