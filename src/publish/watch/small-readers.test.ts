import { describe, expect, test } from 'vitest';

import { datesIn } from './dates-in.ts';
import { decode } from './decode.ts';
import { milliseconds } from './milliseconds.ts';
import { retryAfter } from './retry-after.ts';
import { hasAllWords, hasPhrase } from './words-in.ts';
import { writtenDay } from './written-day.ts';

test.each([
  ['P0D', 0],
  ['P1D', 86_400_000],
  ['PT12H', 43_200_000],
  ['P1W', 604_800_000],
  ['P1DT30M', 88_200_000],
  ['P', undefined],
  ['P1DT', undefined],
  ['1 day', undefined],
  ['P1Y', undefined],
])('%s is %s milliseconds', (text, length) => {
  expect(milliseconds(text)).toBe(length);
});

test.each([
  ['{{Start date|2022|1|28}}', ['2022-01-28']],
  ['{{start date|df=yes|2027|3}}', ['2027-03']],
  ['2022년 1월 28일 ~ 현재', ['2022-01-28']],
  ['2027년', ['2027']],
  ['12 March 2027', ['2027-03-12']],
  ['March 12, 2027<ref name="a"/>', ['2027-03-12']],
  ['2027-03-12', ['2027-03-12']],
  ['{{Start date|2027|2|30}}', []],
  ['{{Start date|{{CURRENTYEAR}}}}', []],
])('%s has %j', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['Fri, 20 Nov 2026 08:00:00 +0900', '2026-11-20'],
  ['Fri, 20 Nov 2026 23:30:00 PST', '2026-11-20'],
  ['Fri, 20 Nov 2026 00:10:00', '2026-11-20'],
  ['1 November 26 08:00 GMT', '2026-11-01'],
  ['Fri,20 Nov 2026 08:00:00 GMT', '2026-11-20'],
  ['2026-11-20T00:10:00+09:00', '2026-11-20'],
  ['2026-11-20T23:50:00', '2026-11-20'],
  ['2026-11-20', '2026-11-20'],
  ['Mon, 30 Feb 2026 08:00:00 GMT', null],
  ['Fri, 20 Nox 2026 08:00:00 GMT', null],
  ['Fri, 20 Nov 12026 08:00:00 GMT', null],
  ['+012026-11-20T08:00:00Z', null],
  ['-002026-11-20T08:00:00Z', null],
  ['soon', null],
])('a feed that writes %s means %s, wherever we are', (text, day) => {
  expect(writtenDay(text)).toBe(day);
});

describe('words', () => {
  test.each([
    ['Season 2 of ‘All of Us Are Dead’: a date', 'All of Us Are Dead season 2', true],
    ['All of Us Are Dead in 2022: season one', 'season 2', false],
    ["'지금 우리 학교는' 시즌2가 온다", '지금 우리 학교는 시즌 2', true],
    ['시즌２', '시즌 2', true],
    ['SEASON TWO', 'season 2', false],
  ])('%s has all words of "%s": %s', (text, phrase, has) => {
    expect(hasAllWords(text, phrase)).toBe(has);
  });

  test('a phrase has its words in order', () => {
    expect(hasPhrase('Now: season 2!', 'Season 2')).toBe(true);
    expect(hasPhrase('2 of a season', 'Season 2')).toBe(false);
    expect(hasPhrase('a season', 'Season 2')).toBe(false);
  });
});

describe('encodings', () => {
  const korean = Uint8Array.from([0xbd, 0xc3, 0xc1, 0xf0]);
  test.each([
    ['the header', new Uint8Array(korean), 'text/html; charset="EUC-KR"'],
    [
      'the XML declaration',
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="euc-kr"?>'), korean]),
      'text/xml',
    ],
    ['the page', Buffer.concat([Buffer.from('<meta charset=euc-kr>'), korean]), 'text/html'],
    ['the first bytes', Buffer.from('\uFEFF시즌', 'utf16le'), 'text/html; charset=utf-8'],
    ['nobody', Buffer.from('시즌'), ''],
    ['somebody who knows no better', Buffer.from('시즌'), 'text/html; charset=no-such-thing'],
  ])('are read as %s names them', (_, bytes, type) => {
    expect(decode(bytes, type)).toMatch(/시즌$/);
  });
});

test('Retry-After names seconds or a date, and at most a week', () => {
  const now = Date.parse('2026-11-20T03:00:00Z');
  expect(retryAfter('120', now)).toBe(now + 120_000);
  expect(retryAfter('Fri, 20 Nov 2026 04:00:00 GMT', now)).toBe(now + 3_600_000);
  expect(retryAfter('99999999999', now)).toBe(now + 7 * 86_400_000);
  expect(retryAfter('Thu, 19 Nov 2026 04:00:00 GMT', now)).toBeNull();
  expect(retryAfter('soon', now)).toBeNull();
  expect(retryAfter(null, now)).toBeNull();
});
