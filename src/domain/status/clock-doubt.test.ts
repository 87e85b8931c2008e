import { expect, test } from 'vitest';

import { instantAt, toDay } from '#domain/facts/calendar.ts';

import { clockDoubt } from './clock-doubt.ts';

const NEWEST = toDay('2026-02-23');
const at = (date: string, time = '12:00', zone = 'Asia/Seoul') =>
  clockDoubt(instantAt(toDay(date), time, zone), NEWEST, zone);

test.each([
  ['1970-01-01', 'early'],
  ['2016-11-20', 'early'],
  ['2026-02-21', 'early'],
  ['2026-02-22', null],
  ['2026-02-23', null],
  ['2026-11-20', null],
  ['2034-02-23', null],
  ['2034-02-24', 'late'],
  ['2036-11-20', 'late'],
  ['2106-02-07', 'late'],
] as const)('a device that says %s: %s', (date, doubt) => {
  expect(at(date)).toBe(doubt);
});

test.each(['Pacific/Apia', 'Pacific/Honolulu', 'Asia/Kathmandu'])('the day counts where the device is: %s', (zone) => {
  expect(at('2026-02-21', '23:59', zone)).toBe('early');
  expect(at('2026-02-22', '00:00', zone)).toBeNull();
});

test('a source of today in Seoul does not accuse a clock in Honolulu', () => {
  const morningInSeoul = instantAt(NEWEST, '08:00', 'Asia/Seoul');
  expect(clockDoubt(morningInSeoul, NEWEST, 'Pacific/Honolulu')).toBeNull();
});

test('without any dated fact nothing speaks against a clock', () => {
  expect(clockDoubt(0, null)).toBeNull();
});
