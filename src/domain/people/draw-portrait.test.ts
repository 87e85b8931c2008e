import { describe, expect, test } from 'vitest';

import { raw } from '#mocks/fixture-facts.ts';

import { drawPortrait } from './draw-portrait.ts';
import { BODY, COATS } from './portrait-coat.ts';
import { HAIR } from './portrait-hair.ts';
import { PROPS, WORN } from './portrait-props.ts';
import { circle, type Ink, type Shape } from './portrait-shape.ts';
import type { Look } from './portraits.ts';

type Point = readonly [x: number, y: number];

const STEPS = Array.from({ length: 17 }, (_, step) => step / 16);

/** The points of an arc without rotation, as SVG defines it. */
function arc([x0, y0]: Point, [rx, ry, , large, sweep, dx, dy]: readonly number[]): Point[] {
  const [a = 0, b = 0, x = 0, y = 0] = [rx, ry, dx, dy];
  const grow = Math.max(1, Math.hypot(x / 2 / a, y / 2 / b));
  const [u, w] = [x / 2 / a / grow, y / 2 / b / grow];
  const far = Math.sqrt(Math.max(0, 1 / (u * u + w * w) - 1)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [u - far * w, w + far * u];
  const from = Math.atan2(-cy, -cx);
  let turn = Math.atan2(2 * w - cy, 2 * u - cx) - from;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  return STEPS.map((t) => [
    x0 + (cx + Math.cos(from + t * turn)) * a * grow,
    y0 + (cy + Math.sin(from + t * turn)) * b * grow,
  ]);
}

const curve = (a: Point, b: Point, c: Point, d: Point): Point[] =>
  STEPS.map((t) => {
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * a[axis] + 3 * t * (1 - t) ** 2 * b[axis] + 3 * t * t * (1 - t) * c[axis] + t ** 3 * d[axis];
    return [at(0), at(1)];
  });

/** Points along a path, close together on its curves. */
function trace(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let handle: Point = at;
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const size = { M: 2, L: 2, C: 6, S: 4, a: 7, h: 1, v: 1 }[command] ?? 1;
    for (let start = 0; start < numbers.length; start += size) {
      const some = numbers.slice(start, start + size);
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = some;
      const before = at;
      if (command === 'h') at = [at[0] + a, at[1]];
      else if (command === 'v') at = [at[0], at[1] + a];
      else at = [some.at(-2) ?? 0, some.at(-1) ?? 0];
      if (command === 'a') {
        points.push(...arc(before, some));
        at = [before[0] + (some[5] ?? 0), before[1] + (some[6] ?? 0)];
      } else if (command === 'C') {
        points.push(...curve(before, [a, b], [c, e], [f, g]));
        handle = [2 * f - c, 2 * g - e];
      } else if (command === 'S') {
        points.push(...curve(before, handle, [a, b], [c, e]));
        handle = [2 * c - a, 2 * e - b];
      } else
        points.push(
          ...STEPS.map((t): Point => [before[0] + t * (at[0] - before[0]), before[1] + t * (at[1] - before[1])]),
        );
      if (command === 'M') points.splice(-STEPS.length, STEPS.length, at);
    }
    expect(['M', 'L', 'C', 'S', 'a', 'h', 'v', 'Z']).toContain(command);
  }
  return points;
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record).filter((key): key is Key => key in record);

const PLAIN: Look = { hair: 'buzz', coat: 'plain', age: 'teen', build: 'slim' };
/** One figure for every value of every attribute. */
const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ...keysOf(HAIR).map((hair) => [`hair ${hair}`, { ...PLAIN, hair }] as const),
  ...keysOf(COATS).map((coat) => [`coat ${coat}`, { ...PLAIN, coat, tag: true }] as const),
  ...keysOf(BODY).map((build) => [`build ${build}`, { ...PLAIN, build }] as const),
  ...keysOf(WORN).map((worn) => [`worn ${worn}`, { ...PLAIN, worn }] as const),
  ...keysOf(PROPS).map((prop) => [`prop ${prop}`, { ...PLAIN, prop }] as const),
  ['a child', { ...PLAIN, age: 'child' }],
  ['somebody older', { ...PLAIN, age: 'older' }],
  ['a baby', { ...PLAIN, hair: 'wisp', coat: 'wrap', age: 'baby' }],
];

const shapesOf = (look: Parameters<typeof drawPortrait>[0]): Shape[] =>
  drawPortrait(look).flatMap(({ shapes }) => shapes);

const within = ([x, y]: Point, [left, right]: Point, [top, low]: Point) => x > left && x < right && y > top && y < low;

describe('the paths', () => {
  test('are traced as SVG draws them', () => {
    const round = trace(circle(50, 40, 10));
    expect(Math.max(...round.map(([x, y]) => Math.abs(Math.hypot(x - 50, y - 40) - 10)))).toBeLessThan(1e-9);
    expect(Math.min(...round.map(([, y]) => y))).toBeCloseTo(30);
    expect(trace('M0 0L10 0').at(-1)).toEqual([10, 0]);
  });

  test.each(LOOKS)('of %s stay in the picture, but where the body leaves it', (_, look) => {
    const points = shapesOf(look).flatMap(([, d]) => trace(d));
    expect(points.flat().every(Number.isFinite)).toBe(true);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(96);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(99);
    }
  });
});

describe('the face stays empty', () => {
  const HAIR_INKS: ReadonlySet<Ink> = new Set(['hair', 'grey']);

  /** What lies over a face: all that is drawn after it. */
  const overFace = (look: Look) => {
    const shapes = shapesOf(look);
    return shapes.slice(shapes.findLastIndex(([ink, d]) => ink === 'skin' && !d.includes('a')) + 1);
  };

  test.each(LOOKS.filter(([, { age }]) => age !== 'baby'))(
    '%s: nothing lies on it but glasses, and a fringe or a brim over its brow',
    (_, look) => {
      const wrong = overFace(look).flatMap(([ink, d]) => {
        const isBrow =
          HAIR_INKS.has(ink) || look.worn === 'helmet' || look.worn === 'armyhelmet' || look.worn === 'cap';
        const top = isBrow ? 37 : 30;
        const points = ink === 'rim' ? [] : trace(d).filter((point) => within(point, [38, 58], [top, 54]));
        return points.map((point) => `${ink} ${point.join(' ')}`);
      });
      expect(wrong).toEqual([]);
    },
  );

  test('a baby has nothing on it but its own hair', () => {
    const shapes = shapesOf({ ...PLAIN, hair: 'wisp', coat: 'wrap', age: 'baby' });
    const points = shapes.slice(2).flatMap(([, d]) => trace(d));
    expect(points.filter((point) => within(point, [41, 60], [39, 70]))).toEqual([]);
  });
});

describe('the people', () => {
  const { characters } = raw('characters');
  const { portraits } = raw('portraits');

  test('have a portrait each, in their order', () => {
    expect(portraits.map(({ id }) => id)).toEqual(characters.map(({ id }) => id));
  });

  test('are drawn so that no two are alike', () => {
    const drawn = portraits.map((portrait) => JSON.stringify(drawPortrait(portrait)));
    expect(portraits.filter((_, index) => drawn.indexOf(drawn[index] ?? '') !== index)).toEqual([]);
  });

  test('are five to seventeen shapes each', () => {
    const counts = portraits.map((portrait) => shapesOf(portrait).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...counts)).toBeLessThanOrEqual(17);
  });

  test('two in one picture are drawn whole, one before the other', () => {
    const alone = drawPortrait(PLAIN).length;
    const both = drawPortrait({ ...PLAIN, couple: { ...PLAIN, age: 'child' } });
    expect(both.length).toBe(2 * alone);
    expect(both.every(({ transform }) => transform !== undefined)).toBe(true);
    expect(both.at(-1)?.transform).toBe('translate(36 26.9) scale(.72) translate(48 57) scale(.98) translate(-48 -44)');
  });
});
