import { expect, test } from 'vitest';

import { castAt } from '#mocks/fixture-facts.ts';

import { rollCall } from './people.ts';
import { standingOf } from './standing.ts';

const standing = (id: string, horizon: string) => {
  const { view, people, episodes } = castAt(horizon);
  return rollCall(view, people, episodes)
    .filter((row) => row.person.id === id)
    .map(standingOf)[0];
};

test.each([
  ['choi-nam-ra', 's1e3', 'present', 's1e3'],
  ['choi-nam-ra', 's1e5', 'there', 's1e5'],
  ['choi-nam-ra', 's1e6', 'half', 's1e6'],
  ['yoon-i-sak', 's1e4', 'turned', 's1e4'],
  ['lee-na-yeon', 's1e7', 'there', 's1e7'],
  ['lee-na-yeon', 's2-news', 'gone', 's1e12'],
  ['park-chang-hoon', 's1e11', 'there', 's1e11'],
  ['park-chang-hoon', 's1e12', 'turned', null],
])('the stamp of %s at %s says %s', (id, horizon, mark, asOf) => {
  expect(standing(id, horizon)).toEqual({ mark, asOf });
});

test.each([
  ['choi-nam-ra', 'start'],
  ['yong-ma-ru', 's2-news'],
])('%s, named but not on the register at %s, has no stamp', (id, horizon) => {
  expect(castAt(horizon).people.map((person) => person.id)).toContain(id);
  expect(standing(id, horizon)).toBeUndefined();
});
