import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { START } from '#domain/story/shield.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { findInText } from '#publish/leak/find-leaks.ts';
import { readLeakFacts } from '#publish/leak/forbidden.ts';
import { apiFiles } from '#publish/public-api.ts';
import { startFacts } from '#publish/start-facts.ts';

import { nowOf } from './now-file.ts';
import { expectNowToStand } from './test-now.ts';

const DAY = 86_400_000;
const AT = toDay(FACTS_DAY) * DAY;
const { awaited } = startFacts(FIXTURES);

type Rung = (typeof awaited.milestones)[number];

/** The tests' facts with another record of the release, and other news. */
const withRelease = (edit: Partial<Rung>, news = awaited.newestReport) => ({
  ...awaited,
  newestReport: news,
  milestones: awaited.milestones.map((rung) => (rung.id === 'released' ? { ...rung, ...edit } : rung)),
});
const official = (date: string | null, precision: Rung['precision']) =>
  withRelease({ date, precision, certainty: 'official' });
const fileOf = (ladder: typeof awaited, at = AT) => nowOf(ladder, at).file;
const fresh = toDay(FACTS_DAY) - 10;

const AS_OF = { asOf: FACTS_DAY, season: 2, stage: 'post-production', newestNews: '2026-02-23' };
const LADDERS = {
  undated: awaited,
  'with fresh news': withRelease({}, fresh),
  dated: official('2027-03-12', 'day'),
  'a quarter named': official('2027-Q1', 'quarter'),
  'two months named': withRelease({
    precision: 'window',
    from: '2027-01-20',
    to: '2027-03-19',
    certainty: 'official',
  }),
  'a month over': official('2026-10', 'month'),
  rumoured: withRelease({ date: '2027-03-12', precision: 'day', certainty: 'reported' }),
  out: official('2026-10-30', 'day'),
};

test.each([
  [
    'undated',
    {
      headline: 'As of 20 November 2026: Season 2 isn’t out, as far as we know, and we know of no date.',
      release: null,
      notSeenUntil: '2026-07-19',
      validUntil: null,
    },
  ],
  [
    // Two months after the newest news nobody may have looked since.
    'with fresh news',
    {
      headline: 'As of 20 November 2026: Season 2 isn’t out yet, and Netflix hasn’t given a date.',
      newestNews: '2026-11-10',
      release: null,
      notSeenUntil: null,
      validUntil: '2027-01-10T00:00:00Z',
    },
  ],
  [
    'dated',
    {
      headline: 'As of 20 November 2026: Season 2 comes out on 12 March 2027.',
      release: {
        date: '2027-03-12',
        precision: 'day',
        from: '2027-03-12',
        to: '2027-03-12',
        instant: '2027-03-12T08:00:00Z',
      },
      notSeenUntil: null,
      validUntil: '2027-03-12T08:00:00Z',
    },
  ],
  [
    'a quarter named',
    {
      headline:
        'As of 20 November 2026: Season 2 comes out between 1 January 2027 and 31 March 2027. We know of no day.',
      release: { date: '2027-Q1', precision: 'quarter', from: '2027-01-01', to: '2027-03-31', instant: null },
      notSeenUntil: '2026-07-19',
      validUntil: '2027-04-01T00:00:00Z',
    },
  ],
  [
    'two months named',
    {
      headline:
        'As of 20 November 2026: Season 2 comes out between 20 January 2027 and 19 March 2027. We know of no day.',
      release: { date: null, precision: 'window', from: '2027-01-20', to: '2027-03-19', instant: null },
      notSeenUntil: '2026-07-19',
      validUntil: '2027-03-20T00:00:00Z',
    },
  ],
  [
    'a month over',
    {
      headline: 'As of 20 November 2026: October 2026 has passed. We can’t confirm that season 2 is out yet.',
      release: { date: '2026-10', precision: 'month', from: '2026-10-01', to: '2026-10-31', instant: null },
      notSeenUntil: '2026-07-19',
      validUntil: null,
    },
  ],
  [
    'rumoured',
    {
      headline: 'As of 20 November 2026: Season 2 isn’t out, as far as we know. 12 March 2027 is only a rumour.',
      release: null,
      notSeenUntil: '2026-07-19',
      validUntil: '2027-03-13T00:00:00Z',
    },
  ],
  [
    'out',
    {
      headline: 'As of 20 November 2026: Season 2 is out, since 30 October 2026.',
      stage: 'released',
      release: {
        date: '2026-10-30',
        precision: 'day',
        from: '2026-10-30',
        to: '2026-10-30',
        instant: '2026-10-30T07:00:00Z',
      },
      notSeenUntil: null,
      validUntil: null,
    },
  ],
] as const)('what a widget is told: %s', (world, said) => {
  expect(fileOf(LADDERS[world])).toEqual({ ...AS_OF, ...said });
});

const isValid = new Ajv2020({ allErrors: true }).compile(
  v.parse(v.looseObject({}), apiFiles()['schema/now.schema.json']),
);

test('the published schema takes each, and nothing that ages or that is no instant', () => {
  for (const ladder of Object.values(LADDERS)) expect(isValid(fileOf(ladder))).toBe(true);
  const file = fileOf(awaited);
  expect(isValid({ ...file, daysLeft: 112 })).toBe(false);
  expect(isValid({ ...file, validUntil: '2027-03-12' })).toBe(false);
});

test.each(Object.entries(LADDERS))('%s: it stands until it says itself, and nothing in it ages', (_, ladder) => {
  expectNowToStand(ladder);
});

test('it tells nobody anything who has not started, and a planted word is found', () => {
  const forbidden = readLeakFacts(FIXTURES).forbiddenAt(START);
  const { file, picture } = nowOf(awaited, AT);
  const look = (said: object) => findInText('now', JSON.stringify(said), forbidden);
  expect([...look(file), ...look(picture)]).toEqual([]);
  const [name] = [...forbidden.names.keys()];
  expect(look({ ...file, headline: `As of now ${name} lives.` })).not.toEqual([]);
});
