import { expect, test } from 'vitest';

import type { Speaker } from './speakers.ts';
import { trackRecords } from './track-record.ts';
import type { Verdict } from './verdict.ts';

const RIGHT: Verdict = { kind: 'came-true' };
const WRONG: Verdict = { kind: 'missed', by: 3, side: 'late', counting: true };
const UNSETTLED: Verdict[] = [
  { kind: 'open', left: 10 },
  { kind: 'void', why: 'withdrawn' },
  { kind: 'unscored', why: 'no-window' },
];

const speaker = (id: string, kind: Speaker['kind'] = 'blog') => ({
  after: 'start',
  id,
  kind,
  name: { en: id, ko: null },
  note: null,
});
const [netflix, blog] = [speaker('netflix', 'official'), speaker('a-blog')];

const said = (by: ReturnType<typeof speaker>, ...verdicts: Verdict[]) =>
  verdicts.map((verdict) => ({ speakers: [by], verdict }));

test('nobody is listed before three claims came due, and below five there is no share', () => {
  expect(trackRecords(said(blog, RIGHT, WRONG, ...UNSETTLED))).toEqual([]);
  expect(trackRecords(said(blog, RIGHT, WRONG, WRONG, ...UNSETTLED))).toEqual([
    { speaker: blog, right: 1, wrong: 2, share: null },
  ]);
  expect(trackRecords(said(blog, RIGHT, RIGHT, WRONG, WRONG, WRONG))[0]?.share).toBe(0.4);
});

test('who was right most often comes first, of two alike who said more, whatever the order of the ledger', () => {
  const ledger = [
    ...said(speaker('b'), WRONG, WRONG, WRONG),
    ...said(speaker('c'), WRONG, WRONG, WRONG, WRONG),
    ...said(speaker('a'), RIGHT, WRONG, WRONG),
    ...said(speaker('d'), WRONG, WRONG, WRONG),
  ];
  expect(trackRecords(ledger).map((record) => record.speaker.id)).toEqual(['a', 'c', 'b', 'd']);
  expect(trackRecords([...ledger].reverse())).toEqual(trackRecords(ledger));
});

test('a claim of two speakers counts for both', () => {
  const shared = [RIGHT, RIGHT, WRONG].map((verdict) => ({ speakers: [netflix, blog], verdict }));
  expect(trackRecords(shared)).toMatchObject([
    { speaker: blog, right: 2, wrong: 1 },
    { speaker: netflix, right: 2, wrong: 1 },
  ]);
});
