import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import type { Verdict } from '#domain/status/verdict.ts';

import { ownDayWords, sentDayWords } from './own-day.ts';

const missed = (by: number, side: 'early' | 'late', counting = false): Verdict => ({
  kind: 'missed',
  by,
  side,
  counting,
});

test.each<[Verdict, string]>([
  [{ kind: 'came-true' }, 'You were right'],
  // The release was late by them: whoever named the day was early.
  [missed(3, 'late'), 'You were 3 days early'],
  [missed(1, 'early'), 'You were 1 day late'],
  [missed(1234, 'late', true), 'At least 1,234 days early'],
  [missed(0, 'late', true), 'Your day has passed'],
  [{ kind: 'open', left: null }, 'Your day has passed'],
  [{ kind: 'open', left: 0 }, 'That’s today'],
  [{ kind: 'open', left: 102 }, '102 days to go'],
  [{ kind: 'unscored', why: 'made-after' }, 'It was out when you said so'],
  [{ kind: 'unscored', why: 'too-fine' }, 'We can’t tell how far off you were'],
])('%o: %s', (verdict, text) => {
  expect(ownDayWords.outcome(verdict)).toBe(text);
});

test('a sealed day says both of its days', () => {
  const own = { season: 2, day: '2027-03-12', on: '2026-11-30' };
  expect(ownDayWords.sealed(own, false)).toBe('Sealed on 30 November 2026: you say 12 March 2027.');
  expect(ownDayWords.sealed(own, true)).toBe('Sealed on 30 November 2026: you said 12 March 2027.');
  expect(ownDayWords.shared('All of Us Are Dead', own, null)).toBe(
    'I say season 2 of All of Us Are Dead comes out on 12 March 2027. Sealed on 30 November 2026.',
  );
  expect(ownDayWords.shared('All of Us Are Dead', own, -3)).toBe(
    'I said season 2 of All of Us Are Dead would come out on 12 March 2027, and I was 3 days early.',
  );
});

test('on a picture it is said by the sender', () => {
  const [day, on] = [toDay('2027-03-12'), toDay('2026-11-30')];
  expect(sentDayWords.headline(2, day, null)).toBe('Season 2: I say 12\u00a0March\u00a02027.');
  expect(sentDayWords.foot(on, null)).toBe('sealed on 30 November 2026');
  expect(sentDayWords.headline(2, day, -3)).toBe('Season 2: I said 12\u00a0March\u00a02027.');
  expect(sentDayWords.foot(on, -3)).toBe('and I was 3 days early');
  expect(sentDayWords.foot(on, 0)).toBe('and I was right');
});
