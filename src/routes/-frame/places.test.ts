import { expect, test } from 'vitest';

import { navItemAt } from './nav-items.ts';

test.each([
  ['/', 'home'],
  ['/cast/', 'cast'],
  ['/cast/nam-on-jo/', 'cast'],
  ['/cast/roll-call/', 'rollCall'],
  ['/episodes/7/', 'episodes'],
  ['/status/claims/', 'claims'],
  ['/no-such-page/', undefined],
])('%s belongs to %s', (address, page) => {
  expect(navItemAt(address)?.page).toBe(page);
});
