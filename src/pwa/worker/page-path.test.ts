import { expect, test } from 'vitest';

import { pagePath } from './page-path.ts';

const isOwn = (path: string) => ['/', '/status/', '/404.html', '/icon.svg'].includes(path);

test.each([
  ['/', '/', false],
  ['/status/', '/status/', false],
  ['/status', '/status/', true],
  ['/status//', '/status/', true],
  ['/status/index.html', '/status/', true],
  ['/index.html', '/', true],
  ['/icon.svg', '/icon.svg', false],
])('%s is %s', (typed, path, moved) => {
  expect(pagePath(typed, isOwn)).toEqual({ path, moved });
});

test.each(['/nobody', '/status/nobody/', '/statu', '/roll-call.zip', '/STATUS/'])('%s is not ours', (typed) => {
  expect(pagePath(typed, isOwn)).toBeUndefined();
});
