import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { createView, shield } from '#domain/story/shield.ts';
import { FIXTURES, STORY } from '#mocks/fixture-facts.ts';
import { deriveFile } from '#publish/derive-file.ts';
import { frameWords } from '#words/frame.ts';
import { searchWords } from '#words/search.ts';

import { createEntries } from './entries.ts';
import { search } from './rank.ts';
import { searchFile } from './search-file.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const labels = v.parse(
  v.record(v.string(), v.array(v.tuple([v.string(), v.string()]))),
  read('src/domain/search/labelled-queries.json'),
);
const index = v.parse(searchFile, deriveFile(FIXTURES, 'search'));

const PAGES = ['home', 'episodes', 'cast', 'rollCall', 'status', 'claims', 'countdown', 'show', 'yourData'] as const;
const aliases = searchWords.pages(index.awaited);
const pages = PAGES.map((id) => ({ id, to: '/', title: frameWords.pages[id], aliases: aliases[id] }));
const entriesAt = (horizon: string) =>
  createEntries(shield(createView(STORY, horizon), index), pages, (episode) => frameWords.episode(STORY, episode));
const everything = entriesAt('s2-news');
const found = (query: string, entries = everything) =>
  search(entries, query).map(({ entry: { subject } }) => `${subject.kind} ${subject.record.id}`);

const place = ([query, wanted]: readonly [string, string]) => found(query).indexOf(wanted);
const all = Object.values(labels).flat();

describe('queries that somebody may type', () => {
  test('are a fair set', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(new Set(all.map(([query]) => query)).size).toBe(all.length);
  });

  test.each(['exact', 'given name'])('%s: the wanted hit is the first', (kind) => {
    expect(labels[kind]?.filter((label) => place(label) !== 0)).toEqual([]);
  });

  test.each(['prefix', 'initials', 'alias'])('%s: the wanted hit is among the first three, every time', (kind) => {
    expect(labels[kind]?.filter((label) => place(label) < 0 || place(label) > 2)).toEqual([]);
  });

  test('all in all 95 of 100 find what was meant among the first three', () => {
    const missed = all.filter((label) => place(label) < 0 || place(label) > 2);
    expect(missed.length / all.length).toBeLessThanOrEqual(0.05);
  });
});

describe('queries that find nothing', () => {
  test.each(['zzzqqq', 'asdf', '홍길동', 'ㅋㅋㅋㅋ', '뷁', '????', '-', '   ', 'qwxzv', 'gildong', '12345', '💥'])(
    '%s',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  test('anybody who has not been met, by any name', () => {
    const told = ['start', 's1e1', 's1e6', 's1e12'].flatMap((id) => {
      const entries = entriesAt(id);
      const met = new Set(entries.map(({ subject }) => `${subject.kind} ${subject.record.id}`));
      const unmet = everything.filter(
        ({ subject: { kind, record } }) => ['person', 'actor'].includes(kind) && !met.has(`${kind} ${record.id}`),
      );
      return unmet.flatMap(({ subject: { kind, record }, fields }) =>
        fields.flatMap(({ text }) => (found(text, entries).includes(`${kind} ${record.id}`) ? [`${id}: ${text}`] : [])),
      );
    });
    expect(told).toEqual([]);
  });

  test('a full name of somebody not met finds nothing at all', () => {
    const start = entriesAt('start');
    const names = ['용마루', 'Yong Ma-ru', 'ㅇㅁㄹ', 'dydakfn', '장하리', 'Yang Dae-su', '노재원'];
    expect(names.flatMap((name) => found(name, start))).toEqual([]);
  });
});

test('what people are called later is not found before', () => {
  expect(found('Class president', entriesAt('start'))).toEqual([]);
  expect(found('Class president', entriesAt('s1e1'))).toEqual(['person choi-nam-ra']);
});

test('the words of a synopsis are found once they are safe', () => {
  expect(found('barricade', entriesAt('s1e6'))).toEqual([]);
  expect(found('barricade', entriesAt('s1e7'))).toContain('episode s1e7');
});

test('equals stand in the order of kinds, and of the facts', () => {
  const places = search(everything, 'nam').map(({ score, entry }) => [score, everything.indexOf(entry)]);
  const sorted = places.toSorted(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y);
  expect(places.length).toBeGreaterThan(10);
  expect(places).toEqual(sorted);
  expect(found('Episode 1').slice(0, 4)).toEqual(['episode s1e1', 'episode s1e10', 'episode s1e11', 'episode s1e12']);
});
