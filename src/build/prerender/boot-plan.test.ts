import { expect, test } from 'vitest';

import { readManifest, scriptsOf } from './boot-plan.ts';

const chunks = readManifest(
  JSON.stringify({
    'index.html': { file: 'assets/app.js', isEntry: true },
    '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
    'src/routes/status.tsx?tsr-split=component': { file: 'assets/status.js', imports: ['_shared.js', 'index.html'] },
    'src/routes/show.tsx?tsr-split=component': { file: 'assets/show.js', imports: ['_shared.js'] },
  }),
);

test('the app comes first, then what the page needs, each once', () => {
  expect(scriptsOf(chunks, ['src/routes/status.tsx'])).toEqual([
    '/assets/app.js',
    '/assets/status.js',
    '/assets/shared.js',
  ]);
});

test('a route in one piece with the app needs nothing more', () => {
  expect(scriptsOf(chunks, ['src/routes/index.tsx'])).toEqual(['/assets/app.js']);
});

test('a manifest that is none is refused', () => {
  expect(() => readManifest('{"index.html":{}}')).toThrow(/file/);
});
