import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { createView, shield } from '#domain/story/shield.ts';
import { castAt, HORIZONS, raw, STORY } from '#mocks/fixture-facts.ts';

import { charactersFile } from './characters.ts';
import { relationshipsFile } from './relationships.ts';
import { drawBonds, GUTTER, isOf, mostTied, seatPeople } from './tie-picture.ts';
import { allBonds } from './ties.ts';

function pictureAt(horizon: string) {
  const { view, people, ties } = castAt(horizon);
  const picture = seatPeople(view.story, people);
  return { picture, people, strokes: drawBonds(picture, allBonds(view.story, people, ties)) };
}

type Stamped = { readonly after?: string | undefined };
const CHARACTERS = raw('characters').characters;
const TIES = raw('relationships').relationships;

/** Some people and ties, stamped anew, whatever they were: what holds of these holds of any facts. */
const stampedAnew = <One extends Stamped>(all: readonly One[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: 1 }),
      fc.array(fc.constantFrom(...HORIZONS), { minLength: all.length, maxLength: all.length }),
    )
    .map(([some, stamps]) => some.map((one, index) => ({ ...one, after: stamps[index] })));

function draw(characters: readonly unknown[], relationships: readonly unknown[], horizon: string) {
  const view = createView(STORY, horizon);
  const people = shield(view, v.parse(charactersFile, { characters })).characters;
  const ties = shield(view, v.parse(relationshipsFile, { relationships })).relationships;
  const picture = seatPeople(STORY, people);
  const strokes = drawBonds(picture, allBonds(STORY, people, ties));
  return { ...picture, lines: strokes.map(({ tie, d }) => [tie.id, d]), most: mostTied(strokes) };
}

describe('places', () => {
  test('later facts move nobody and no line at an earlier horizon, wherever they stand in their files', () => {
    fc.assert(
      fc.property(
        stampedAnew(CHARACTERS),
        stampedAnew(TIES),
        fc.constantFrom(...HORIZONS),
        (characters, ties, horizon) => {
          const { passed } = createView(STORY, horizon);
          const due = <One extends Stamped>(all: readonly One[]) =>
            all.filter(({ after = 'start' }) => passed.has(after));
          expect(draw(characters, ties, horizon)).toEqual(draw(due(characters), due(ties), horizon));
        },
      ),
    );
  });

  test('who comes later comes after those who are there: within a circle nobody ever changes places', () => {
    const order = (horizon: string) =>
      new Map(
        pictureAt(horizon)
          .picture.sides.flat()
          .map(({ circle, people }) => [circle, people.map(({ id }) => id)]),
      );
    for (const [index, horizon] of HORIZONS.entries()) {
      const next = order(HORIZONS[index + 1] ?? horizon);
      for (const [circle, ids] of order(horizon)) expect(next.get(circle)?.slice(0, ids.length)).toEqual(ids);
    }
  });

  test('everybody who has been met has one place of their own, and none is kept free', () => {
    for (const horizon of HORIZONS) {
      const { picture, people } = pictureAt(horizon);
      expect([...picture.seats.keys()].sort()).toEqual(people.map(({ id }) => id).sort());
      const places = [...picture.seats.values()].map(({ side, y }) => `${side} ${y}`);
      expect(new Set(places).size).toBe(people.length);
      for (const blocks of picture.sides)
        for (const { people: own } of blocks) {
          const ys = own.map(({ id }) => picture.seats.get(id)?.y ?? 0);
          expect(ys).toEqual(ys.map((_, index) => (ys[0] ?? 0) + index * 44));
        }
    }
  });
});

describe('lines', () => {
  const { picture, strokes } = pictureAt('s1e12');
  const line = (id: string) => strokes.find(({ tie }) => tie.id === id)?.d ?? '';
  const y = (id: string) => picture.seats.get(id)?.y;

  test('go from one to the other, and stay in the gutter', () => {
    expect(line('nam-so-ju.nam-on-jo.family')).toMatch(
      new RegExp(`^M${GUTTER} ${y('nam-so-ju')}C.* 0 ${y('nam-on-jo')}$`),
    );
    for (const { d } of strokes)
      for (const [, x] of d.matchAll(/[MC ](-?[\d.]+) -?[\d.]+/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(GUTTER);
      }
  });

  test('two between the same people do not lie on each other', () => {
    expect(new Set(strokes.map(({ d }) => d)).size).toBe(strokes.length);
  });

  test('the one with most ties is lit first', () => {
    expect(mostTied(strokes)).toBe('yoon-gwi-nam');
    expect(strokes.filter((stroke) => isOf(stroke, 'yoon-gwi-nam'))).toHaveLength(11);
    expect(mostTied([])).toBeUndefined();
  });
});
