import { expect, test } from 'vitest';

import type { LedgerEntry } from './ledger.ts';
import type { Speaker } from './speakers.ts';
import { trackRecords } from './track-record.ts';
import type { Verdict } from './verdict.ts';

const TRUE: Verdict = { kind: 'came-true' };
const OPEN: Verdict = { kind: 'open', left: 10 };
const late = (by: number, counting = false): Verdict => ({ kind: 'missed', by, side: 'late', counting });

const speaker = (id: string, kind: Speaker['kind']) => ({
  after: 'start',
  id,
  kind,
  name: { en: id, ko: null },
  note: null,
});
const netflix = speaker('netflix', 'official');
const blog = speaker('a-blog', 'blog');

let made = 0;
const entry = (
  by: readonly ReturnType<typeof speaker>[],
  verdict: Verdict,
  kind = 'predicts' as const,
): LedgerEntry => ({
  claim: {
    after: 'start',
    id: `claim-${(made += 1)}`,
    topic: 'release',
    subtopic: null,
    statement: { en: 'It comes.' },
    speakers: by.map(({ id }) => id),
    relayedBy: [],
    madeOn: '2024-01-01',
    madeOnInferred: false,
    window: { from: '2024-01-01', to: '2024-12-31', kind, event: 'released' },
    condition: null,
    basis: 'speculation',
    note: null,
    sources: [],
  },
  season: 2,
  speakers: by,
  relays: [],
  verdict,
});

test('below five settled claims there are counts and no share', () => {
  const ledger = [TRUE, TRUE, late(3), late(5), OPEN].map((verdict) => entry([blog], verdict));
  expect(trackRecords(ledger)).toEqual([
    { group: 'blog', records: [{ speaker: blog, claims: 5, cameTrue: 2, missed: 2, score: null }] },
  ]);
});

test('from five on there is a share and a mean error, a lower bound while one is still counting', () => {
  const ledger = [TRUE, TRUE, late(10), late(20), late(70, true)].map((verdict) => entry([blog], verdict));
  expect(trackRecords(ledger)[0]?.records[0]?.score).toEqual({
    share: 0.4,
    meanError: 20,
    predictions: 5,
    counting: true,
  });
});

test('a claim that rules days out counts as settled, but its distance is no error', () => {
  const excludes: LedgerEntry = entry([blog], { kind: 'missed', by: 0, side: 'inside', counting: false });
  const ledger = [...Array.from({ length: 4 }, () => entry([blog], late(30))), excludes].map((one, index) =>
    index < 4 || one.claim.window === null
      ? one
      : { ...one, claim: { ...one.claim, window: { ...one.claim.window, kind: 'excludes' as const } } },
  );
  expect(trackRecords(ledger)[0]?.records[0]?.score).toMatchObject({ share: 0, meanError: 30, predictions: 4 });
});

test('officials and blogs stand in groups of their own, and a shared claim counts for both', () => {
  const groups = trackRecords([entry([netflix, blog], TRUE), entry([blog], OPEN)]);
  expect(groups.map(({ group, records }) => [group, records.map((record) => record.cameTrue)])).toEqual([
    ['official', [1]],
    ['blog', [1]],
  ]);
});

test('who has nothing settled is not listed, and the order of the ledger does not matter', () => {
  const other = speaker('b-blog', 'blog');
  const ledger = [entry([other], OPEN), entry([blog], late(1)), entry([netflix], TRUE)];
  expect(trackRecords(ledger)).toEqual(trackRecords([...ledger].reverse()));
  expect(JSON.stringify(trackRecords(ledger))).not.toContain('b-blog');
});
