import { describe, expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { IMPORT_CONTEXT as context } from '#mocks/import-context.ts';

import { readNetflixActivity, readNetflixHistory } from './netflix.ts';
import type { ImportContext, ImportFile } from './viewing.ts';

const history = (...rows: string[]): ImportFile => ({
  name: 'NetflixViewingHistory.csv',
  text: ['Title,Date', ...rows].join('\n'),
});

describe('the shape of the file', () => {
  const row = 'All of Us Are Dead: Season 1: Episode 1';
  const expected = {
    kind: 'understood',
    viewings: [{ where: 'row 2', episode: 's1e1', day: '2022-01-28' }],
    leftovers: [],
    others: 1,
  };
  test.each([
    ['quotes', `Title,Date\n"${row}","1/28/22"\n"The Matrix","2/13/22"\n`],
    ['no quotes', `Title,Date\n${row},1/28/22\nThe Matrix,2/13/22\n`],
    ['Windows lines', `Title,Date\r\n"${row}","1/28/22"\r\n"The Matrix","2/13/22"\r\n`],
    ['old Mac lines', `Title,Date\r${row},1/28/22\rThe Matrix,2/13/22`],
    ['lines of both kinds', `Title,Date\r\n${row},1/28/22\nThe Matrix,2/13/22\r\n`],
    ['lines ended twice', `Title,Date\r\r\n${row},1/28/22\r\r\nThe Matrix,2/13/22\r\r\n`],
    ['a quote that never closes', `Title,Date\n${row},1/28/22\n"The Matrix,2/13/22`],
    ['empty lines before', `\n,\n\nTitle,Date\n${row},1/28/22\nThe Matrix,2/13/22`],
    ['the delimiter in quotes', `"sep=,"\nTitle,Date\n${row},1/28/22\nThe Matrix,2/13/22`],
    ['the delimiter before old Mac lines', `sep=;\rTitle;Date\r${row};1/28/22\rThe Matrix;2/13/22`],
    ['spaces before quotes', `"Title", "Date"\n"${row}", "1/28/22"\n"The Matrix", "2/13/22"`],
    ['semicolons', `Title;Date\n${row};1/28/22\nThe Matrix;2/13/22`],
    ['tabs', `Title\tDate\n${row}\t1/28/22\nThe Matrix\t2/13/22`],
    ['a spreadsheet, with empty columns', `sep=;\r\nTitle;Date;\r\n${row};28.01.2022;\r\nThe Matrix;13.02.2022;`],
    ['day first', `Title,Date\n${row},28/01/2022\nThe Matrix,01/02/2022`],
    ['year first', `Title,Date\n${row},2022-01-28\nThe Matrix,2022-02-01`],
    ['Korean dates', `Title,Date\n${row},2022. 1. 28.\nThe Matrix,2022. 2. 1.`],
    [
      'Arabic dates',
      `Title,Date\n${row},\u0662\u0668\u200f/\u0661\u200f/\u0662\u0660\u0662\u0662\nThe Matrix,\u0661\u0663\u200f/\u0662\u200f/\u0662\u0660\u0662\u0662`,
    ],
    ['Japanese dates', `Title,Date\n${row},2022年1月28日\nThe Matrix,2022年2月1日`],
  ])('%s', (_, text) => {
    expect(readNetflixHistory([{ name: 'a.csv', text }], context)).toMatchObject(expected);
  });

  test.each([
    ['another table', 'Name,Date\nDune,1/28/22'],
    ['more columns', 'Title,Date,Rating\nDune,1/28/22,5'],
    ['JSON', '{"Title":"Date"}'],
    ['nothing', ''],
  ])('%s is not its business', (_, text) => {
    expect(readNetflixHistory([{ name: 'NetflixViewingHistory.csv', text }], context)).toBeNull();
    expect(readNetflixActivity([{ name: 'ViewingActivity.csv', text }], context)).toBeNull();
  });
});

describe('the order of dates', () => {
  const days = (answers: ImportContext['answers'], ...dates: string[]) => {
    const rows = dates.map((date, index) => `All of Us Are Dead: Season 1: Episode ${index + 1},${date}`);
    const result = readNetflixHistory([history(...rows)], { ...context, answers });
    return result?.kind === 'understood' ? result.viewings.map(({ day }) => day) : result;
  };

  test('comes from the whole file, other shows too', () => {
    const file = history('All of Us Are Dead: Season 1: Episode 1,3/2/22', 'Dark: Staffel 1: Lügen,25/1/22');
    expect(readNetflixHistory([file], context)).toMatchObject({ viewings: [{ day: '2022-02-03' }] });
  });

  test('is asked for where the file does not tell', () => {
    const about = 'NetflixViewingHistory.csv';
    const told = (order: 'day-first' | 'month-first') => ({ dateOrders: new Map([[about, order]]) });
    expect(days({}, '2/2/22', '3/2/22')).toEqual({ kind: 'date-order', about, example: '3/2/22' });
    expect(days(told('day-first'), '2/2/22', '3/2/22')).toEqual(['2022-02-02', '2022-02-03']);
    expect(days(told('month-first'), '2/2/22', '3/2/22')).toEqual(['2022-02-02', '2022-03-02']);
    expect(days({ dateOrders: new Map([['another.csv', 'day-first']]) }, '3/2/22')).toHaveProperty(
      'kind',
      'date-order',
    );
    expect(days({}, '2/2/22', '3/3/22')).toEqual(['2022-02-02', '2022-03-03']);
    // Of other shows no day matters.
    expect(readNetflixHistory([history('Dark: Staffel 1: Lügen,3/2/22')], context)).toMatchObject({ others: 1 });
  });

  test('is each file’s own', () => {
    const row = 'All of Us Are Dead: Season 1: Episode';
    const file = (name: string, text: string) => ({ name, text: `Title,Date\n${text}` });
    const files = [file('a.csv', `${row} 1,1/28/22`), file('b.csv', `${row} 2,29/1/22`)];
    expect(readNetflixHistory(files, context)).toMatchObject({
      viewings: [
        { episode: 's1e1', day: '2022-01-28' },
        { episode: 's1e2', day: '2022-01-29' },
      ],
      notes: [],
      files: ['a.csv', 'b.csv'],
    });
    expect(readNetflixHistory([...files, file('c.csv', `${row} 3,3/2/22`)], context)).toEqual({
      kind: 'date-order',
      about: 'c.csv',
      example: '3/2/22',
    });
  });

  test.each([
    ['Korean', ['22. 1. 28.', '22. 2. 3.'], ['2022-01-28', '2022-02-03']],
    ['Basque', ['22/1/28', '24/2/29'], ['2022-01-28', '2024-02-29']],
    // Every day that days first make of these has been, so nothing speaks against them.
    ['days that could be years', ['22. 1. 24.', '25/3/23'], ['2024-01-22', '2023-03-25']],
    ['days, one of them before the show began', ['27/3/21', '28/1/22'], [null, '2022-01-28']],
    ['Thai', ['28/1/2565', '1/2/2565'], ['2022-01-28', '2022-02-01']],
    ['Thai, year first', ['2565-01-28'], ['2022-01-28']],
    ['a day before the show began', ['1/26/22', '1/27/22'], [null, '2022-01-27']],
  ])('is found where years have two digits or count otherwise: %s', (_, dates, expected) => {
    expect(days({}, ...dates)).toEqual(expected);
  });

  test('is mixed after a spreadsheet: the episodes count, the dates do not', () => {
    const file = history(
      'All of Us Are Dead: Season 1: Episode 1,2022-03-02',
      'All of Us Are Dead: Season 1: Episode 2,1/28/22',
    );
    expect(readNetflixHistory([file], context)).toMatchObject({
      viewings: [
        { episode: 's1e1', day: null },
        { episode: 's1e2', day: null },
      ],
      notes: ['mixed-dates'],
    });
    expect(days({}, '28/1/22', '1/28/22')).toEqual([null, null]);
  });

  test('dates that the calendar does not have are left out, and the future has not been watched', () => {
    const file = history(
      'All of Us Are Dead: Season 1: Episode 1,2022-02-31',
      'All of Us Are Dead: Season 1: Episode 2,2027-01-01',
      `All of Us Are Dead: Season 1: Episode 3,${toDate(toDay(FACTS_DAY) + 1)}`,
      'All of Us Are Dead: Season 1: Episode 4,NaN',
    );
    expect(readNetflixHistory([file], context)).toMatchObject({
      viewings: [
        { episode: 's1e1', day: null },
        // Netflix is a day ahead of some.
        { episode: 's1e3', day: FACTS_DAY },
        { episode: 's1e4', day: null },
      ],
      leftovers: [{ reason: 'unclear-date' }, { where: 'row 3', reason: 'future-date' }, { reason: 'unclear-date' }],
    });
  });
});

describe('ViewingActivity.csv', () => {
  const HEAD =
    'Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country';
  const activity = (head: string, ...rows: string[]) => [
    { name: 'CONTENT_INTERACTION/ViewingActivity.csv', text: [head, ...rows].join('\n') },
  ];
  const session = (profile: string, time: string, duration: string, episode: string, extra = '') =>
    `${profile},${time},${duration},,${episode},${extra},Chrome PC (Cadmium),${duration},Not latest view,KR (South Korea)`;
  const EPISODE = 'All of Us Are Dead: Season 1: Episode';

  test('sessions in UTC are days of the visitor, trailers and short ones are none', () => {
    const files = activity(
      HEAD,
      session('Sam', '2022-01-28 16:20:05', '01:05:11', `${EPISODE} 1`),
      session('Sam', '2022-01-29 9:00:00', '00:04:59', `${EPISODE} 2`),
      session('Sam', '2022-01-28 09:00:00', '00:01:30', 'All of Us Are Dead: Season 1 (Trailer)', 'TRAILER'),
      session('Sam', '2022-01-28 08:00:00', '00:40:00', `${EPISODE} 3`, 'HOOK'),
      session('Sam', '2022-01-28 08:00:00', '26:00:00', `${EPISODE} 4`),
      session('Sam', '2022-01-28 08:00:00', '', `${EPISODE} 5`),
      session('Sam', '2022-02-31 08:00:00', '00:50:00', `${EPISODE} 6`),
      session('Sam', '2022-02-01 08:00:00', '00:48:10', 'Stranger Things: Season 4: Chapter One'),
    );
    expect(readNetflixActivity(files, context)).toEqual({
      kind: 'understood',
      viewings: [
        { where: 'row 2', episode: 's1e1', day: '2022-01-29' },
        { where: 'row 6', episode: 's1e4', day: '2022-01-28' },
        { where: 'row 8', episode: 's1e6', day: null },
      ],
      leftovers: [
        { where: 'row 3', text: `${EPISODE} 2 · 2022-01-29 9:00:00`, reason: 'too-short' },
        { where: 'row 4', text: 'All of Us Are Dead: Season 1 (Trailer) · 2022-01-28 09:00:00', reason: 'trailer' },
        { where: 'row 5', text: `${EPISODE} 3 · 2022-01-28 08:00:00`, reason: 'trailer' },
        { where: 'row 7', text: `${EPISODE} 5 · 2022-01-28 08:00:00`, reason: 'too-short' },
        { where: 'row 8', text: `${EPISODE} 6 · 2022-02-31 08:00:00`, reason: 'unclear-date' },
      ],
      others: 1,
      notes: [],
      files: ['CONTENT_INTERACTION/ViewingActivity.csv'],
    });
  });

  test('several profiles: it asks which, whoever has watched the show', () => {
    const rows = [
      session('Mum', '2022-01-28 08:00:00', '01:05:11', `${EPISODE} 1`),
      session('Sam', '2022-01-28 08:00:00', '01:05:11', 'Dark: Season 1: Secrets'),
    ];
    const about = '["Mum","Sam"]';
    const ask = { kind: 'which-profile', about, profiles: ['Mum', 'Sam'] };
    expect(readNetflixActivity(activity(HEAD, ...rows), context)).toEqual(ask);
    const as = (profile: string) =>
      readNetflixActivity(activity(HEAD, ...rows), { ...context, answers: { profiles: new Map([[about, profile]]) } });
    expect(as('Mum')).toMatchObject({ viewings: [{ episode: 's1e1' }] });
    expect(as('Sam')).toMatchObject({ viewings: [] });
  });

  test('two accounts: it asks about each, and an answer stays', () => {
    const file = (...profiles: string[]) =>
      activity(HEAD, ...profiles.map((profile) => session(profile, '2022-01-28 08:00:00', '01:05:11', `${EPISODE} 1`)));
    const files = [...file('Mum', 'Sam'), ...file('Ann', 'Bob'), ...file('Sam', 'Mum')];
    const ask = (...answers: [string, string][]) =>
      readNetflixActivity(files, { ...context, answers: { profiles: new Map(answers) } });
    expect(ask()).toMatchObject({ profiles: ['Mum', 'Sam'] });
    expect(ask(['["Mum","Sam"]', 'Mum'])).toMatchObject({ profiles: ['Ann', 'Bob'] });
    expect(ask(['["Mum","Sam"]', 'Mum'], ['["Ann","Bob"]', 'Bob'])).toHaveProperty('viewings.length', 3);
  });

  test('a last row cut short is no profile', () => {
    const rows = [session('Sam', '2022-01-28 08:00:00', '01:05:11', `${EPISODE} 1`), 'Sa'];
    expect(readNetflixActivity(activity(HEAD, ...rows), context)).toMatchObject({ viewings: [{ episode: 's1e1' }] });
  });

  test('the other way to write the head, quoted and in another order', () => {
    const files = activity(
      '"Profile Name", "Title", "Start Time", "Duration", "Supplemental Video Type"',
      `"Sam","${EPISODE} 1","2022-01-28 08:00:00","01:05:11",""`,
    );
    expect(readNetflixActivity(files, context)).toMatchObject({ viewings: [{ episode: 's1e1', day: '2022-01-28' }] });
  });
});
