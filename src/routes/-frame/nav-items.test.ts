import { expect, test } from 'vitest';

import { ELSEWHERE, NAV_ITEMS, navItemAt, PAGES } from './nav-items.ts';

test.each([
  ['/', 'today'],
  ['/cast/', 'class'],
  ['/cast/nam-on-jo/', 'class'],
  ['/cast/roll-call/', 'class'],
  ['/cast/ties/', 'class'],
  ['/episodes/7/', 'episodes'],
  ['/status/claims/', 'season'],
  ['/your-data/', 'you'],
  ['/sources/', undefined],
  ['/no-such-page/', undefined],
])('%s lies in %s', (address, name) => {
  expect(navItemAt(address)?.name).toBe(name);
});

test('every page is a place, or one that the foot leads to, but the story so far and all ties, to which their places lead', () => {
  const led = [...NAV_ITEMS, ...ELSEWHERE].map(({ to }) => to);
  expect([...led, '/story/', '/cast/ties/'].sort()).toEqual(PAGES.map(({ to }) => to).sort());
});
