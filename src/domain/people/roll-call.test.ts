import { describe, expect, test } from 'vitest';

import type { Story } from '#domain/story/story.ts';

import type { Fate } from './characters.ts';
import { answers, MARKS, type Mark } from './marks.ts';
import { callRoll, groupLines } from './roll-call.ts';

const SECOND = ['s2e1', 's2e2'];
const EPISODES = ['s1e1', 's1e2', 's1e3', 's1e4'];
const story: Story = {
  points: [
    { id: 'start', kind: 'start' },
    ...EPISODES.map((id, index) => ({ id, kind: 'episode' as const, season: 1, episode: index + 1 })),
    { id: 's2-news', kind: 'news', season: 2 },
    ...SECOND.map((id, index) => ({ id, kind: 'episode' as const, season: 2, episode: index + 1 })),
  ],
  seasons: [
    { season: 1, episodes: 4 },
    { season: 2, episodes: 8 },
  ],
};
const ALL = [...EPISODES, ...SECOND];

const entry = (episode: string | null, status: Fate, after = episode ?? 's1e4') => ({ episode, status, after });

interface Facts {
  readonly met?: string;
  readonly entries?: readonly ReturnType<typeof entry>[];
  readonly seen?: readonly string[];
  readonly at?: string;
}

function line({ met = 's1e1', entries = [], seen = [], at = 's1e3' }: Facts) {
  const place = story.points.findIndex(({ id }) => id === at);
  const safe = (id: string) => story.points.findIndex((point) => point.id === id) <= place;
  return callRoll(
    { story, horizon: at },
    ALL.filter(safe),
    { met: { at: met }, statusTimeline: entries.filter(({ after }) => safe(after)) },
    new Set(seen.filter(safe)),
  );
}

/** A line as one letter a square; a dot where the person is not on the register yet. */
const SIGNS = { present: 'P', there: 't', bitten: 'B', turned: 'X', half: 'H', gone: 'G', open: '?' } as const;
const marks = (facts: Facts) =>
  line(facts)
    .map((square) => (square === undefined ? '.' : SIGNS[square.mark satisfies Mark]))
    .join('');

describe('a square', () => {
  test('is present where an entry or a sighting says so, and there between such facts', () => {
    expect(marks({ entries: [entry('s1e3', 'alive')] })).toBe('ttP');
    expect(marks({ seen: ['s1e1', 's1e3'] })).toBe('PtP');
  });

  test('is there after the last word while the season runs, and open once it is over', () => {
    expect(marks({ seen: ['s1e2'], at: 's1e3' })).toBe('tPt');
    expect(marks({ seen: ['s1e2'], at: 's1e4' })).toBe('tP??');
    expect(marks({ seen: ['s1e2'], at: 's2-news' })).toBe('tP??');
    expect(line({ seen: ['s1e2'], at: 's1e4' })[3]).toMatchObject({ mark: 'open', lastWord: 's1e2' });
  });

  test('whoever ends later was there before, and so was who is seen in a later season', () => {
    expect(marks({ entries: [entry('s1e4', 'dead')], at: 's1e4' })).toBe('tttG');
    expect(marks({ seen: ['s1e2', 's2e2'], at: 's2e2' })).toBe('tPtt.P');
  });

  test.each([
    ['bitten', 'B'],
    ['infected', 'X'],
    ['half-zombie', 'H'],
    ['dead', 'G'],
  ] as const)('%s stays until an entry says otherwise, and a sighting does not change it', (status, sign) => {
    expect(marks({ entries: [entry('s1e2', status)], seen: ['s1e3'], at: 's1e4' })).toBe(`t${sign}${sign}${sign}`);
    expect(marks({ entries: [entry('s1e1', status), entry('s1e3', 'alive')] })).toBe(`${sign}${sign}P`);
    expect(marks({ entries: [entry('s1e1', status), entry('s1e2', 'unknown')] })).toBe(`${sign}??`);
  });

  test('takes the last entry of its episode, before any sighting', () => {
    expect(marks({ entries: [entry('s1e2', 'bitten'), entry('s1e2', 'infected')], seen: ['s1e2'] })).toBe('tXX');
  });

  test.each(['missing', 'unknown'] as const)('is open after %s until the next fact', (status) => {
    expect(marks({ entries: [entry('s1e2', status)] })).toBe('t??');
    expect(marks({ entries: [entry('s1e1', status)], seen: ['s1e3'], at: 's1e4' })).toBe('??P?');
    expect(marks({ entries: [entry('s1e1', status), entry('s1e3', 'alive')] })).toBe('??P');
  });

  test.each(['missing', 'unknown'] as const)('a sighting beats %s in its episode; the next ones are open', (status) => {
    expect(marks({ entries: [entry('s1e2', status)], seen: ['s1e2'] })).toBe('tP?');
    expect(marks({ entries: [entry('s1e1', 'dead'), entry('s1e2', status)], seen: ['s1e2'] })).toBe('GG?');
  });

  test('that nobody has a word for is no fact that somebody lived until then', () => {
    expect(marks({ entries: [entry('s1e4', 'unknown')], at: 's1e4' })).toBe('t???');
    expect(marks({ entries: [entry('s1e4', 'missing')], at: 's1e4' })).toBe('ttt?');
  });

  test('rests on the entry it was carried from, or that opened it', () => {
    const bitten = entry('s1e1', 'bitten');
    const missing = entry('s1e3', 'missing');
    const squares = line({ entries: [bitten, missing], at: 's1e4' });
    expect(squares.map((square) => square?.entry)).toEqual([bitten, bitten, missing, missing]);
  });
});

describe('an end that no episode is known for', () => {
  const facts: Facts = { entries: [entry(null, 'infected')] };

  test('tells nothing before its stamp, then leaves everything before it open', () => {
    expect(marks({ ...facts, at: 's1e3' })).toBe('ttt');
    expect(marks({ ...facts, at: 's1e4' })).toBe('???X');
    expect(line({ ...facts, at: 's1e4' })[0]?.entry).toMatchObject({ episode: null, status: 'infected' });
  });

  test('who was seen answers there all the same', () => {
    expect(marks({ ...facts, seen: ['s1e2'], at: 's1e4' })).toBe('?P?X');
  });

  test('that only the news of the next season tells has happened by the last episode', () => {
    expect(marks({ entries: [entry(null, 'dead', 's2-news')], at: 's2-news' })).toBe('???G');
    expect(marks({ entries: [entry(null, 'dead', 's2-news')], at: 's2e1' })).toBe('???G.');
  });
});

describe('the register', () => {
  test('has nobody before they are met, or before the first word of them', () => {
    expect(marks({ met: 's1e3', at: 's1e4', seen: ['s1e4'] })).toBe('..tP');
    expect(marks({ met: 's1e3', seen: ['s1e2'] })).toBe('.Pt');
    expect(marks({ met: 's2-news', at: 's2-news' })).toBe('....');
  });

  test('begins anew with each season, at the first word in it; what was carried goes on', () => {
    expect(marks({ seen: ['s1e4', 's2e2'], at: 's2e2' })).toBe('tttP.P');
    expect(marks({ entries: [entry('s1e4', 'half-zombie')], seen: ['s2e1'], at: 's2e2' })).toBe('tttHHH');
    expect(marks({ entries: [entry('s1e4', 'missing')], seen: ['s2e2'], at: 's2e2' })).toBe('ttt?.P');
    expect(marks({ met: 's2e1', at: 's2e2' })).toBe('....tt');
  });

  test('is answered by who is present, there or bitten', () => {
    expect(MARKS.filter(answers)).toEqual(['present', 'there', 'bitten']);
  });
});

test('lines are grouped by how people stand in the end; a group without anybody is left out', () => {
  const lines = (['there', 'turned', 'bitten', 'half', 'gone', 'present'] as const).map((mark) => ({ last: { mark } }));
  const groups = groupLines(lines).map(({ group, lines: own }) => [group, ...own.map(({ last }) => last.mark)]);
  expect(groups).toEqual([
    ['here', 'there', 'bitten', 'present'],
    ['half', 'half'],
    ['lost', 'turned', 'gone'],
  ]);
  expect(groupLines([{ last: { mark: 'open' } as const }])).toHaveLength(1);
  expect(groupLines([])).toEqual([]);
});
