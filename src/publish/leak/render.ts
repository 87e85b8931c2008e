import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';

import { FIRST_AWAITED } from '#domain/status/ladders.ts';
import { nameOf } from '#i18n/names.ts';
import { missingInSiteFace } from '#publish/display-face.ts';
import { renderPage, type Visitor } from '#publish/prerender/render-page.ts';
import { NOTHING_SAVED } from '#saved/state.ts';
import { HANGUL_FIRST } from '#words/locale.ts';

import { findLeaks } from './find-leaks.ts';
import type { LeakFacts } from './forbidden.ts';
import { signReader } from './marks.ts';
import { ownNotesReader, plantedNotes } from './own-notes.ts';
import { cutLists, displayTexts, parsePage, signsOf, surfacesOf, translatable, unmarkedHangul } from './page.ts';

const named = v.object({ id: v.string() });
const proper = v.object({ en: v.string(), ko: v.nullable(v.string()) });

/** The names of somebody and of who plays them, wherever they stand in a record. */
function namesIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, value]) =>
    key === 'name' && v.is(proper, value) ? nameOf(value) : namesIn(value),
  );
}

/** A name sealed before every episode, in both runs, as somebody may have them who has come further once: the last of all people. */
function sealedNames(facts: LeakFacts) {
  const person = v.parse(named, facts.recordsOf('characters').at(-1)).id;
  return facts.horizons.flatMap((episode) =>
    ['first', 'rewatch'].map((run) => ({ kind: 'name', episode, person, run, on: '2022-01-28' })),
  );
}

/** Somebody at a horizon who wants all that there is: the details of the content notes, and every piece of news. They have sealed a day, and names, and kept `notes`. */
function visitorAt(facts: LeakFacts, horizon: string, queryClient: QueryClient, notes: object): Visitor {
  const own = { kind: 'day', season: FIRST_AWAITED, day: '2099-12-31', on: '2022-01-28' };
  const guesses = [own, ...sealedNames(facts)];
  const preferences = { horizonAsked: true, contentNotes: 'detail', guesses, notes } as const;
  return { state: { ...NOTHING_SAVED, horizon, preferences }, lastVisit: '2022-01-01', queryClient };
}

/**
 * The leak test without a browser. Gives a reader of addresses for somebody at a horizon, at an instant (epoch milliseconds): it
 * renders the page from the facts that `fetch` answers with, and says what of them is forbidden there by `facts`. A page that leaves
 * something out, stands in two faces, or has Hangul that is not marked as Korean, or a name that could be translated, is a fault, too. The visitor has kept a line on every episode, which is theirs like a fact of it.
 */
export async function leakReader(
  facts: LeakFacts,
  horizon: string,
  at: number,
  queryClient = new QueryClient(),
  notes: object = plantedNotes(facts),
) {
  const visitor = visitorAt(facts, horizon, queryClient, notes);
  const forbidden = facts.forbiddenAt(horizon);
  const readOwnNotes = ownNotesReader(facts, horizon);
  const readSigns = signReader(facts, horizon);
  const missingIn = (text: string) => missingInSiteFace(text, facts.dir);
  const names = new Set(facts.recordsOf('characters').flatMap(namesIn));
  // No page waits for its sources; from here on they are there.
  await renderPage('/sources/', at, visitor);
  return async (address: string): Promise<string[]> => {
    const { title, body } = await renderPage(address, at, visitor);
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    const page = parsePage(body);
    const surfaces = surfacesOf(title, page, searchParams.get('q') ?? '');
    return [
      ...findLeaks(surfaces, forbidden),
      ...readOwnNotes(pathname, surfaces),
      ...readSigns(signsOf(pathname, page)),
      ...cutLists(page),
      // Where the page is in Korean, so is whatever is not marked.
      ...(HANGUL_FIRST ? [] : unmarkedHangul(page)).map((text) => `Hangul is not marked as Korean: ${text}`),
      ...translatable(page, names).map((text) => `a translator would take it for words: ${text}`),
      ...displayTexts(page).flatMap((text) =>
        missingIn(text) === '' ? [] : [`the display face has no "${missingIn(text)}": ${text}`],
      ),
    ].map((leak) => `${address} ${leak}`);
  };
}
