import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { raw } from '#mocks/fixture-facts.ts';

import type { MilestoneId } from './milestones.ts';
import { newsSince } from './news.ts';
import { nextNotifications } from './notifications.ts';
import { listUpdates, type StatusFacts, type Update, updateKey } from './updates.ts';

const TODAY = { today: toDay('2026-12-20'), dropDay: toDay('2026-12-20') };

type Wire = Record<string, unknown> & { readonly id: MilestoneId };

/** What a visitor sees where some rungs are other ones. */
function factsWith(edits: Partial<Record<MilestoneId, object>>, horizon = 's2-news'): StatusFacts {
  const files = Object.fromEntries(STATUS_FILE_NAMES.map((name) => [name, raw(name)]));
  const milestones = raw('milestones').milestones.map((rung): Wire => ({ ...rung, ...edits[rung.id] }));
  return readStatus({ ...files, milestones: { milestones } }).at(horizon);
}
const listed = (edits: Partial<Record<MilestoneId, object>>) => listUpdates(factsWith(edits), TODAY);
const ofKinds = (updates: readonly Update[], ...kinds: readonly Update['kind'][]) =>
  updates.filter(({ kind }) => kinds.includes(kind)).map((update) => [updateKey(update), toDate(update.range.last)]);

const said = (date: string | null, from: string, until: string, rest: object = {}) => ({
  date,
  precision: date === null ? null : 'day',
  certainty: 'official',
  from,
  until,
  why: { en: 'It was so.' },
  sources: ['newsx-2026-02-23'],
  ...rest,
});
const now = (date: string, added: string) => ({ date, precision: 'day', certainty: 'official', added });
const MARCH = said('2027-03-12', '2026-12-01', '2026-12-10');
const NAMED = ['date/2027-03-12--2027-03-12', '2026-12-01'];

test('a date that is taken back stays named, and that it is taken back is told on its day', () => {
  const updates = listed({ released: { former: [MARCH], added: '2026-12-10' } });
  expect(ofKinds(updates, 'date', 'changed')).toEqual([
    ['changed/released/2027-03-12--2027-03-12@2026-12-10', '2026-12-10'],
    NAMED,
  ]);
  expect(updates.find(({ kind }) => kind === 'changed')).toMatchObject({
    after: null,
    why: { value: { en: 'It was so.' } },
    sources: ['newsx-2026-02-23'],
  });
});

test('a date that moves is told as the new one, with the one that stood there', () => {
  const updates = listed({ released: { ...now('2027-02-05', '2026-12-10'), former: [MARCH] } });
  expect(ofKinds(updates, 'date', 'changed')).toEqual([['date/2027-02-05--2027-02-05', '2026-12-10'], NAMED]);
  const moved = updates.find(({ kind }) => kind === 'date');
  expect(moved).toMatchObject({ instead: { first: toDay('2027-03-12') }, why: { value: { en: 'It was so.' } } });
});

test('a date that is finer than the one before it has not moved', () => {
  const quarter = said('2027-Q1', '2026-12-01', '2026-12-10', { precision: 'quarter' });
  const [named] = listed({ released: { ...now('2027-03-12', '2026-12-10'), former: [quarter] } });
  expect(named).toMatchObject({ kind: 'date', instead: null, why: null });
});

test('what is named again after it was taken back is another update, and each id stays', () => {
  const first = said('2027-03-12', '2026-12-01', '2026-12-03');
  const none = said(null, '2026-12-03', '2026-12-10', { certainty: 'inferred' });
  const again = { ...now('2027-03-12', '2026-12-10'), former: [first, none] };
  const keys = ofKinds(listed({ released: again }), 'date', 'changed');
  expect(keys).toEqual([
    ['date/2027-03-12--2027-03-12@2026-12-10', '2026-12-10'],
    ['changed/released/2027-03-12--2027-03-12@2026-12-03', '2026-12-03'],
    NAMED,
  ]);
  const gone = { former: [first, none, said('2027-03-12', '2026-12-10', '2026-12-12')] };
  const later = ofKinds(listed({ released: gone }), 'date', 'changed');
  expect(later.slice(1)).toEqual(keys);
});

test('what somebody not official named is not told, before and after', () => {
  const rumour = said('2027-03-12', '2026-12-01', '2026-12-10', { certainty: 'reported' });
  expect(ofKinds(listed({ released: { former: [rumour] } }), 'date', 'changed')).toEqual([]);
});

test('a wrong day is told as corrected, a rung that was none as taken back, and the rung itself as it is now', () => {
  const wrap = said('2026-02-18', '2026-02-23', '2026-12-10', { certainty: 'reported' });
  const corrected = listed({ 'filming-wrapped': { ...now('2026-02-20', '2026-12-10'), accounts: [], former: [wrap] } });
  expect(ofKinds(corrected, 'changed')).toEqual([
    ['changed/filming-wrapped/2026-02-18--2026-02-18@2026-12-10', '2026-12-10'],
  ]);
  expect(ofKinds(corrected, 'milestone')).toContainEqual(['milestone/filming-wrapped', '2026-02-20']);
  const none = listed({ 'filming-wrapped': { date: null, precision: null, accounts: [], former: [wrap] } });
  expect(ofKinds(none, 'changed')).toHaveLength(1);
  expect(ofKinds(none, 'milestone').map(([key]) => key)).not.toContain('milestone/filming-wrapped');
  const reworded = { ...now('2026-02-18', '2026-12-10'), former: [wrap] };
  expect(ofKinds(listed({ 'filming-wrapped': reworded }), 'changed')).toEqual([]);
});

test('a look in vain is one update that moves on: news for who was away, and no call for anybody', () => {
  const looked = (date: string, added: string) => ({
    notSeenUntil: { date, added, sources: ['netflix-weekly-2026-07-22'] },
  });
  const before = listed({ released: looked('2026-07-19', '2026-11-20') });
  const later = factsWith({ released: looked('2026-11-29', '2026-12-10') });
  expect(ofKinds(before, 'not-seen')).toEqual([['not-seen/released', '2026-07-19']]);
  expect(ofKinds(listUpdates(later, TODAY), 'not-seen')).toEqual([['not-seen/released', '2026-11-29']]);
  const news = newsSince(toDay('2026-12-05'), TODAY.today, listUpdates(later, TODAY), []).updates;
  expect(ofKinds(news, 'not-seen')).toHaveLength(1);
  const told = { keys: [], unseen: 0 };
  expect(ofKinds([...nextNotifications(told, before, before).tell], 'not-seen')).toEqual([]);
  expect(ofKinds([...nextNotifications(told, before, before).tell], 'milestone').length).toBeGreaterThan(3);
});

test('a claim that only a look in vain settles is as new as the look', () => {
  const looked = { notSeenUntil: { date: '2026-07-19', added: '2026-12-10', sources: ['netflix-weekly-2026-07-22'] } };
  const written = (id: string) =>
    listed({ released: looked }).find((update) => update.kind === 'claim' && update.id === id)?.written;
  expect(written('zygmun-not-early-2026')).toContain(toDay('2026-12-10'));
  expect(written('cadowebsite-2025')).not.toContain(toDay('2026-12-10'));
});

test('of what changed, the last is news for who was away when it was written, the old is not', () => {
  const former = [MARCH, said('2027-03-19', '2026-12-10', '2026-12-12')];
  const updates = listed({ released: { ...now('2027-04-16', '2026-12-18'), former } });
  const news = newsSince(toDay('2026-12-15'), TODAY.today, updates, []).updates;
  expect(ofKinds(news, 'date')).toEqual([['date/2027-04-16--2027-04-16', '2026-12-12']]);
});

test('no two updates share a key whatever was said before, and no key changes when more is said', () => {
  const date = fc.constantFrom('2027-03-12', '2027-03-19', null);
  const history = fc.array(fc.record({ date, later: fc.constantFrom(0, 0, 1, 5) }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(history, (changes) => {
      let day = toDay('2026-11-20');
      const former = changes.map(({ date: named, later }) => {
        const from = toDate(day);
        day += later;
        return said(named, from, toDate(day));
      });
      const keysAfter = (count: number) => {
        const now = former[count];
        const edit = { date: now?.date ?? null, precision: now?.date == null ? null : 'day', certainty: 'official' };
        const updates = listed({
          released: { ...edit, former: former.slice(0, count) },
          'filming-wrapped': { ...edit, accounts: [], former: former.slice(0, count) },
        });
        return updates.filter(({ kind }) => kind === 'date' || kind === 'changed').map(updateKey);
      };
      const counts = [...former.keys()].slice(1);
      for (const count of counts) {
        const keys = keysAfter(count);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining(keysAfter(count - 1)));
      }
    }),
    { numRuns: 25 },
  );
});
