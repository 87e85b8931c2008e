import * as v from 'valibot';
import { expect, test } from 'vitest';

import { everyFile } from '#mocks/fixture-facts.ts';

import { buildIndex } from './build-index.ts';

const files = everyFile();

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
