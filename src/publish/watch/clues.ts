import { createHash } from 'node:crypto';

import { toDay, toRange } from '#domain/facts/calendar.ts';

import type { Said } from './reading.ts';
import { type WatchFacts, weekOf } from './watch-facts.ts';
import type { PlaceState } from './watch-state.ts';
import type { WatchedPlace } from './watched-place.ts';
import { hasAllWords } from './words-in.ts';

/** So long a watched place may say nothing before that is a clue itself, in milliseconds. */
const PATIENCE = 7 * 86_400_000;

/** What is told of a clue. A saying that names no season is taken for one of the awaited season. */
export type ClueTold =
  | { readonly what: 'date'; readonly season: number; readonly date: string }
  | { readonly what: 'season'; readonly season: number }
  | { readonly what: 'row'; readonly season: number; readonly week: string; readonly rank: number }
  | { readonly what: 'item'; readonly title: string; readonly day: string }
  | { readonly what: 'phrase'; readonly phrase: string; readonly season: number }
  | { readonly what: 'silence'; readonly since: string };

/** Something that a person should look at. Its id stays the same from round to round. */
export type Clue = ClueTold & { readonly id: string; readonly place: string; readonly at: string };

/** What the phrases of a table look for now: `{awaited}` is the awaited season's number. */
export function phrasesOf({ looksFor }: WatchedPlace, { awaited }: WatchFacts): string[] {
  return looksFor.map((phrase) => phrase.replaceAll('{awaited}', String(awaited)));
}

/**
 * What a watched place says that the facts don't, whenever it said so, and that it has said nothing for a week. Each stands until the
 * facts agree, or its id is in `seen`.
 */
export function cluesOf(
  place: WatchedPlace,
  state: PlaceState | undefined,
  facts: WatchFacts,
  seen: ReadonlySet<string>,
  now: number,
): Clue[] {
  if (state === undefined) return [];
  const phrases = phrasesOf(place, facts);
  const told = (state.reading?.says ?? []).flatMap((saying): Clue[] => {
    const clue = toldBy(saying, phrases, facts);
    return clue === null
      ? []
      : [{ ...clue, id: `${place.id}:${nameOf(clue, saying.at)}`, place: place.id, at: saying.at }];
  });
  const silence = silenceOf(place, state, now);
  const all = [...told, ...(silence === null ? [] : [silence])];
  return all.filter(({ id }, index) => !seen.has(id) && all.findIndex((one) => one.id === id) === index);
}

/** What is told of one saying; null where the facts agree, or it is nothing that is looked for. */
export function toldBy(saying: Said, phrases: readonly string[], facts: WatchFacts): ClueTold | null {
  const { awaited, dates, weeks, newestNews, isOut } = facts;
  switch (saying.what) {
    case 'date': {
      const { season, date } = saying;
      const known = season === null ? [...dates.values()] : [dates.get(season)];
      const said = toRange(date);
      // Less exact than the facts, and not against them.
      const agrees = known.some((range) => range && said.first <= range.first && range.last <= said.last);
      return agrees ? null : { what: 'date', season: season ?? awaited, date };
    }
    case 'season':
      return saying.season <= awaited ? null : { what: 'season', season: saying.season };
    case 'row': {
      const { week, rank } = saying;
      const season = saying.season ?? (isOut ? awaited : 1);
      return weeks.has(weekOf(season, week)) ? null : { what: 'row', season, week, rank };
    }
    case 'item': {
      const { title, day } = saying;
      const isNew = day !== null && (newestNews === null || toDay(day) > newestNews);
      return isNew && phrases.some((phrase) => hasAllWords(title, phrase)) ? { what: 'item', title, day } : null;
    }
    case 'phrase':
      return isOut || !phrases.includes(saying.phrase)
        ? null
        : { what: 'phrase', phrase: saying.phrase, season: awaited };
  }
}

/** A host that has asked programs to stay away from the first is silent by its right; anything else that says nothing for a week is a clue. */
function silenceOf({ id, look, url }: WatchedPlace, state: PlaceState, now: number): Clue | null {
  const { failingSince, answeredAt, failure } = state;
  const since = answeredAt ?? failingSince;
  if (failingSince === null || since === null || now - Date.parse(since) < PATIENCE) return null;
  if (failure?.kind === 'refused' && answeredAt === null) return null;
  const day = since.slice(0, 10);
  return { what: 'silence', since: day, id: `${id}:silence:${day}`, place: id, at: look ?? url };
}

/** What tells a clue from others of its place. */
function nameOf(clue: ClueTold, at: string): string {
  switch (clue.what) {
    case 'date':
      return `date:s${clue.season}:${clue.date}`;
    case 'season':
      return `season:s${clue.season}`;
    case 'row':
      return `row:s${clue.season}:${clue.week}`;
    case 'item':
      return `item:${createHash('sha256').update(at).digest('hex').slice(0, 8)}`;
    case 'phrase':
      return `phrase:${clue.phrase.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
    case 'silence':
      return `silence:${clue.since}`;
  }
}
