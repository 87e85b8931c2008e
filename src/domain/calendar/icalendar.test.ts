import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';

import { day, foldLine, instant, text, writeCalendar } from './icalendar.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;

/** Text as people write it: Hangul, emoji, signs that mean something to the format, lines. */
const words = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('온조', '🧟‍♀️', '\\', ';', ',', '\n', ':', '"', ' ')))
  // The newline is one of the words.
  .map((parts) => parts.join('').replaceAll(/[^\n\P{Cc}]|[\u2028\u2029]/gu, ''))
  // node-ical takes away quotes that stand around the whole of a value.
  .filter((all) => all.trim() === all && all !== '' && !/^".*"$/s.test(all));

const calendarWith = (summary: string) =>
  writeCalendar({
    name: 'VCALENDAR',
    properties: [
      { name: 'VERSION', value: '2.0' },
      { name: 'PRODID', value: '-//Test//Test//EN' },
    ],
    parts: [
      {
        name: 'VEVENT',
        properties: [
          { name: 'UID', value: 'one' },
          instant('DTSTAMP', 0),
          day('DTSTART', toDay('2027-03-12')),
          text('SUMMARY', summary),
        ],
      },
    ],
  });

test('a line is folded at 75 octets, and no character is broken', () => {
  const folded = foldLine(`SUMMARY:${'가'.repeat(60)}`);
  const lines = folded.split('\r\n');
  expect(lines.map(octets)).toEqual([74, 73, 43]);
  expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
});

test('whatever the line: none is too long, and unfolding gives it back', () => {
  fc.assert(
    fc.property(words, (line) => {
      const folded = foldLine(line.replaceAll('\n', ''));
      expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      expect(folded.replaceAll('\r\n ', '')).toBe(line.replaceAll('\n', ''));
    }),
  );
});

test('what means something to the format is escaped, and what may not stand in it is left out', () => {
  expect(text('SUMMARY', 'a\\b;c,d\ne\r\nf\u2028g:"h"\u0007')).toEqual({
    name: 'SUMMARY',
    value: String.raw`a\\b\;c\,d\ne\nf\ng:"h"`,
  });
});

test('two parsers read back whatever was written', () => {
  fc.assert(
    fc.property(words, (summary) => {
      const file = calendarWith(summary);
      const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
      expect(event?.getFirstPropertyValue('summary')).toBe(summary);
      // The second one takes a backslash before an n for the end of a line, escaped as it is.
      if (!/\\n/i.test(summary)) expect(sync.parseICS(file)['one']).toMatchObject({ type: 'VEVENT', summary });
    }),
  );
});

test('every line ends in CRLF, and nothing else ends one', () => {
  const file = calendarWith('one\ntwo');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a day has no hour and no zone, an instant is in UTC', () => {
  expect(day('DTSTART', toDay('2027-03-12'))).toEqual({
    name: 'DTSTART',
    value: '20270312',
    parameters: { VALUE: 'DATE' },
  });
  expect(instant('DTSTAMP', Date.UTC(2027, 2, 12, 8))).toEqual({ name: 'DTSTAMP', value: '20270312T080000Z' });
});
