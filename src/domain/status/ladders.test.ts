import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import type { Story } from '#domain/story/story.ts';

import { awaitedLadder, awaitedSeason, formerLadders, idIn } from './ladders.ts';
import { evidenceBySeason, openLedger } from './ledger.ts';
import type { Milestone } from './milestones.ts';
import { newestReports } from './newest-report.ts';

const start = { id: 'start', kind: 'start' } as const;
const episode = (season: number) => ({ id: `s${season}e1`, kind: 'episode', season, episode: 1 }) as const;
const news = (season: number) => ({ id: `s${season}-news`, kind: 'news', season }) as const;
const story = (...points: Story['points']): Story => ({ points: [start, ...points] });

const rung = (season: number, id: Milestone['id'], date: string | null, ...sources: string[]) => ({
  id,
  season,
  date,
  precision: date === null ? null : ('day' as const),
  certainty: 'official' as const,
  accounts: [],
  former: [],
  sources,
});
const source = (id: string, published: string) => ({ id, published });
const claim = (id: string, more: object, ...sources: string[]) => ({
  after: 'start',
  id,
  topic: 'release' as const,
  subtopic: null,
  statement: { en: id },
  speakers: [],
  relayedBy: [],
  madeOn: '2026-12-01',
  madeOnInferred: false,
  window: null,
  condition: null,
  basis: 'speculation' as const,
  note: null,
  sources,
  ...more,
});
const window = (to: string, season?: number) => ({
  window: { from: '2026-12-02', to, kind: 'predicts' as const, event: 'released' as const, ...(season && { season }) },
});

test('the awaited season is that of its rungs, else the one that the story looks ahead to', () => {
  expect(awaitedSeason(story(episode(1), news(2)), [{ season: 3 }])).toBe(3);
  expect(awaitedSeason(story(episode(1), news(2)), [])).toBe(2);
  expect(awaitedSeason(story(episode(1)), [])).toBe(2);
  expect(awaitedSeason(story(episode(1), news(2), episode(2)), [])).toBe(3);
  expect(awaitedSeason(story(), [])).toBe(1);
});

const sources = [source('old', '2026-12-01'), source('out', '2027-03-12'), source('next', '2027-06-01')];
const claims = [
  claim('by-april', window('2027-04-30'), 'old'),
  claim('by-may', window('2027-05-31', 3), 'next'),
  claim('nowhere', window('2026-12-24', 9)),
];
const reports = newestReports(claims, sources);
const SEASON_2 = [rung(2, 'released', '2027-03-12', 'out'), rung(2, 'teaser', null)];
const SEASON_3 = [rung(3, 'renewed', '2027-06-01', 'next'), rung(3, 'released', null)];

test('each season has a ladder and news of its own: what follows on another one changes nothing of it', () => {
  const before = awaitedLadder(story(episode(1)), SEASON_2, reports);
  expect(before).toMatchObject({ season: 2, newestReport: toDay('2027-03-12') });
  const after = awaitedLadder(story(episode(1)), SEASON_3, reports);
  expect(after).toMatchObject({ season: 3, newestReport: toDay('2027-06-01') });
  expect(formerLadders(SEASON_2, reports)).toEqual([before]);
  const two = formerLadders([...SEASON_2, ...SEASON_3], reports);
  expect(two.map(({ season }) => season)).toEqual([3, 2]);
  expect(two[1]).toEqual(before);
});

test('a claim is judged by the ladder of its own season, and one whose ladder stands nowhere stays open', () => {
  const days = { today: toDay('2027-07-01'), dropDay: toDay('2027-07-01') };
  const ladders = [awaitedLadder(story(episode(1)), SEASON_3, reports), ...formerLadders(SEASON_2, reports)];
  const ledger = openLedger(claims, [], evidenceBySeason(ladders, days));
  const verdicts = Object.fromEntries(ledger.map(({ claim: { id }, season, verdict }) => [id, [season, verdict.kind]]));
  expect(verdicts).toEqual({ 'by-april': [2, 'came-true'], 'by-may': [3, 'missed'], nowhere: [9, 'open'] });
});

test('ids of the first awaited season are as they were, those of later ones bear it', () => {
  expect(idIn(2, 'renewed')).toBe('renewed');
  expect(idIn(3, 'renewed')).toBe('s3-renewed');
});
