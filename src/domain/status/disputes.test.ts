import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { read, STORY as story } from '#mocks/fixture-facts.ts';

import { contradictionsFile } from './contradictions.ts';
import { gatherDisputes } from './disputes.ts';
import { milestonesFile } from './milestones.ts';

const facts = { milestones: read('milestones'), contradictions: read('contradictions') };

const account = (en: string, more: object = {}) => ({
  says: { en },
  by: null,
  date: null,
  used: false,
  note: null,
  sources: ['s'],
  ...more,
});
const record = (id: string, topic: string, accounts: object[], more: object = {}) => ({
  id,
  topic,
  subject: { en: id },
  accounts,
  why: { en: 'because' },
  ...more,
});
const rung = (id: string, more: object) => ({
  id,
  season: 2,
  date: '2026-02-18',
  precision: 'day',
  certainty: 'reported',
  note: null,
  accounts: [],
  sources: ['s'],
  ...more,
});
const other = (date: string, used: boolean) => ({ date, precision: 'day', used, note: null, sources: ['o'] });

const ladders = <M extends { season: number }>(milestones: readonly M[]) =>
  [...new Set(milestones.map(({ season }) => season))].map((season) => ({
    season,
    milestones: milestones.filter((milestone) => milestone.season === season),
    newestReport: null,
  }));

function gather(horizon: string, milestones: object[], contradictions: object[]) {
  const view = createView(story, horizon);
  return gatherDisputes(
    ladders(shield(view, v.parse(milestonesFile, { milestones })).milestones),
    shield(view, v.parse(contradictionsFile, { contradictions })).contradictions,
  );
}

describe('rungs of the ladder', () => {
  test('of a season that is out stay questions, after those of the awaited one and under ids of their own', () => {
    const two = [
      rung('renewed', { season: 3, accounts: [other('2027-06-02', false)] }),
      rung('renewed', { accounts: [other('2022-06-07', false)] }),
    ];
    expect(gather('start', two, []).map(({ id, asks }) => [id, asks])).toEqual([
      ['s3-renewed', { rung: 'renewed', season: 3 }],
      ['renewed', { rung: 'renewed', season: 2 }],
    ]);
  });

  test('a rung with another account is a dispute, its own date one side; a rung without is none', () => {
    const disputes = gather(
      'start',
      [rung('renewed', {}), rung('filming-wrapped', { accounts: [other('2026-02-19', true)] })],
      [],
    );
    expect(disputes).toHaveLength(1);
    expect(disputes[0]).toMatchObject({
      id: 'filming-wrapped',
      topic: 'status',
      asks: { rung: 'filming-wrapped', season: 2 },
    });
    expect(disputes[0]?.sides.map(({ says, used }) => [says, used])).toEqual([
      [{ first: toDay('2026-02-18'), last: toDay('2026-02-18') }, true],
      [{ first: toDay('2026-02-19'), last: toDay('2026-02-19') }, true],
    ]);
  });

  test('lead their topic, the latest first, whatever their order in the file', () => {
    const accounts = [other('2022-06-07', false)];
    const disputes = gather(
      'start',
      [rung('renewed', { accounts }), rung('filming-started', { accounts })],
      [record('b', 'story', [account('1'), account('2')]), record('a', 'status', [account('1'), account('2')])],
    );
    expect(disputes.map(({ id }) => id)).toEqual(['filming-started', 'renewed', 'a', 'b']);
  });
});

describe('hidden sides', () => {
  test('a record waits for its stamp', () => {
    const late = [record('late', 'cast', [account('1'), account('2')], { after: 's2-news' })];
    expect(gather('s1e12', [], late)).toEqual([]);
    expect(gather('s2-news', [], late)).toHaveLength(1);
  });

  test('one visible side is no dispute', () => {
    const late = [record('late', 'cast', [account('1'), account('2', { after: 's1e7' })])];
    expect(gather('s1e6', [], late)).toEqual([]);
    expect(gather('s1e7', [], late)[0]?.sides).toHaveLength(2);
  });
});

describe('the schema', () => {
  const parses = (contradiction: object) =>
    v.safeParse(contradictionsFile, { contradictions: [contradiction] }).success;

  test('wants two accounts, and no field that it does not know', () => {
    const accounts = [account('1'), account('2')];
    expect(parses(record('a', 'cast', accounts))).toBe(true);
    expect(parses(record('a', 'cast', [account('1')]))).toBe(false);
    expect(parses(record('a', 'weather', accounts))).toBe(false);
    expect(parses(record('a', 'cast', [account('1'), account('2', { afterwards: 's1e7' })]))).toBe(false);
  });
});

describe('the facts', () => {
  test.each(['start', 's1e6', 's1e12', 's2-news'])(
    'at %s no dispute has more than one used side, but for a range',
    (at) => {
      const view = createView(story, at);
      const disputes = gatherDisputes(
        ladders(shield(view, facts.milestones).milestones),
        shield(view, facts.contradictions).contradictions,
      );
      expect(disputes.length).toBeGreaterThan(10);
      const crowded = disputes.filter(({ sides }) => sides.filter((side) => side.used).length > 1);
      expect(crowded.map(({ id }) => id)).toEqual(['filming-wrapped']);
      expect(new Set(disputes.map(({ id }) => id)).size).toBe(disputes.length);
    },
  );
});
