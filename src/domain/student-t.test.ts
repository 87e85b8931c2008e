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
