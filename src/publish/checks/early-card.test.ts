import { expect, test } from 'vitest';

import { earlyCard } from './early-card.ts';
import { faultLines } from './fault-lines.ts';

const FILES = {
  show: { premiere: { date: '2022-01-28' } },
  sources: {
    sources: [
      { id: 'casting', published: '2020-07-01' },
      { id: 'review', published: '2022-02-01' },
      { id: 'undated', published: null },
    ],
  },
};

const person = (source: string, after?: string) => ({
  characters: {
    characters: [
      {
        id: 'on-jo',
        after,
        name: { en: 'Nam On-jo', ko: '남온조' },
        aliases: [],
        met: { at: 's1e2' },
        sources: [source],
      },
    ],
  },
});

test('accepts a card that waits, and one that casting news put there before the premiere', () => {
  expect(faultLines(earlyCard, { ...FILES, ...person('review', 's1e2') })).toEqual([]);
  expect(faultLines(earlyCard, { ...FILES, ...person('casting') })).toEqual([]);
});

test.each(['review', 'undated'])(
  'rejects a card before its person is met that only the %s source supports',
  (source) => {
    expect(faultLines(earlyCard, { ...FILES, ...person(source) })).toEqual([
      'characters.json  on-jo  after  can be read after "start" but Nam On-jo is met at "s1e2"; stamp the record "after": "s1e2", or name a source from before the premiere',
    ]);
  },
);
