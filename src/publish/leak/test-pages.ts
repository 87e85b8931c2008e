import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { instantAt } from '#domain/facts/calendar.ts';
import { searchFile } from '#domain/search/search-file.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { storyFile } from '#domain/story/story.ts';
import { newestDay } from '#publish/checks/dates.ts';
import { readFolder } from '#publish/checks/read-folder.ts';
import { deriveFile } from '#publish/derive-file.ts';

import { leakAddresses } from './addresses.ts';
import { findInText } from './find-leaks.ts';
import { readLeakFacts } from './forbidden.ts';
import { leakReader } from './render.ts';

/** A busy machine is slow, not wrong: a horizon takes two seconds on one that is not. In milliseconds. */
const TIMEOUT_MS = 180_000;

/** Answers the app as a host does that serves a folder of facts, with some files edited (`characters.json`). */
export function serveFacts(dir: string, edits: Readonly<Record<string, (text: string) => string>> = {}): void {
  vi.mocked(fetch).mockImplementation((input) => {
    const name = new URL(input instanceof Request ? input.url : input).pathname.split('/').at(-1) ?? '';
    const made = deriveFile(dir, name.replace('.json', ''));
    const text = made === undefined ? readFileSync(join(dir, name), 'utf8') : JSON.stringify(made);
    return Promise.resolve(new Response(edits[name]?.(text) ?? text));
  });
}

/** Noon of the newest day in a folder of facts, in Seoul (epoch milliseconds): none of them is ahead of it. */
export function noonOf(dir: string): number {
  return instantAt(newestDay(readFolder(dir).folder), '12:00', 'Asia/Seoul');
}

/** The app asks for its facts beside its page; in these tests there is only an address. */
export function withAddress(): void {
  beforeAll(() => void vi.stubGlobal('location', new URL('http://localhost/')));
  afterAll(() => void vi.unstubAllGlobals());
}

/**
 * The leak test: every page at every horizon, or at those that are given, rendered from a folder of facts, and what the search could find.
 * What only a browser shows is looked at there, at three horizons (`e2e/site/leak.e2e.ts`), what the marks of the roll call open on in
 * `fixture-marks.test.ts`. That leaks are found is shown in `planted.test.ts`.
 */
export function testEveryPage(dir: string, at?: readonly string[]): void {
  withAddress();
  beforeEach(() => serveFacts(dir));
  const facts = readLeakFacts(dir);
  const queryClient = new QueryClient();

  test.each(at ?? facts.horizons)('nothing past %s is on any page', { timeout: TIMEOUT_MS }, async (horizon) => {
    const leaksOn = await leakReader(facts, horizon, noonOf(dir), queryClient);
    const leaks: string[] = [];
    for (const address of leakAddresses(dir, facts, horizon)) {
      // One after the other: what a page has asked for the next one has.
      // oxlint-disable-next-line no-await-in-loop
      leaks.push(...(await leaksOn(address)));
    }
    expect(leaks).toEqual([]);
  });

  test.each(facts.horizons)('the search finds nothing past %s', (horizon) => {
    const story = v.parse(storyFile, JSON.parse(readFileSync(join(dir, 'story.json'), 'utf8')));
    const shown = shield(createView(story, horizon), v.parse(searchFile, deriveFile(dir, 'search')));
    // The handle that reveals a hidden value says nothing of it.
    const withoutHandle = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && 'item' in value ? { ...value, item: undefined } : value;
    const text = JSON.stringify(shown, withoutHandle, 1);
    expect(findInText('index', text, facts.forbiddenAt(horizon))).toEqual([]);
  });
}
