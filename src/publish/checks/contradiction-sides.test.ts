import { expect, test } from 'vitest';

import { contradictionSides } from './contradiction-sides.ts';
import { faultLines } from './fault-lines.ts';

const reception = {
  reception: [
    { id: 'hours', value: 361_000_000 },
    { id: 'first', value: 124_790_000 },
    { id: 'score', value: 87 },
  ],
};
const check = (...accounts: object[]) =>
  faultLines(contradictionSides, { reception, contradictions: { contradictions: [{ id: 'x', accounts }] } });
const account = (en: string, used: boolean, figure?: string) => ({ says: { en }, used, figure });

test('accepts one account that is used, and none', () => {
  expect(check(account('Yes', true), account('No', false))).toEqual([]);
  expect(check(account('Yes', false), account('No', false))).toEqual([]);
});

test('accepts a used number that is the figure, however large', () => {
  expect(check(account('More than 361 million', true, 'hours'))).toEqual([]);
  expect(check(account('124.79 million.', true, 'first'))).toEqual([]);
  expect(check(account('87 percent', true, 'score'))).toEqual([]);
});

test('rejects two that are used', () => {
  expect(check(account('Yes', true), account('No', true))).toEqual([
    'contradictions.json  x  accounts  uses 2 of its accounts; use one at most, and say in "why" which and why',
  ]);
});

test.each([
  ['361.2 million', 'hours', '361 million'],
  ['1361 million', 'hours', '361 million'],
  ['870 percent', 'score', '87'],
])('rejects %s where the figure is another number', (says, figure, number) => {
  expect(check(account(says, true, figure))).toEqual([
    `contradictions.json  x  accounts.0.figure  is a figure of ${number}, which the account does not say; correct one of them`,
  ]);
});

test('rejects a figure on an account that is not used', () => {
  expect(check(account('361 million', false, 'hours'))).toEqual([
    'contradictions.json  x  accounts.0.figure  stands on an account that is not used; name the figure on the one that is',
  ]);
});
