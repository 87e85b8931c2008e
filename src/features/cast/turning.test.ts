import { expect, test } from 'vitest';

import { turningBetween } from './turning.ts';

test.each([
  ['/cast/nam-on-jo/', '/cast/', 'nam-on-jo'],
  ['/cast/', '/cast/nam-on-jo/', 'nam-on-jo'],
  ['/cast/', '/cast/', undefined],
  ['/cast/nam-on-jo/', '/cast/nam-so-ju/', undefined],
  ['/cast/nam-on-jo/', '/episodes/', undefined],
  ['/', '/cast/', undefined],
])('to %s from %s turns %s', (to, from, id) => {
  expect(turningBetween(to, from)).toBe(id);
});
