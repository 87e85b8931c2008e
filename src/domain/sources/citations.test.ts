import { expect, test } from 'vitest';

import { createView, Spoiler, shield } from '#domain/story/shield.ts';

import { citedIn, countCitations } from './citations.ts';

const VIEW = createView({ points: [{ id: 'start', kind: 'start' }] }, 'start');

test('every visible fact that cites a source counts once', () => {
  const files = [
    { claims: [{ sources: ['a', 'b'] }, { sources: ['a'], accounts: [{ sources: ['c'] }] }] },
    { corrections: [{ article: 'a', sources: ['b'] }] },
    { seasons: [{ noteSources: ['c'] }] },
  ];
  expect(countCitations(files)).toEqual(
    new Map([
      ['a', 3],
      ['b', 2],
      ['c', 2],
    ]),
  );
});

test('a hidden fact cites nothing, a visible value inside a fact does', () => {
  const file = shield(VIEW, {
    hiddenRecord: [new Spoiler('s1e7', { sources: ['late'] })],
    hiddenValue: new Spoiler('s1e7', { sources: ['late'] }),
    shownValue: new Spoiler('start', { sources: ['early'] }),
  });
  expect(countCitations([file])).toEqual(new Map([['early', 1]]));
});

test('each source knows how many facts of which file cite it', () => {
  const cited = citedIn([
    ['claims', [{ sources: ['a', 'b'] }, { sources: ['a'] }]],
    ['gaps', [{ sources: ['a'] }]],
    ['show', {}],
  ]);
  expect(cited.get('a')).toEqual(
    new Map([
      ['claims', 2],
      ['gaps', 1],
    ]),
  );
  expect(cited.get('b')).toEqual(new Map([['claims', 1]]));
  expect(cited.size).toBe(2);
});
