import { expect, test } from 'vitest';

import { studentCdf, studentQuantile } from './student-t.ts';

// Critical values as printed in any table of the t distribution.
test.each([
  [0.9, 8, 1.396815],
  [0.975, 8, 2.306004],
  [0.95, 1, 6.313752],
  [0.99, 30, 2.457262],
])('the %f quantile with %i degrees of freedom', (share, freedom, value) => {
  expect(studentQuantile(share, freedom)).toBeCloseTo(value, 5);
  expect(studentQuantile(1 - share, freedom)).toBeCloseTo(-value, 5);
  expect(studentCdf(value, freedom)).toBeCloseTo(share, 6);
});

test('is symmetric about zero', () => {
  expect(studentCdf(0, 8)).toBeCloseTo(0.5, 12);
});

test.each([1, 2, 8, 21, 1000])('gives back what lies below it, however rare, with %i degrees of freedom', (freedom) => {
  for (const share of [1e-9, 1e-4, 0.1, 0.499_999, 0.5, 0.9, 0.999_9]) {
    const t = studentQuantile(share, freedom);
    if (Math.abs(t) < 999) expect(studentCdf(t, freedom)).toBeCloseTo(share, 7);
  }
});

test('ends at a thousand, where nearly everything lies below', () => {
  expect(studentQuantile(0, 1)).toBeCloseTo(-1000, 6);
  expect(studentQuantile(1, 1)).toBeCloseTo(1000, 6);
  expect(studentQuantile(1 - 1e-9, 1)).toBeCloseTo(1000, 6);
});
