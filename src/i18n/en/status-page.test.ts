import { expect, test } from 'vitest';

import { toDay, toRange } from '#domain/facts/calendar.ts';
import type { Situation } from '#domain/status/situation.ts';

import { statusPageWords as words } from './status-page.ts';

const TODAY = toDay('2026-11-20');
const base: Situation = {
  season: 2,
  today: TODAY,
  zone: 'Asia/Seoul',
  release: { mode: 'undated' },
  dropsOn: null,
  unofficial: null,
  lastEvent: null,
  stage: 'post-production',
  takenBack: null,
  ahead: [],
  disorder: [],
  newest: { day: toDay('2026-11-10'), age: 10, stale: false },
  notSeen: null,
  doubt: null,
};
const old = { newest: { day: toDay('2026-02-23'), age: 270, stale: true } };
const day = toDay('2027-03-12');
const drop = Date.UTC(2027, 2, 12, 8);

test.each<[string, Partial<Situation>]>([
  ['Season 2: filmed, not out, no date.', {}],
  ['Season 2: filmed. Not out and no date, as far as we know.', old],
  ['Season 2: not out and no date, as far as we know.', { stage: null, newest: null }],
  ['Season 2: renewed, not out, no date.', { stage: 'renewed' }],
  ['Season 2: filmed, not out, its date was taken back.', { takenBack: { first: day, last: day } }],
  [
    'Season 2: filmed. Not out as far as we know, no date from Netflix.',
    { ...old, unofficial: { range: toRange('2027-03'), past: false } },
  ],
  ['Season 2: filmed, said to be out, not confirmed.', { unofficial: { range: toRange('2026-10'), past: true } }],
  [
    'Season 2: out in March 2027, says Netflix.',
    { release: { mode: 'window', range: toRange('2027-03'), precision: 'month', over: false } },
  ],
  [
    'Season 2: due in March 2026. We can’t confirm it’s out.',
    { release: { mode: 'window', range: toRange('2026-03'), precision: 'month', over: true } },
  ],
  ['Season 2 comes out on 12 March 2027.', { release: { mode: 'dated', day, drop }, dropsOn: day }],
  ['Season 2 comes out today, at 17:00.', { release: { mode: 'dated', day, drop }, dropsOn: day, today: day }],
  ['Season 2 is out, since 12 March 2027.', { release: { mode: 'released', day, drop }, dropsOn: day }],
])('%s', (says, situation) => {
  expect(words.answer({ ...base, ...situation })).toBe(says);
});

test('the finding is said as people say it', () => {
  const said = (wrong: number, right: number) => {
    const found = { due: wrong + right, wrong, right };
    return `${words.right.due(found)} ${words.right.wrong(found)}`.trim();
  };
  expect(said(48, 13)).toBe('61 predictions have come due. 48 were wrong.');
  expect(said(1, 0)).toBe('1 prediction has come due. 1 was wrong.');
  expect(said(0, 2)).toBe('2 predictions have come due. None was wrong.');
  expect(said(0, 0)).toBe('No prediction has come due.');
});

test('steps that there are none of are not counted', () => {
  expect(words.ladder.progress({ done: 6, running: 1, ahead: 4 })).toBe('6 done, 1 running, 4 to go');
  expect(words.ladder.progress({ done: 0, running: 0, ahead: 11 })).toBe('11 to go');
  expect(words.ladder.progress({ done: 11, running: 0, ahead: 0 })).toBe('all 11 done');
});
