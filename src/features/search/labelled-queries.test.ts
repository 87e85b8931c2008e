import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { createSourceEntries } from '#domain/search/entries.ts';
import { asksForSources, find } from '#domain/search/find.ts';
import { searchFile } from '#domain/search/search-file.ts';
import { sourcesFile } from '#domain/sources/sources.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { comparePoints } from '#domain/story/story.ts';
import { FIXTURES, HORIZONS, STORY } from '#mocks/fixture-facts.ts';
import { deriveFile } from '#publish/derive-file.ts';
import { PAGES } from '#routes/-frame/nav-items.ts';

import { askerFor } from './asking.ts';
import { finderFor } from './use-found.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const pairs = v.record(v.string(), v.array(v.tuple([v.string(), v.string()])));
const labels = v.parse(pairs, read('src/domain/search/labelled-queries.json'));
const lists = v.record(v.string(), v.array(v.string()));
const questions = v.parse(lists, read('src/domain/search/labelled-questions.json'));
const wire = deriveFile(FIXTURES, 'search');
const index = v.parse(searchFile, wire);
const finderAt = (horizon: string) => finderFor(shield(createView(STORY, horizon), index), PAGES, STORY);
const finders = new Map(HORIZONS.map((horizon) => [horizon, finderAt(horizon)]));
const LAST = HORIZONS.at(-1) ?? '';
const { sources } = v.parse(sourcesFile, read(`${FIXTURES}/sources.json`));
const sourcesAt = (horizon: string) => {
  const view = createView(STORY, horizon);
  return createSourceEntries(shield(view, index), shield(view, sources));
};

const findAt = (query: string, horizon = LAST) => {
  const finder = finders.get(horizon);
  if (finder === undefined) throw new Error(`There is no ${horizon}.`);
  const question = askerFor(finder)(query);
  return { question, groups: find(finder, query, question, asksForSources(finder, query) ? sourcesAt(horizon) : []) };
};
/** What is shown, in the order in which it is shown. */
const found = (query: string, horizon = LAST) =>
  findAt(query, horizon).groups.flatMap(({ hits }) =>
    hits.map(({ entry: { subject } }) => `${subject.kind} ${subject.record.id}`),
  );

const place = ([query, wanted]: readonly [string, string]) => found(query).indexOf(wanted);
const isMissed = (label: readonly [string, string]) => place(label) < 0 || place(label) > 2;
const all = Object.values(labels).flat();
const asked = Object.entries(questions).flatMap(([topic, list]) => list.map((query) => [query, topic] as const));

describe('queries that somebody may type', () => {
  test('are a fair set', () => {
    expect(all.length).toBeGreaterThanOrEqual(350);
    expect(new Set(all.map(([query]) => query)).size).toBe(all.length);
    expect(new Set(asked.map(([query]) => query)).size).toBe(asked.length);
  });

  test.each(['exact', 'given name'])('%s: the wanted hit is the first', (kind) => {
    expect(labels[kind]?.filter((label) => place(label) !== 0)).toEqual([]);
  });

  test.each(['prefix', 'initials', 'alias'])('%s: the wanted hit is among the first three, every time', (kind) => {
    expect(labels[kind]?.filter(isMissed)).toEqual([]);
  });

  test('all in all 95 of 100 find what was meant among the first three', () => {
    const missed = all.filter(isMissed);
    expect(missed.length / all.length).toBeLessThanOrEqual(0.05);
  });

  test('a question is understood, in whatever words', () => {
    const wrong = asked.flatMap(([query, topic]) => {
      const own = findAt(query).question?.topic ?? 'none';
      return own === topic ? [] : [`${query}: ${own}, not ${topic}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('nothing that comes later', () => {
  const stamped = v.record(v.string(), v.unknown());
  const record = v.object({ id: v.string(), after: v.optional(v.string(), 'start') });
  const points = new Map(
    Object.values(v.parse(stamped, wire))
      .flatMap((list) => (Array.isArray(list) ? list : []))
      // Publishers have no id: they are found by no query, but ask for sources.
      .filter((one) => v.is(v.looseObject({ id: v.string() }), one))
      .map((one) => v.parse(record, one))
      .map(({ id, after }) => [id, after]),
  );

  test.each(HORIZONS)('is found at %s, whatever was typed', (horizon) => {
    const told = [...all, ...asked].flatMap(([query]) =>
      findAt(query, horizon).groups.flatMap(({ hits }) =>
        hits.flatMap(({ entry: { subject } }) => {
          const after = subject.kind === 'page' ? 'start' : (points.get(subject.record.id) ?? 'nowhere');
          return comparePoints(STORY, after, horizon) > 0 ? [`${query}: ${subject.record.id}`] : [];
        }),
      ),
    );
    expect(told).toEqual([]);
  });

  test('a word of the story is no question before it has been said there', () => {
    expect(findAt('hambie', 's1e5')).toEqual({ question: null, groups: [] });
    expect(findAt('hambie', 's1e6').question?.topic).toBe('term');
  });

  test('a full name of somebody not met finds nothing at all', () => {
    const names = ['용마루', 'Yong Ma-ru', 'ㅇㅁㄹ', 'dydakfn', '장하리', 'Jang Ha-ri', '노재원'];
    expect(names.flatMap((name) => found(name, 'start'))).toEqual([]);
  });

  test('what people are called later is not found before', () => {
    expect(found('Class president', 'start')).toEqual([]);
    expect(found('반장', 'start')).toEqual([]);
    expect(found('Class president', 's1e1')).toEqual(['person choi-nam-ra']);
  });

  test('the words of a synopsis are found once they are safe', () => {
    expect(found('barricade', 's1e6')).toEqual([]);
    expect(found('barricade', 's1e7')).toContain('episode s1e7');
  });
});

test.each(['zzzqqq', 'asdf', '홍길동', 'ㅋㅋㅋㅋ', '뷁', '????', '-', '   ', 'qwxzv', 'gildong', '12345', '💥'])(
  '%s finds nothing',
  (query) => {
    expect(findAt(query)).toEqual({ question: null, groups: [] });
  },
);

test('results stand by what they are, people first, claims last; sources only where they were asked for', () => {
  const kinds = (query: string, withSources = false) => {
    const finder = finderAt(LAST);
    const sources = withSources || asksForSources(finder, query) ? sourcesAt(LAST) : [];
    return find(finder, query, null, sources).map(({ kind }) => kind);
  };
  expect(kinds('nam')[0]).toBe('people');
  expect(kinds('netflix').at(-1)).toBe('claims');
  expect(kinds('Hangul names', true)).toContain('sources');
  expect(kinds('source music')).toEqual(['sources']);
  expect(found('Episode 1').slice(0, 4)).toEqual(['episode s1e1', 'episode s1e10', 'episode s1e11', 'episode s1e12']);
});
