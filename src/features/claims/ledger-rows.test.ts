import { describe, expect, test } from 'vitest';

import type { LedgerEntry } from '#domain/status/ledger.ts';
import type { Verdict } from '#domain/status/verdict.ts';

import { countFacets, NO_LANGUAGE, pickRows, toRows } from './ledger-rows.ts';

const RIGHT: Verdict = { kind: 'came-true' };
const UNSCORED: Verdict = { kind: 'unscored', why: 'no-window' };
const missed = (by: number): Verdict => ({ kind: 'missed', by, side: 'late', counting: true });

const speaker = {
  after: 'start',
  id: 'paper',
  kind: 'outlet' as const,
  name: { en: 'The Paper', ko: '신문' },
  note: null,
};

const entry = (id: string, verdict: Verdict, more: Partial<LedgerEntry['claim']> = {}): LedgerEntry => ({
  claim: {
    after: 'start',
    id,
    topic: 'release',
    subtopic: null,
    statement: { en: `The ${id} season comes.` },
    speakers: ['paper'],
    relayedBy: [],
    madeOn: '2024-03',
    madeOnInferred: false,
    window: null,
    condition: null,
    basis: 'speculation',
    note: null,
    sources: ['a-source'],
    ...more,
  },
  season: 2,
  speakers: [speaker],
  relays: [],
  verdict,
});

const ROWS = toRows(
  [
    entry('newest', missed(3), { madeOn: '2025-01-02' }),
    entry('plot', UNSCORED, { topic: 'plot' }),
    entry('late', missed(9), { sources: ['another'] }),
    entry('right', RIGHT, { madeOn: '2023', topic: 'filming' }),
    entry('dateless', UNSCORED),
  ],
  [
    { id: 'a-source', language: 'pt' },
    { id: 'another', language: null },
  ],
);
const ids = (search: Parameters<typeof pickRows>[1]) => pickRows(ROWS, search).shown.map(({ claim }) => claim.id);

describe('what dates can’t settle', () => {
  test('is held back, and counted', () => {
    expect(ids({})).toEqual(['newest', 'late', 'right']);
    expect(pickRows(ROWS, {}).unscored).toBe(2);
    expect(pickRows(ROWS, { topic: 'release' })).toMatchObject({ unscored: 1 });
  });

  test('is shown where it is asked for, where nothing else passes, and by its own address', () => {
    expect(ids({ unscored: 'shown' })).toEqual(['newest', 'plot', 'late', 'right', 'dateless']);
    expect(ids({ topic: 'plot' })).toEqual(['plot']);
    expect(ids({ verdict: 'unscored' })).toEqual(['plot', 'dateless']);
    expect(ids({ claim: 'dateless' })).toEqual(['dateless']);
    expect(pickRows(ROWS, { topic: 'plot' }).unscored).toBe(0);
  });
});

test.each([
  [{ year: '2024' }, ['late']],
  [{ language: 'pt' }, ['newest', 'right']],
  [{ language: NO_LANGUAGE }, ['late']],
  [{ verdict: 'missed' }, ['newest', 'late']],
  [{ speaker: 'nobody' }, []],
  [{ q: 'THE late SEASON' }, ['late']],
  [{ q: '신문'.normalize('NFD') }, ['newest', 'late', 'right']],
  [{ sort: 'oldest' }, ['right', 'late', 'newest']],
  [{ sort: 'off' }, ['late', 'newest', 'right']],
] as const)('%o leaves %o', (search, expected) => {
  expect(ids(search)).toEqual(expected);
});

test('a filter offers what some row has, with how many', () => {
  const facets = countFacets(ROWS);
  expect(facets.topic).toEqual(
    new Map([
      ['release', 3],
      ['plot', 1],
      ['filming', 1],
    ]),
  );
  expect(facets.year).toEqual(
    new Map([
      ['2025', 1],
      ['2024', 3],
      ['2023', 1],
    ]),
  );
});
