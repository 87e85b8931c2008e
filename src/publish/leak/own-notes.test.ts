import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { renderPage } from '#publish/prerender/render-page.ts';
import { NOTHING_SAVED } from '#saved/state.ts';

import { readLeakFacts } from './forbidden.ts';
import { ownNotesReader, ownWord, plantedNotes } from './own-notes.ts';
import { leakReader } from './render.ts';
import { serveFacts, withAddress } from './test-pages.ts';

// That nothing of what somebody has written stands on any page before its episode is part of the leak test itself (`render.ts`). Here: that
// it does stand where it belongs, and that it is found where it does not.

withAddress();
beforeEach(() => serveFacts(FIXTURES));

const HORIZON = 's1e3';
const facts = readLeakFacts(FIXTURES);
const notes = plantedNotes(facts);
const nothing = { title: '', text: '', attributes: [], links: [] };

const textOf = async (address: string, preferences: object = {}) => {
  const state = { ...NOTHING_SAVED, horizon: HORIZON, preferences: { notes, ...preferences } };
  const { body } = await renderPage(address, FACTS_NOON, { state, lastVisit: null, queryClient: new QueryClient() });
  return body;
};

test('what somebody has written stands with its episode and in their season, in the run that it is of', async () => {
  expect(await textOf('/episodes/3/')).toContain(ownWord('first', 's1e3'));
  expect(await textOf('/episodes/4/')).not.toContain('vellichor');
  const season = await textOf('/your-data/season/');
  for (const episode of ['s1e1', 's1e2', 's1e3']) expect(season).toContain(ownWord('first', episode));
  expect(season).not.toMatch(/vellichor-first-s1e[4-9]|vellichor-rewatch/);
  const rewatch = { rewatch: { horizon: 's1e1', on: true } };
  expect(await textOf('/your-data/season/', rewatch)).toContain(ownWord('rewatch', 's1e1'));
  expect(await textOf('/your-data/season/', rewatch)).not.toMatch(/vellichor-first|vellichor-rewatch-s1e2/);
  expect(await textOf('/episodes/2/', rewatch)).not.toContain('vellichor');
});

test('a line that stands with an episode too early is found on both pages', async () => {
  const early = { ...notes, first: { ...notes.first, s1e1: notes.first['s1e5'] } };
  const leaksOn = await leakReader(facts, HORIZON, FACTS_NOON, new QueryClient(), early);
  expect(await leaksOn('/episodes/1/')).toEqual(['/episodes/1/ own line: that on s1e5 (first) in the text']);
  expect(await leaksOn('/your-data/season/')).toEqual([
    '/your-data/season/ own line: that on s1e5 (first) in the text',
  ]);
  const other = { ...notes, first: notes.rewatch };
  const leaksOfRuns = await leakReader(facts, HORIZON, FACTS_NOON, new QueryClient(), other);
  expect(await leaksOfRuns('/episodes/2/')).toEqual(['/episodes/2/ own line: that on s1e2 (rewatch) in the text']);
});

test('so is one in a title, an attribute or a link, and one on any other page', () => {
  const read = ownNotesReader(facts, HORIZON);
  const word = ownWord('first', 's1e2');
  expect(read('/episodes/2/', { ...nothing, text: word })).toEqual([]);
  expect(
    read('/episodes/2/', { ...nothing, title: word, attributes: [`alt=${word}`], links: [`/?q=${word}`] }),
  ).toEqual([
    'own line: that on s1e2 (first) in the title',
    'own line: that on s1e2 (first) in the attribute',
    'own line: that on s1e2 (first) in the link',
  ]);
  for (const path of ['/', '/episodes/', '/episodes/3/', '/your-data/', '/story/'])
    expect(read(path, { ...nothing, text: word })).toEqual(['own line: that on s1e2 (first) in the text']);
});
