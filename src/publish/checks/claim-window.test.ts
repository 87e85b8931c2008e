import { expect, test } from 'vitest';

import { claimWindow } from './claim-window.ts';
import { faultLines } from './fault-lines.ts';

const claims = (from: string, to: string) => ({
  claims: {
    claims: [
      { id: 'c1', window: { from, to } },
      { id: 'c2', window: null },
    ],
  },
});

test('accepts a window that ends on or after its first day', () => {
  expect(faultLines(claimWindow, claims('2026-01-01', '2026-01-01'))).toEqual([]);
});

test('rejects a window that ends before it begins', () => {
  expect(faultLines(claimWindow, claims('2026-07-01', '2026-06-30'))).toEqual([
    'claims.json  c1  window.to  is 2026-06-30, before "from" (2026-07-01); swap or correct them',
  ]);
});

test('rejects a condition that ends before it begins', () => {
  const condition = { from: '2026-07-01', to: '2026-06-30' };
  expect(faultLines(claimWindow, { claims: { claims: [{ id: 'c1', condition }] } })).toEqual([
    'claims.json  c1  condition.to  is 2026-06-30, before "from" (2026-07-01); swap or correct them',
  ]);
});

test('rejects a claim that was taken back before it was made; a month may have been over by then', () => {
  const taken = (madeOn: string, on: string) =>
    faultLines(claimWindow, { claims: { claims: [{ id: 'c1', madeOn, withdrawn: { on } }] } });
  expect(taken('2026-02-23', '2026-02-22')).toEqual([
    'claims.json  c1  withdrawn.on  is 2026-02-22, before the claim was made (2026-02-23); correct one of them',
  ]);
  expect(taken('2026-02-23', '2026-02-23')).toEqual([]);
  expect(taken('2026-02', '2026-02-01')).toEqual([]);
});
