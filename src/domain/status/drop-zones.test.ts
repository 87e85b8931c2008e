import { expect, test } from 'vitest';

import { dayAt, toDate, toDay, wallClock } from '#domain/facts/calendar.ts';
import { splitDuration } from '#domain/facts/duration.ts';

import { dropInstant } from './release.ts';

const HOUR = 3_600_000;
const SAME_DAY = ['Asia/Seoul', 'America/Los_Angeles', 'Europe/London', 'Asia/Kathmandu', 'Pacific/Apia'] as const;
const DAY_BEFORE = 'Pacific/Honolulu';

const wall = (instant: number, zone: string) => {
  const { hour, minute } = wallClock(instant, zone);
  return [hour, minute].map((part) => `${part}`.padStart(2, '0')).join(':');
};

// The walls in the order of the zones above. In Honolulu, nearly a whole day behind Apia, it is the evening before.
test.each([
  ['2027-03-13', 'winter in the US', '17:00 00:00 08:00 13:45 21:00', '22:00'],
  ['2027-03-14', 'the US goes forward two hours later', '17:00 00:00 08:00 13:45 21:00', '22:00'],
  ['2027-03-15', 'summer in the US, winter in London', '16:00 00:00 07:00 12:45 20:00', '21:00'],
  ['2027-03-27', 'the day before London goes forward', '16:00 00:00 07:00 12:45 20:00', '21:00'],
  ['2027-03-28', 'London goes forward', '16:00 00:00 08:00 12:45 20:00', '21:00'],
  ['2027-10-30', 'the day before London goes back', '16:00 00:00 08:00 12:45 20:00', '21:00'],
  ['2027-10-31', 'London goes back', '16:00 00:00 07:00 12:45 20:00', '21:00'],
  ['2027-11-07', 'the US goes back two hours later', '16:00 00:00 07:00 12:45 20:00', '21:00'],
  ['2027-11-08', 'winter in the US again', '17:00 00:00 08:00 13:45 21:00', '22:00'],
  ['2028-02-29', 'a leap day', '17:00 00:00 08:00 13:45 21:00', '22:00'],
  ['2027-12-31', 'the last day of a year', '17:00 00:00 08:00 13:45 21:00', '22:00'],
  ['2028-01-01', 'the first day of a year', '17:00 00:00 08:00 13:45 21:00', '22:00'],
])('a drop on %s (%s) on the walls of the world', (date, _, walls, eveningBefore) => {
  const day = toDay(date);
  const drop = dropInstant(day);
  expect(SAME_DAY.map((zone) => wall(drop, zone)).join(' ')).toBe(walls);
  expect(SAME_DAY.map((zone) => toDate(dayAt(drop, zone)))).toEqual(SAME_DAY.map(() => date));
  expect(wall(drop, DAY_BEFORE)).toBe(eveningBefore);
  expect(dayAt(drop, DAY_BEFORE)).toBe(day - 1);
});

test('23 and 25 hours lie between the midnights around a change of clocks in Los Angeles', () => {
  const between = (date: string) => dropInstant(toDay(date) + 1) - dropInstant(toDay(date));
  expect(between('2027-03-14')).toBe(23 * HOUR);
  expect(between('2027-11-07')).toBe(25 * HOUR);
  expect(splitDuration(between('2027-03-14'))).toEqual({ days: 0, hours: 23, minutes: 0, seconds: 0 });
  expect(splitDuration(between('2027-11-07'))).toEqual({ days: 1, hours: 1, minutes: 0, seconds: 0 });
});

test('across the date line Apia is a day ahead of Honolulu in all hours but one', () => {
  for (let now = Date.UTC(2027, 0, 1); now < Date.UTC(2027, 0, 8); now += HOUR) {
    const ahead = dayAt(now, 'Pacific/Apia') - dayAt(now, DAY_BEFORE);
    expect(ahead).toBe(wallClock(now, DAY_BEFORE).hour === 0 ? 0 : 1);
  }
});
