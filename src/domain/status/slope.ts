import { type DayNumber, type DayRange, toDay } from '#domain/facts/calendar.ts';

import type { Prediction, ReleaseLine } from './predictions.ts';

/** The size of a chart in pixels; `touch` is how near two marks may come. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly touch: number;
}

/** A place in a chart, in pixels from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface SlopeMark extends Place, Prediction {
  /** Straight below it the day it was said. */
  readonly foot: Place;
}

interface Year {
  readonly year: number;
  readonly at: number;
}

/** The slope chart: to the right the days on which something was said, upwards the last days that were named. All in pixels. */
export interface Slope {
  readonly marks: readonly SlopeMark[];
  /** The numbers beside the worst, from 1 on, and the marks that they belong to. */
  readonly numbers: readonly (Place & { readonly mark: SlopeMark })[];
  /** Where the days of saying and of naming meet: from the first day at the left to the last at the right. */
  readonly diagonal: { readonly left: number; readonly right: number };
  /** The upper and the lower edge of what the predictions are held against. */
  readonly line: { readonly top: number; readonly bottom: number };
  /** The first days of years: of saying in x, of naming in y. */
  readonly said: readonly Year[];
  readonly named: readonly Year[];
}

/** Sideways steps of a mark that would touch another one, nearest first, before it goes up, and down where the line is in its way. */
const ASIDE = [0, 5, -5, 10, -10];
const UP = 11;
/** So many steps are tried; whoever finds no place then lies over another one. */
const LEVELS = 24;
/** From one year's name to the next. */
const YEAR_ROOM = 40;
/** Days kept free before the first saying and after the last day named. */
const MARGIN = 75;

const round = (value: number) => Math.round(value * 10) / 10;

/** Lays out predictions (sorted by the day they were said) in a frame, the `worst` of them with numbers. */
export function layOutSlope(
  predictions: readonly Prediction[],
  worst: readonly Prediction[],
  { kind, range }: ReleaseLine,
  today: DayNumber,
  frame: Frame,
): Slope {
  const { width, height } = frame;
  const said = predictions.map((one) => one.said);
  const named = predictions.map((one) => one.named);
  const last = Math.max(...said, kind === 'out' ? range.last : today);
  const x = { first: Math.floor(Math.min(...said, last)) - MARGIN, last };
  const y = {
    first: Math.min(x.first, ...named, range.first),
    last: Math.max(x.last, range.last, ...named) + MARGIN,
  };
  const across = (day: DayNumber) => ((day - x.first) / (x.last - x.first)) * width;
  const down = (day: DayNumber) => ((y.last - day) / (y.last - y.first)) * height;
  const line = { top: round(down(range.last)), bottom: round(down(range.first)) };
  const free = crowd(frame, line);
  const marks = predictions.map((one) => {
    const foot = { x: round(across(one.said)), y: round(down(one.said)) };
    return { ...one, foot, ...free({ x: foot.x, y: round(down(one.named)) }) };
  });
  return {
    marks,
    numbers: number(
      worst.flatMap(({ id }) => marks.find((mark) => mark.id === id) ?? []),
      marks,
      frame,
    ),
    diagonal: { left: round(down(x.first)), right: round(down(x.last)) },
    line,
    said: yearsIn(x, across, width),
    named: yearsIn(y, down, height),
  };
}

/** The mark nearest to a place, no further than `reach` pixels; of two as near the one drawn last. */
export function nearestMark(marks: readonly SlopeMark[], { x, y }: Place, reach: number): SlopeMark | undefined {
  let best: SlopeMark | undefined;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance > least) continue;
    best = mark;
    least = distance;
  }
  return best;
}

/** Gives each mark in turn a place where it touches none before it, on its own side of the line. */
function crowd({ height, touch }: Frame, line: Slope['line']): (place: Place) => Place {
  const taken = new Map<string, Place[]>();
  const cell = (value: number) => Math.floor(value / touch);
  const isFree = ({ x, y }: Place) =>
    [-1, 0, 1].every((i) =>
      [-1, 0, 1].every((j) =>
        (taken.get(`${cell(x) + i} ${cell(y) + j}`) ?? []).every(
          (other) => Math.hypot(other.x - x, other.y - y) >= touch,
        ),
      ),
    );
  const sideOf = ({ y }: Place) => (y < line.top ? -1 : y > line.bottom ? 1 : 0);
  const search = (own: Place) => {
    for (const way of [-1, 1])
      for (let level = 0; level < LEVELS; level++) {
        const y = round(own.y + way * level * UP);
        if (y < 0 || y > height || sideOf({ x: 0, y }) !== sideOf(own)) break;
        const place = ASIDE.map((aside) => ({ x: round(own.x + aside), y })).find(isFree);
        if (place !== undefined) return place;
      }
    return own;
  };
  return (own) => {
    const found = search(own);
    const key = `${cell(found.x)} ${cell(found.y)}`;
    taken.set(key, [...(taken.get(key) ?? []), found]);
    return found;
  };
}

/** Where a number may stand beside its mark, in shares of its distance, the best first. */
const BESIDE = [
  [1, 0],
  [-1, 0],
  [0.75, 0.75],
  [-0.75, 0.75],
  [0.75, -0.75],
  [-0.75, -0.75],
  [0, 1],
  [0, -1],
] as const;

/** Puts a number beside each of the worst where it covers no mark and no other number; else where most is free. */
function number(worst: readonly SlopeMark[], marks: readonly SlopeMark[], { width, height, touch }: Frame) {
  const away = touch * 1.7;
  const numbers: (Place & { readonly mark: SlopeMark })[] = [];
  for (const mark of worst) {
    const room = ({ x, y }: Place) =>
      Math.min(
        x - touch / 2,
        width - x - touch / 2,
        y - touch / 2,
        height - y - touch / 2,
        ...marks.filter(({ id }) => id !== mark.id).map((other) => Math.hypot(other.x - x, other.y - y) - touch * 1.3),
        ...numbers.map((other) => Math.hypot(other.x - x, other.y - y) - touch * 1.7),
      );
    const places = BESIDE.map(([right, below]) => ({
      x: round(mark.x + right * away),
      y: round(mark.y + below * away),
    }));
    const best = places.find((place) => room(place) >= 0) ?? places.sort((a, b) => room(b) - room(a))[0];
    if (best !== undefined) numbers.push({ ...best, mark });
  }
  return numbers;
}

const yearOf = (day: DayNumber) => new Date(day * 86_400_000).getUTCFullYear();

/** The first days of the years in a range, as many as have room; where none begins in it, its own first day. */
function yearsIn(range: DayRange, at: (day: DayNumber) => number, length: number): Year[] {
  const [from, to] = [yearOf(range.first), yearOf(range.last)];
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const years = all.filter((year) => toDay(`${year}-01-01`) >= range.first);
  const every = Math.max(1, Math.ceil((YEAR_ROOM * years.length) / length));
  if (years.length === 0) return [{ year: from, at: round(at(range.first)) }];
  return years
    .filter((_, index) => index % every === 0)
    .map((year) => ({ year, at: round(at(toDay(`${year}-01-01`))) }));
}
