import { expect, test } from 'vitest';

import { createView, Spoiler, shield } from '#domain/story/shield.ts';

import { countCitations } from './citations.ts';

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
