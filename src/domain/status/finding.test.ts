import { expect, test } from 'vitest';

import { finding } from './finding.ts';
import type { Verdict } from './verdict.ts';

const MISSED: Verdict = { kind: 'missed', by: 3, side: 'late', counting: true };
const RIGHT: Verdict = { kind: 'came-true' };
const UNSETTLED: Verdict[] = [
  { kind: 'open', left: 10 },
  { kind: 'open', left: null },
  { kind: 'void', why: 'withdrawn' },
  { kind: 'unscored', why: 'no-window' },
];

test('what came due is what was wrong and what was right; the rest does not count', () => {
  const judged = [MISSED, RIGHT, MISSED, ...UNSETTLED].map((verdict) => ({ season: 5, verdict }));
  expect(finding(judged, 5)).toEqual({ due: 3, wrong: 2, right: 1 });
});

test('claims of another season are counted with theirs', () => {
  const judged = [
    { season: 5, verdict: RIGHT },
    { season: 6, verdict: MISSED },
  ];
  expect(finding(judged, 6)).toEqual({ due: 1, wrong: 1, right: 0 });
});

test('where nothing has come due, nothing was wrong', () => {
  expect(finding([], 5)).toEqual({ due: 0, wrong: 0, right: 0 });
});
