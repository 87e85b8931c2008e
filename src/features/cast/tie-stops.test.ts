import { expect, test } from 'vitest';

import { createView } from '#domain/story/shield.ts';
import { HORIZONS, STORY } from '#mocks/fixture-facts.ts';

import { stopAt, stopsOf } from './tie-stops.ts';

const stopFrom = (horizon: string, at: string | undefined) => stopAt(stopsOf(createView(STORY, horizon)), at)?.id;

test('an address leads back as far as one likes, and never past the place', () => {
  expect(stopFrom('s1e6', 's1e3')).toBe('s1e3');
  expect(stopFrom('s1e6', 's1e6')).toBe('s1e6');
  for (const past of ['s1e7', 's2-news', 'nowhere', 'start', undefined]) expect(stopFrom('s1e6', past)).toBe('s1e6');
  for (const at of HORIZONS) expect(stopFrom('start', at)).toBeUndefined();
});
