import { expect, test } from 'vitest';

import { createView, shield } from '#domain/story/shield.ts';
import { castAt, HORIZONS, read, STORY } from '#mocks/fixture-facts.ts';

test.each(HORIZONS)('at %s there are portraits of those who are met, and of nobody else', (horizon) => {
  const { portraits } = shield(createView(STORY, horizon), read('portraits'));
  expect(portraits.map(({ id }) => id)).toEqual(castAt(horizon).people.map(({ id }) => id));
});
