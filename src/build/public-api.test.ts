import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { NOTHING_SAVED, readState, type SavedState } from '#saved/state.ts';

import { apiFiles } from './public-api.ts';

const files = apiFiles();
const published = (name: string) => {
  const file = files[name];
  if (typeof file !== 'object' || file === null) throw new Error(`${name} is not published`);
  return file;
};
const isValid = new Ajv2020({ allErrors: true }).compile(published('schema/saved-state.schema.json'));

/** Everything that a visitor can have set. */
const EVERYTHING: SavedState = {
  app: 'roll-call',
  version: 1,
  horizon: 's1e5',
  watchedOn: { s1e1: '2022-02-01', s1e2: '2022-02-02' },
  preferences: {
    horizonAsked: true,
    theme: 'chalkboard',
    rewatch: { horizon: 's1e2', on: true },
    hideSeconds: true,
    contentNotes: 'detail',
    noSearchKey: true,
  },
};

test('the index names the schema of the exported file, and it is there', () => {
  expect(published('index.json')).toMatchObject({ savedState: { schema: '/data/v1/schema/saved-state.schema.json' } });
});

test.each([
  ['of somebody we know nothing of', NOTHING_SAVED],
  ['with everything set', EVERYTHING],
  ['with a preference of another release', { ...EVERYTHING, preferences: { chalk: { colour: 'pink' } } }],
])('the published schema takes the exported file %s', (_, state) => {
  const text = JSON.stringify(state, null, 2);
  expect(isValid(JSON.parse(text))).toBe(true);
  expect(readState(text)).toEqual(state);
});

test.each([
  ['another app', { ...EVERYTHING, app: 'other' }],
  ['another version', { ...EVERYTHING, version: 2 }],
  ['no horizon', { ...EVERYTHING, horizon: undefined }],
  ['a horizon that is none', { ...EVERYTHING, horizon: 'S1 E1' }],
  ['a day that is none', { ...EVERYTHING, watchedOn: { s1e1: '1/2/2022' } }],
  ['an episode that is none', { ...EVERYTHING, watchedOn: { 'Episode 1': '2022-02-01' } }],
  ['a theme that is none', { ...EVERYTHING, preferences: { theme: 'neon' } }],
  ['something else', { ...EVERYTHING, extra: 1 }],
])('neither the published schema nor the app takes %s', (_, state) => {
  const text = JSON.stringify(state);
  expect(isValid(JSON.parse(text))).toBe(false);
  expect(readState(text)).toBeNull();
});

test('whatever the published schema takes, the app reads', () => {
  const keys = ['app', 'version', 'horizon', 'watchedOn', 'preferences', 'theme', 's1e1', 'on', 'extra'];
  const paths = fc.tuple(
    fc.constantFrom(...keys),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('s1e2', 1, true)),
  );
  fc.assert(
    fc.property(fc.array(paths, { maxLength: 3 }), (changes) => {
      const text = JSON.stringify(EVERYTHING, (key, value: unknown) => {
        const change = changes.find(([name]) => name === key);
        return change === undefined ? value : change[1];
      });
      if (isValid(JSON.parse(text))) expect(readState(text)).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
