import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { NOTHING_SAVED, readState } from './state.ts';

test('reads back exactly what was written', () => {
  const state = {
    ...NOTHING_SAVED,
    horizon: 's1e5',
    watchedOn: { s1e1: '2022-02-01' },
    preferences: { horizonAsked: true as const, theme: 'chalkboard' as const, hideSeconds: true as const },
  };
  expect(readState(JSON.stringify(state))).toEqual(state);
});

test('a preference of another release is kept', () => {
  const preferences = { hideSeconds: true, chalk: { colour: 'pink' } };
  expect(readState(JSON.stringify({ ...NOTHING_SAVED, preferences }))?.preferences).toEqual(preferences);
});

test.each([
  ['not JSON', '{ "app": '],
  ['another app', '{"app":"other","version":1,"horizon":"start","watchedOn":{},"preferences":{}}'],
  ['a future version', '{"app":"roll-call","version":2,"horizon":"start","watchedOn":{},"preferences":{}}'],
  ['an unknown key', '{"app":"roll-call","version":1,"horizon":"start","watchedOn":{},"preferences":{},"extra":1}'],
  [
    'a preference with a value it cannot have',
    '{"app":"roll-call","version":1,"horizon":"start","watchedOn":{},"preferences":{"hideSeconds":"yes"}}',
  ],
  ['an impossible shape', '{"app":"roll-call","version":1,"horizon":7,"watchedOn":[],"preferences":{}}'],
  ['a theme we do not have', JSON.stringify({ ...NOTHING_SAVED, preferences: { theme: 'neon' } })],
  ['null', 'null'],
])('refuses %s', (_, text) => {
  expect(readState(text)).toBeNull();
});

test('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => readState(text)).not.toThrow();
    }),
  );
});
