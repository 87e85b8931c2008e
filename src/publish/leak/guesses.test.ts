import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, test } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { castAt, FIXTURES } from '#mocks/fixture-facts.ts';
import { renderPage } from '#publish/prerender/render-page.ts';
import { NOTHING_SAVED, type SavedState } from '#saved/state.ts';

import { findLeaks } from './find-leaks.ts';
import { readLeakFacts } from './forbidden.ts';
import { parsePage, surfacesOf } from './page.ts';
import { serveFacts, withAddress } from './test-pages.ts';

withAddress();
beforeEach(() => serveFacts(FIXTURES));

const facts = readLeakFacts(FIXTURES);
const queryClient = new QueryClient();

/** Sealed before an episode: somebody whose mark tells by then. */
const sealed = (episode: string, person: string, run: 'first' | 'rewatch' = 'first') => ({
  kind: 'name',
  episode,
  person,
  run,
  on: '2026-11-20',
});

async function pageOf(address: string, horizon: string, guesses: unknown, preferences: SavedState['preferences'] = {}) {
  const state = { ...NOTHING_SAVED, horizon, preferences: { horizonAsked: true as const, ...preferences, guesses } };
  const visitor = { state, lastVisit: null, queryClient };
  const { title, body } = await renderPage(address, FACTS_NOON, visitor);
  return surfacesOf(title, parsePage(body), '');
}

const NA_YEON = sealed('s1e6', 'lee-na-yeon');

describe('who was sealed before an episode', () => {
  test('is on its page once it is watched, with what the roll told then, and on no other', async () => {
    const { text, title } = await pageOf('/episodes/6/', 's1e7', [NA_YEON]);
    expect(text).toMatch(/You said Lee Na-yeon\. Still answers\./);
    expect(title).not.toMatch(/Na-yeon/);
    const others = ['/episodes/', '/episodes/7/', '/story/'];
    const pages = await Promise.all(others.map((address) => pageOf(address, 's1e7', [NA_YEON])));
    expect(pages.map((page) => JSON.stringify(page)).filter((page) => page.includes('You said'))).toEqual([]);
  });

  test('is not on it before, where only that there is a name is said', async () => {
    const names = (text: string) => text.match(/You said|Na-yeon/g);
    const before = await pageOf('/episodes/6/', 's1e5', [NA_YEON]);
    expect(before.text).toMatch(/You’ve sealed a name/);
    expect(names(JSON.stringify(before))).toBeNull();
    expect(names(JSON.stringify(await pageOf('/episodes/6/', 's1e2', [NA_YEON])))).toBeNull();
  });

  test('is told in the run that it was sealed in alone', async () => {
    const inRewatch = { rewatch: { horizon: 's1e7', on: true } };
    const second = sealed('s1e6', 'choi-nam-ra', 'rewatch');
    const first = await pageOf('/episodes/6/', 's1e12', [NA_YEON, second]);
    expect(first.text).toMatch(/You said Lee Na-yeon/);
    expect(first.text).not.toMatch(/You said Choi Nam-ra/);
    const again = await pageOf('/episodes/6/', 's1e12', [NA_YEON, second], inRewatch);
    expect(again.text).toMatch(/You said Choi Nam-ra\. No answer\./);
    expect(again.text).not.toMatch(/You said Lee Na-yeon/);
  });

  test('is judged as the roll was called then, whatever comes later', async () => {
    const missing = [sealed('s1e4', 'lee-na-yeon')];
    const pages = await Promise.all(['s1e4', 's1e7'].map((horizon) => pageOf('/episodes/4/', horizon, missing)));
    for (const { text } of pages) expect(text).toMatch(/You said Lee Na-yeon\. No word since\./);
  });

  test('is nobody where the register has nobody of that name by then, however it came there', async () => {
    const { people } = castAt('s1e12');
    const early = new Set(castAt('s1e2').people.map(({ id }) => id));
    const later = people.filter(({ id }) => !early.has(id));
    expect(later.length).toBeGreaterThan(2);
    const sealing = later.slice(0, 2).map(({ id }) => pageOf('/episodes/2/', 's1e2', [sealed('s1e2', id)]));
    for (const surfaces of await Promise.all(sealing)) {
      expect(surfaces.text).not.toMatch(/You said/);
      expect(findLeaks(surfaces, facts.forbiddenAt('s1e2'))).toEqual([]);
    }
  });
});

test('a name is asked for before the next episode alone, once there is a roll', async () => {
  const asking = async (address: string, horizon: string) =>
    (await pageOf(address, horizon, undefined)).text.includes('Who won’t answer next time?');
  expect(await asking('/episodes/1/', 'start')).toBe(false);
  expect(await asking('/episodes/6/', 's1e5')).toBe(true);
  expect(await asking('/episodes/5/', 's1e5')).toBe(false);
  expect(await asking('/episodes/7/', 's1e5')).toBe(false);
});

test('a leak of a name would be found', async () => {
  const [name = ''] = facts.unmetPeople('s1e2');
  const surfaces = await pageOf('/episodes/2/', 's1e2', []);
  const told = { ...surfaces, text: `${surfaces.text}\nYou said ${name}. No answer.` };
  expect(findLeaks(told, facts.forbiddenAt('s1e2'))).not.toEqual([]);
});
