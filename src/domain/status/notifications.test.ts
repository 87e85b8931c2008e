import * as v from 'valibot';
import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { raw } from '#mocks/fixture-facts.ts';

import { type Notified, nextNotifications, notifiedKey, seeUpdates } from './notifications.ts';
import { listUpdates, type StatusFacts } from './updates.ts';

/** The facts with an official release day. */
function dated(date: string): Record<string, unknown> {
  const { milestones }: { milestones: object[] } = JSON.parse(JSON.stringify(files['milestones']));
  const official = { date, precision: 'day', certainty: 'official', unseen: null };
  return {
    ...files,
    milestones: {
      milestones: milestones.map((milestone) =>
        'id' in milestone && milestone.id === 'released' ? { ...milestone, ...official } : milestone,
      ),
    },
  };
}

const TODAY = { today: toDay(FACTS_DAY), dropDay: toDay(FACTS_DAY) };
const files: Record<string, unknown> = Object.fromEntries(STATUS_FILE_NAMES.map((name) => [name, raw(name)]));

/** The facts, with one more rung reached, and one more claim settled that only news of season 2 may name. */
function changed(): Record<string, unknown> {
  const next: { claims: { claims: object[] }; milestones: { milestones: object[] } } = JSON.parse(
    JSON.stringify({ claims: files['claims'], milestones: files['milestones'] }),
  );
  const secret = {
    ...next.claims.claims[0],
    id: 'secret',
    after: 's2-news',
    topic: 'release',
    madeOn: '2025-12-01',
    condition: null,
    window: { from: '2026-01-01', to: '2026-02-01', kind: 'predicts', event: 'released' },
  };
  const teaser = { date: '2026-11-10', precision: 'day', unseen: null };
  return {
    ...files,
    claims: { claims: [...next.claims.claims, secret] },
    milestones: {
      milestones: next.milestones.milestones.map((milestone) =>
        'id' in milestone && milestone.id === 'teaser' ? { ...milestone, ...teaser } : milestone,
      ),
    },
  };
}

/** What a device at a horizon is told of the facts. */
function tellAt(horizon: string, told: Notified | null, facts: unknown, days = TODAY) {
  const status = readStatus(facts);
  const updates = (seen: StatusFacts) => listUpdates(seen, days);
  const { tell, told: next } = nextNotifications(told, updates(status.complete), updates(status.at(horizon)));
  return { tell: tell.map(notifiedKey), told: next };
}

test('whoever was told nothing yet is told nothing, and from then on each change once', () => {
  const first = tellAt('start', null, files);
  expect(first.tell).toEqual([]);
  expect(first.told.keys.length).toBeGreaterThan(20);
  expect(tellAt('start', first.told, files)).toEqual(first);
  const next = tellAt('start', first.told, changed());
  expect(next.tell).toEqual(['milestone/teaser']);
  expect(next.told.unseen).toBe(1);
  expect(tellAt('start', next.told, changed())).toEqual({ tell: [], told: next.told });
});

test('only what is safe at the horizon is told, and what was hidden is no news to whoever moves on', () => {
  const { told } = tellAt('s2-news', null, files);
  expect(tellAt('s2-news', told, changed()).tell.sort()).toEqual(['claim/secret/missed', 'milestone/teaser']);
  const atStart = tellAt('start', told, changed());
  expect(atStart.tell).toEqual(['milestone/teaser']);
  expect(tellAt('s2-news', atStart.told, changed()).tell).toEqual([]);
  expect(tellAt('nowhere', told, changed()).tell).toEqual(['milestone/teaser']);
});

test('what was seen on its page is not told, and what is taken back and comes again neither', () => {
  const { told } = tellAt('start', null, files);
  const seen = seeUpdates({ ...told, unseen: 3 }, ['milestone/teaser']);
  expect(seen?.unseen).toBe(0);
  expect(tellAt('start', seen, changed()).tell).toEqual([]);
  expect(seeUpdates(null, ['milestone/teaser'])).toBeNull();
  const after = tellAt('start', tellAt('start', told, changed()).told, files);
  expect(tellAt('start', after.told, changed()).tell).toEqual([]);
});

test.each([
  ['nothing', null],
  ['a page', '<!doctype html>'],
  ['a missing file', { ...files, speakers: undefined }],
  ['a claim without a window', { ...files, claims: { claims: [{ id: 'secret' }] } }],
  ['a date that is none', { ...files, milestones: { milestones: [{ id: 'released', date: 'soon' }] } }],
])('%s is no status', (_, broken) => {
  expect(() => readStatus(broken)).toThrow(v.ValiError);
});

test('a date that is named is told once, and again when it moves', () => {
  const { told } = tellAt('start', null, files);
  const named = tellAt('start', told, dated('2027-03-12'));
  expect(named.tell).toEqual(['date/2027-03-12--2027-03-12']);
  expect(tellAt('start', named.told, dated('2027-03-12')).tell).toEqual([]);
  expect(tellAt('start', named.told, dated('2027-04-16')).tell).toEqual(['date/2027-04-16--2027-04-16']);
});

test('a verdict that an event turns over is told', () => {
  // Nothing came in 2025 that anybody heard of, so whoever named it had missed, until it turns out to have come.
  const { told } = tellAt('start', null, files);
  const { tell } = tellAt('start', told, dated('2025-12-30'));
  const turned = tell.filter(
    (key) => key.endsWith('/came-true') && told.keys.includes(key.replace('/came-true', '/missed')),
  );
  expect(turned.length).toBeGreaterThan(0);
});
