import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { charactersFile } from '#domain/characters.ts';
import { DATA_FILES } from '#domain/data-files.ts';
import { createView, shield } from '#domain/shield.ts';
import { storyFile } from '#domain/story.ts';

import { buildIndex } from './build-index.ts';
import { searchFile } from './search-file.ts';

const files = Object.fromEntries(
  Object.keys(DATA_FILES).map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(`public/data/v1/${name}.json`, 'utf8')),
  ]),
);
const index = v.parse(searchFile, buildIndex(files));
const story = v.parse(storyFile, files['story']);
const characters = v.parse(charactersFile, files['characters']);

describe('the index at each story point', () => {
  test.each(story.points.map(({ id }) => id))('%s holds the people that the viewer has met', (point) => {
    const view = createView(story, point);
    const shown = shield(view, index);
    const met = shield(view, characters).characters;
    expect(shown.people.map(({ id }) => id)).toEqual(met.map(({ id }) => id));
    expect(shown.people.map(({ aliases }) => aliases)).toEqual(met.map(({ aliases }) => aliases));
  });
});

test('a source waits for its title and for the first fact that shows it', () => {
  const cited = (after: string) => ({
    ...files,
    sources: { sources: [source('a'), { ...source('b'), page: { after: 's1e2', value: page } }, source('nobodys')] },
    'webtoon-differences': {
      differences: [{ after, id: 'd', text: { en: 'One.' }, confidence: 'low', sources: ['a', 'b'] }],
    },
  });
  expect(stampsOf(cited('s1e4'))).toMatchObject({ a: 's1e4', b: 's1e4' });
  const early = stampsOf(cited('start'));
  expect([early['a'], early['b']]).toEqual([undefined, 's1e2']);
  expect(Object.keys(early)).toEqual(['a', 'b']);
});

test('a file that is not what its schema says is refused', () => {
  expect(() => buildIndex({ ...files, characters: { people: [] } })).toThrow(v.ValiError);
});

const page = { title: 'A page', url: null };
const source = (id: string) => ({ id, publisher: 'P', page, published: null, kind: 'news', language: 'en' });
const stampsOf = (world: Record<string, unknown>): Record<string, string | undefined> =>
  Object.fromEntries(buildIndex(world).sources.map(({ id, after }) => [id, after]));
