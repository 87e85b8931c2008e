import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { createView, shield } from '#domain/story/shield.ts';
import { read, STORY as story } from '#mocks/fixture-facts.ts';

import { aboutCast, aboutPerson, aboutRung, contradictionsFile } from './contradictions.ts';

const account = (en: string, more: object = {}) => ({
  says: { en },
  by: null,
  date: null,
  used: false,
  note: null,
  sources: ['s'],
  ...more,
});
const record = (id: string, more: object = {}) => ({
  id,
  topic: 'status',
  subject: { en: id },
  accounts: [account('1'), account('2')],
  why: { en: 'because' },
  ...more,
});
const seen = (horizon: string, contradictions: object[]) =>
  shield(createView(story, horizon), v.parse(contradictionsFile, { contradictions })).contradictions;
const ids = (contradictions: readonly { readonly id: string }[]) => contradictions.map(({ id }) => id);

describe('a question stands where its fact is', () => {
  test('that of a step with its own season, which is the first awaited one where it names none', () => {
    const all = seen('start', [record('a', { rung: 'renewed' }), record('b', { rung: 'renewed', season: 5 })]);
    expect(ids(aboutRung(all, 'renewed', 2))).toEqual(['a']);
    expect(ids(aboutRung(all, 'renewed', 5))).toEqual(['b']);
    expect(aboutRung(all, 'teaser', 2)).toEqual([]);
  });

  test('that of somebody, or of a part that somebody is said to have', () => {
    const all = seen('start', [record('a', { cast: 'x' }), record('b', { person: 'x' }), record('c')]);
    expect(ids(aboutCast(all, 'x'))).toEqual(['a']);
    expect(ids(aboutPerson(all, 'x'))).toEqual(['b']);
  });
});

describe('what is hidden', () => {
  test('a record waits for its stamp', () => {
    const late = [record('late', { rung: 'renewed', after: 's2-news' })];
    expect(aboutRung(seen('s1e12', late), 'renewed', 2)).toEqual([]);
    expect(aboutRung(seen('s2-news', late), 'renewed', 2)).toHaveLength(1);
  });

  test('one visible answer contradicts nothing', () => {
    const late = [record('late', { rung: 'renewed', accounts: [account('1'), account('2', { after: 's1e7' })] })];
    expect(aboutRung(seen('s1e6', late), 'renewed', 2)).toEqual([]);
    expect(aboutRung(seen('s1e7', late), 'renewed', 2)[0]?.accounts).toHaveLength(2);
  });
});

test('the schema wants two accounts, and no field that it does not know', () => {
  const parses = (contradiction: object) =>
    v.safeParse(contradictionsFile, { contradictions: [contradiction] }).success;
  expect(parses(record('a'))).toBe(true);
  expect(parses(record('a', { accounts: [account('1')] }))).toBe(false);
  expect(parses(record('a', { topic: 'weather' }))).toBe(false);
  expect(parses(record('a', { accounts: [account('1'), account('2', { afterwards: 's1e7' })] }))).toBe(false);
});

test('every question of the facts has one place: a step, a part, a person, or the pages about the show', () => {
  const all = shield(createView(story, story.points.at(-1)?.id ?? 'start'), read('contradictions')).contradictions;
  const lost = all.filter(({ topic, rung, cast, person }) =>
    topic === 'figures' || topic === 'show' ? false : [rung, cast, person].filter(Boolean).length !== 1,
  );
  expect(ids(lost)).toEqual([]);
});
