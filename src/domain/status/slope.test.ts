import { describe, expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { NOW, TODAY, wrong } from '#mocks/predictions.ts';

import { furthestOff, type Prediction } from './predictions.ts';
import { type Frame, layOutSlope, nearestMark } from './slope.ts';

const FRAME: Frame = { width: 700, height: 560, touch: 11 };
const layOut = (predictions: readonly Prediction[], line = NOW, worst: readonly Prediction[] = []) =>
  layOutSlope(predictions, worst, line, TODAY, FRAME);

/** Many predictions, of few days each. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const month = String((index % 6) + 1).padStart(2, '0');
    return wrong(`p${String(index).padStart(3, '0')}`, `2028-${month}-01`, `${2029 - (index % 2)}-12-31`, index);
  }).sort((a, b) => a.said - b.said);

describe('the layout', () => {
  test('of nothing is a slope up to today, and of one thing a mark on its days', () => {
    const empty = layOut([]);
    expect(empty.marks).toEqual([]);
    expect(empty.diagonal).toEqual({ left: FRAME.height, right: empty.line.top });
    const { marks, line, said, named } = layOut([wrong('a', '2029-06-01', '2030-01-01')]);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.y).toBe(named.find(({ year }) => year === 2030)?.at);
    expect(marks[0]?.y).toBeGreaterThan(line.bottom);
    expect(marks[0]?.foot.y).toBeGreaterThan(marks[0]?.y ?? 0);
    expect(said.map(({ year }) => year)).toEqual([2030]);
  });

  test.each([2, 40, 300])('of %i holds every mark inside, in its order, on its side of the line', (count) => {
    const { marks, line } = layOut(crowd(count));
    expect(marks).toHaveLength(count);
    expect(marks.map(({ said }) => said)).toEqual(marks.map(({ said }) => said).sort((a, b) => a - b));
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(FRAME.width);
      expect(y).toBeGreaterThan(line.bottom);
      expect(y).toBeLessThanOrEqual(FRAME.height);
    }
  });

  test('marks of the same days step sideways, then up, and touch no other', () => {
    const { marks } = layOut(Array.from({ length: 12 }, (_, index) => wrong(`p${index}`, '2028-01-01', '2028-12-31')));
    const [first] = marks;
    const gaps = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(FRAME.touch);
    for (const { x, y } of marks) {
      expect(Math.abs(x - (first?.x ?? 0))).toBeLessThanOrEqual(20);
      expect(Math.round(((first?.y ?? 0) - y) * 10) % 110).toBe(0);
    }
  });

  test('marks that the line keeps from going up go down', () => {
    const range = { first: toDay('2029-01-05'), last: toDay('2029-01-05') };
    const alike = Array.from({ length: 20 }, (_, index) => wrong(`p${index}`, '2028-01-01', '2028-12-31'));
    const { marks, line } = layOut(alike, { kind: 'named', range, fresh: true });
    const gaps = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(FRAME.touch);
    for (const { y } of marks) expect(y).toBeGreaterThan(line.bottom);
  });

  test('a last day before the day it was said lies below the slope, and before the first year', () => {
    const { marks, diagonal } = layOut([wrong('a', '2029-06-01', '2028-01-01')]);
    expect(marks[0]?.y).toBeGreaterThan(marks[0]?.foot.y ?? 0);
    expect(marks[0]?.y).toBeLessThanOrEqual(FRAME.height);
    expect(diagonal.left).toBeLessThan(FRAME.height);
  });

  test('a day that is still to come lies above the end of the slope, days that are known make a band', () => {
    const range = { first: toDay('2031-01-01'), last: toDay('2031-03-31') };
    const ahead = layOut(crowd(5), { kind: 'named', range, fresh: true });
    expect(ahead.line.bottom).toBeLessThan(ahead.diagonal.right);
    expect(ahead.line.top).toBeLessThan(ahead.line.bottom);
    const past = { first: toDay('2030-01-10'), last: toDay('2030-01-12') };
    const out = layOut(crowd(5), { kind: 'out', range: past, fresh: false });
    expect(out.diagonal.right).toBe(out.line.top);
  });

  test('years that would crowd an axis are left out, and a short one says the year it is in', () => {
    const long = layOutSlope([wrong('a', '2001-06-01', '2002-01-01')], [], NOW, TODAY, {
      width: 300,
      height: 240,
      touch: 9,
    });
    expect(long.said.length).toBeLessThanOrEqual(8);
    const short = layOutSlope([wrong('a', '2030-05-01', '2030-05-20')], [], NOW, TODAY, FRAME);
    expect(short.said).toEqual([{ year: 2030, at: 0 }]);
  });

  test('each of the worst has its number, which covers no mark and no other number where there is room', () => {
    const predictions = crowd(30);
    const worst = furthestOff(predictions, 5);
    const { numbers, marks } = layOut(predictions, NOW, worst);
    expect(numbers.map(({ mark }) => mark.id)).toEqual(worst.map(({ id }) => id));
    const alone = layOut([wrong('a', '2028-01-01', '2029-01-01')], NOW, [wrong('a', '2028-01-01', '2029-01-01')]);
    expect(alone.numbers[0]?.x).toBeGreaterThan(alone.marks[0]?.x ?? 0);
    for (const one of numbers)
      for (const other of numbers)
        if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(5);
    expect(nearestMark(marks, numbers[0]?.mark ?? { x: 0, y: 0 }, 24)?.id).toBe(worst[0]?.id);
  });

  test('the nearest mark is found within reach only', () => {
    const { marks } = layOut([wrong('a', '2028-01-01', '2029-01-01'), wrong('b', '2029-01-01', '2029-06-01')]);
    const [a] = marks;
    expect(nearestMark(marks, { x: (a?.x ?? 0) + 20, y: a?.y ?? 0 }, 24)?.id).toBe('a');
    expect(nearestMark(marks, { x: (a?.x ?? 0) + 30, y: a?.y ?? 0 }, 24)).toBeUndefined();
  });
});
