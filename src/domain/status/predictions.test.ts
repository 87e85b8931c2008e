import { describe, expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { NOW, TODAY, wrong } from '#mocks/predictions.ts';

import type { Evidence } from './evidence.ts';
import { furthestOff, predictionsOf, releaseLine } from './predictions.ts';
import type { Verdict } from './verdict.ts';

describe('which claims are predictions of the release', () => {
  const claim = (id: string, madeOn: string, event: 'released' | 'trailer' | null, verdict: Verdict) => ({
    claim: {
      id,
      madeOn,
      condition: null,
      window: event === null ? null : { from: '2029-01-01', to: '2029-12-31', kind: 'predicts' as const, event },
    },
    season: 7,
    verdict,
  });
  const missed: Verdict = { kind: 'missed', by: 5, side: 'late', counting: true };

  test('those with days of the release that are due or open, by the day they were said', () => {
    const ledger = [
      claim('later', '2028-03-10', 'released', missed),
      claim('open', '2028', 'released', { kind: 'open', left: 1 }),
      claim('right', '2028-03', 'released', { kind: 'came-true' }),
      claim('void', '2028-01-01', 'released', { kind: 'void', why: 'condition' }),
      claim('unscored', '2028-01-01', 'released', { kind: 'unscored', why: 'too-fine' }),
      claim('dateless', '2028-01-01', null, { kind: 'unscored', why: 'no-window' }),
      claim('trailer', '2028-01-01', 'trailer', missed),
    ];
    expect(predictionsOf(ledger)).toEqual([
      { id: 'later', said: toDay('2028-03-10'), named: toDay('2029-12-31'), outcome: 'wrong', ruledOut: false, by: 5 },
      { id: 'right', said: toDay('2028-03-16'), named: toDay('2029-12-31'), outcome: 'right', ruledOut: false, by: 0 },
      {
        id: 'open',
        said: (toDay('2028-01-01') + toDay('2028-12-31')) / 2,
        named: toDay('2029-12-31'),
        outcome: 'open',
        ruledOut: false,
        by: 0,
      },
    ]);
  });

  test('the furthest off are the wrong ones, of two alike the earlier', () => {
    const [a, b, c] = [
      wrong('a', '2028-01-01', '2029-01-01', 5),
      wrong('b', '2028-02-01', '2029-01-01', 9),
      wrong('c', '2028-03-01', '2029-01-01', 5),
    ];
    expect(furthestOff([a, b, c, { ...c, id: 'd', outcome: 'open', by: 0 }], 2)).toEqual([b, a]);
  });
});

describe('what they are held against', () => {
  const evidence = (more: Partial<Evidence> = {}): Evidence => ({
    events: new Map(),
    today: TODAY,
    newestReport: TODAY - 61,
    notSeenUntil: new Map(),
    ...more,
  });
  const day = (date: string) =>
    ({ mode: 'day', day: toDay(date), drop: toDay(date) * 86_400_000, precision: 'day' }) as const;

  test('today, as long as nobody names a day; fresh where somebody has looked lately', () => {
    expect(releaseLine(evidence(), { mode: 'undated' })).toEqual({ ...NOW, fresh: false });
    const looked = evidence({ notSeenUntil: new Map([['released', TODAY - 60]]) });
    expect(releaseLine(looked, { mode: 'undated' })).toEqual(NOW);
  });

  test('the day or the days that Netflix names, until they are over', () => {
    const first = toDay('2030-07-01');
    expect(releaseLine(evidence(), day('2030-07-01'))).toMatchObject({ kind: 'named', range: { first, last: first } });
    const range = { first: toDay('2030-04-01'), last: toDay('2030-06-30') };
    expect(releaseLine(evidence(), { mode: 'window', range, precision: 'quarter' })).toMatchObject({
      kind: 'named',
      range,
    });
    expect(releaseLine(evidence(), day('2030-05-01')).kind).toBe('now');
  });

  test('the days on which it came out, once it has', () => {
    const range = { first: TODAY - 9, last: TODAY - 8 };
    expect(releaseLine(evidence({ events: new Map([['released', range]]) }), day('2030-05-24'))).toMatchObject({
      kind: 'out',
      range,
    });
  });
});
