import { describe, expect, test } from 'vitest';

import { IMPORT_CONTEXT as context } from '#mocks/import-context.ts';

import { readNetflixActivity, readNetflixHistory } from './netflix.ts';

const HEAD = 'Profile Name,Start Time,Duration,Title,Supplemental Video Type';
const TITLE = 'All of Us Are Dead: 1. Sezon: 1. Bölüm (Bölüm 1)';
const row = (title: string) => `Ada,2022-01-28 08:00:00,00:55:00,${title},`;
const inQuotes = (line: string) => `"${line.replaceAll('"', '""')}"`;
const other = row('"Kurmaca Dizi: 1. Sezon: Evet, Hayır (Bölüm 1)"');

/** What comes of a table, one line for each thing. */
function told(text: string, read = readNetflixActivity): readonly string[] | string {
  const result = read([{ name: 'a.csv', text }], context);
  if (result?.kind !== 'understood') return result?.kind ?? 'not read';
  return [
    ...result.viewings.map(({ where, episode, day }) => `${where}: ${episode} ${day}`),
    ...result.leftovers.map(({ where, reason }) => `${where}: ${reason}`),
    `${result.others} other`,
    ...(result.notes ?? []),
  ];
}

describe('a table that a spreadsheet has saved again', () => {
  test.each([
    ['semicolons', ';;'],
    ['tabs', '\t\t'],
  ])('rows in quotes with %s behind, and rows between them', (_, behind) => {
    const lines = [HEAD, inQuotes(other), row(TITLE), ...Array.from({ length: 200 }, () => inQuotes(other))];
    expect(told(lines.map((line) => line + behind).join('\r\n'))).toEqual(['row 3: s1e1 2022-01-28', '201 other']);
  });

  test('a semicolon in a title', () => {
    const lines = [`${HEAD};`, `${row('Biri; öbürü: 1. Sezon: 1. Bölüm')};`, `${row(TITLE)};`];
    expect(told(lines.join('\n'))).toEqual(['row 3: s1e1 2022-01-28', '1 other']);
  });

  test.each([
    ['a semicolon behind', 'Title,Date;', '"""All of Us Are Dead: Season 1: Episode 1"",""1/28/22""";'],
    ['nothing behind', 'Title,Date', '"""All of Us Are Dead: Season 1: Episode 1"",""1/28/22"""'],
    ['the head in quotes too', '"Title,Date"', '"""All of Us Are Dead: Season 1: Episode 1"",""1/28/22"""'],
    ['curly quotes', '“Title”,“Date”', '“All of Us Are Dead: Season 1: Episode 1”,“1/28/22”'],
    ['curly quotes below a plain head', 'Title,Date', '“All of Us Are Dead: Season 1: Episode 1”,“1/28/22”'],
    ['words above the head', 'Table 1\nTitle,Date', 'All of Us Are Dead: Season 1: Episode 1,1/28/22'],
  ])('each row in a single cell, or otherwise dressed: %s', (_, head, line) => {
    expect(told(`${head}\n${line}`, readNetflixHistory)).toEqual(['row 2: s1e1 2022-01-28', '0 other']);
  });

  test('a row that nobody can read any more is named, and no other is lost with it', () => {
    const lines = [HEAD, row(`"${TITLE}`), row(TITLE), other];
    expect(told(lines.join('\n'))).toEqual(['row 3: s1e1 2022-01-28', 'row 2: malformed', '1 other', 'damaged-rows']);
  });

  test.each([
    ['1/28/2022 16:20', '2022-01-29'],
    ['1/28/2022 4:20 PM', '2022-01-29'],
    ['1/28/2022 9:05', '2022-01-28'],
    ['28.01.2022 16:20', '2022-01-29'],
    ['2022-01-28 16:20', '2022-01-29'],
  ])('a time without its seconds is still an instant in UTC: %s', (time, day) => {
    const lines = [HEAD, `Ada,${time},1:05:11,${TITLE},`];
    expect(told(lines.join('\n'))).toEqual([`row 2: s1e1 ${day}`, '0 other']);
  });

  test.each([
    '?? ?? ???: ?? 1: 7?',
    'All of Us Are Dead?: Saison?1?: ?pisode?7',
    'Non siamo pi? vivi: Stagione 1: Episodio 7',
  ])('letters that are lost: %s', (title) => {
    expect(told(`${HEAD}\n${row(title)}`)).toEqual(['1 other', 'letterless-rows']);
  });

  test.each(['Is It Cake?: Season 1: Fast Food', 'Who Killed Sara?: Season 1: One'])(
    'a name that asks: %s',
    (title) => {
      expect(told(`${HEAD}\n${row(title)}`)).toEqual(['1 other']);
    },
  );

  test('Romanian letters as old keyboards write them', () => {
    const title = 'Suntem mor\u0163i cu to\u0163ii: Sezonul 1: Episodul 1';
    expect(told(`Title,Date\n${title},28.01.2022`, readNetflixHistory)).toEqual(['row 2: s1e1 2022-01-28', '0 other']);
  });
});

test('a trailer that names the show behind is left over, not denied', () => {
  const lines = [HEAD, row('Season 1 Trailer: All of Us Are Dead'), row('Talk: Kurmaca Dizi')];
  expect(told(lines.join('\n'))).toEqual(['row 2: trailer', '1 other']);
});

test('titles and dates of films alone are not taken for Netflix’s', () => {
  expect(told('Title,Date\n"Another Film","06/23/2025"', readNetflixHistory)).toBe('not read');
});
