import { expect, test } from 'vitest';

import { readSwipe } from './swipe.ts';

const from = { x: 200, y: 300, at: 1000 };
const to = (x: number, y = 300, at = 1200) => readSwipe(from, { x, y, at }, 400);

test('a swipe to the left is the next page, to the right the one before', () => {
  expect(to(120)).toBe('next');
  expect(to(280)).toBe('previous');
});

test.each([
  ['too short', to(140)],
  ['too slanted', to(120, 345)],
  ['down the page', to(190, 20)],
  ['too slow', to(100, 300, 1800)],
  ['from the left edge, which is the system’s', readSwipe({ ...from, x: 10 }, { x: 200, y: 300, at: 1200 }, 400)],
  ['from the right edge', readSwipe({ ...from, x: 390 }, { x: 200, y: 300, at: 1200 }, 400)],
])('not %s', (_, swipe) => {
  expect(swipe).toBeNull();
});
