import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { backupOf, readBackup } from './backup.ts';

const state = fc.record({
  app: fc.constant('roll-call'),
  version: fc.constant(1),
  horizon: fc.constantFrom('start', 's1e4', 's1e12', 's9e9'),
  watchedOn: fc.dictionary(fc.constantFrom('s1e2', 's1e1', 's1e12'), fc.constantFrom('2022-01-28', '2026-02-28')),
  // What releases to come may keep there.
  preferences: fc
    .dictionary(fc.string(), fc.jsonValue())
    .map((entries) => ({ horizonAsked: true, ...entries, theme: 'chalkboard' })),
});

test('what leaves in a file comes back byte for byte: unknown preferences and the order of everything too', () => {
  fc.assert(
    fc.property(state, fc.boolean(), (saved, isTurned) => {
      const stored = JSON.stringify(isTurned ? Object.fromEntries(Object.entries(saved).reverse()) : saved);
      // Some other part of it may not be to our liking: then it was none when it was stored.
      const read = readBackup(backupOf(stored));
      expect(read).toMatchObject({ kind: 'backup', stored, state: { horizon: saved.horizon } });
      expect(readBackup(`${backupOf(stored)}\r\n`)).toMatchObject({ stored });
    }),
  );
});

test('a text that was laid out by hand comes back as it was', () => {
  const stored =
    '{ "app":"roll-call", "version":1, "horizon":"s1e4", "watchedOn":{}, "preferences":{ "2":1, "1":2.0 } }';
  expect(readBackup(backupOf(stored))).toMatchObject({ kind: 'backup', stored });
});

test.each([
  ['no JSON', 'Title,Date', null],
  ['another file', '{"app":"other","version":1}', null],
  ['a list', '[{"app":"roll-call"}]', null],
  ['a newer one', '{"app":"roll-call","version":2,"place":"s2e1"}', { kind: 'newer-backup' }],
  ['half of one', '{"app":"roll-call","version":1,"horizon":"s1e4"}', { kind: 'broken-backup' }],
])('%s', (_, file, expected) => {
  expect(readBackup(file)).toEqual(expected);
});
