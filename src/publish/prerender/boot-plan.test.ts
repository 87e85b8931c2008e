import { expect, test } from 'vitest';

import { planOf, readManifest } from './boot-plan.ts';

const chunks = readManifest(
  JSON.stringify({
    'index.html': { file: 'assets/app.js', isEntry: true, imports: ['_help.js', '_react.js'] },
    '_react.js': { file: 'assets/react.js', imports: ['_help.js'] },
    '_help.js': { file: 'assets/help.js' },
    '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
    'src/routes/status.tsx?tsr-split=component': { file: 'assets/status.js', imports: ['_shared.js', 'index.html'] },
    'src/routes/show.tsx?tsr-split=component': { file: 'assets/show.js', imports: ['_shared.js'] },
  }),
);
const app = ['/assets/help.js', '/assets/react.js', '/assets/app.js'];

test('the app is planned in the order in which it runs, and what the page needs besides, each script once', () => {
  expect(planOf(chunks, ['src/routes/status.tsx'])).toEqual({ app, page: ['/assets/shared.js', '/assets/status.js'] });
});

test('a route in one piece with the app needs nothing more', () => {
  expect(planOf(chunks, ['src/routes/index.tsx'])).toEqual({ app, page: [] });
});

test('a manifest that is none is refused', () => {
  expect(() => readManifest('{"index.html":{}}')).toThrow(/file/);
});
