import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { LOADED_FILES } from '#domain/derived/loaded-files.ts';
import { NOTHING_SAVED, readState, type SavedState } from '#saved/state.ts';

import { DEPRECATED_NAMES, deprecatedFacts } from './deprecated-files.ts';
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

describe('a data file that has moved', () => {
  const index = v.parse(
    v.object({ files: v.array(v.looseObject({ name: v.string(), data: v.string(), schema: v.string() })) }),
    published('index.json'),
  );
  const old = deprecatedFacts('mocks/facts');

  test.each([
    ['season-2-cast', 'cast', 'casting'],
    ['season-2-plot', 'plot', 'plot'],
  ])('%s goes on answering with the facts of its season, in the shape that its schema had', (name, list, now) => {
    expect(index.files.find((file) => file.name === name)).toEqual({
      name,
      data: `/data/v1/${name}.json`,
      schema: `/data/v1/schema/${name}.schema.json`,
      deprecated: true,
      replacedBy: `/data/v1/${now}.json`,
    });
    const moved = v.object({ [list]: v.array(v.looseObject({ season: v.number() })) });
    const records = v.parse(moved, JSON.parse(readFileSync(`mocks/facts/${now}.json`, 'utf8')))[list] ?? [];
    // The season, and what the records gained since: the old shape has neither.
    const gained = new Set(['season', 'reported']);
    const seasonless = records.map((record) =>
      Object.fromEntries(Object.entries(record).filter(([field]) => !gained.has(field))),
    );
    expect(seasonless.length).toBeGreaterThan(0);
    expect(old[name]).toEqual({ [list]: seasonless });
    const fits = new Ajv2020({ allErrors: true }).compile(published(`schema/${name}.schema.json`));
    expect(fits(old[name])).toBe(true);
    expect(fits({ [list]: records })).toBe(false);
  });

  test('holds nothing of another season', () => {
    const folder = mkdtempSync(join(tmpdir(), 'roll-call-moved-'));
    const casting: unknown = JSON.parse(readFileSync('mocks/facts/casting.json', 'utf8'));
    const { cast } = v.parse(v.object({ cast: v.array(v.looseObject({ id: v.string() })) }), casting);
    const later = { ...cast[0], id: 'somebody-later', season: 3 };
    writeFileSync(join(folder, 'casting.json'), JSON.stringify({ cast: [...cast, later] }));
    cpSync('mocks/facts/plot.json', join(folder, 'plot.json'));
    expect(deprecatedFacts(folder)['season-2-cast']).toEqual(old['season-2-cast']);
    rmSync(folder, { recursive: true });
  });

  test('is none that the app loads', () => {
    expect(DEPRECATED_NAMES.filter((name) => name in LOADED_FILES)).toEqual([]);
  });
});
