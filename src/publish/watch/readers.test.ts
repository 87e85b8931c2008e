import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { READERS } from './readers.ts';
import { Unreadable } from './reading.ts';
import { recorded } from './test-places.ts';
import { asked, read } from './test-reading.ts';

const RECORDED = 'src/publish/watch/recorded';

test('every recorded answer says where it comes from', () => {
  const said = Object.keys(JSON.parse(recorded('where-from.json')));
  expect(readdirSync(RECORDED).filter((file) => file !== 'where-from.json')).toEqual(said.toSorted());
});

describe('netflix-chart', () => {
  test('the rows of the show by season and week, and how far the chart goes', () => {
    const { says, upTo } = read('netflix-chart', recorded('netflix-chart.tsv'));
    expect(upTo).toBe('2026-07-19');
    expect(says).toHaveLength(11);
    expect(says[0]).toEqual({ what: 'row', season: 1, week: '2022-02-06', rank: 1, at: asked.address });
  });

  test('a row named for no season has none; quotes in titles are letters', () => {
    const [head = ''] = recorded('netflix-chart.tsv').split('\n');
    const row = '2027-03-14\tTV (Non-English)\t1\tAll of Us Are Dead\tN/A\t9\t\t\t1';
    const quoted = '2027-03-14\tTV (Non-English)\t2\t"Quoted" and not closed"\tN/A\t9\t\t\t1';
    expect(read('netflix-chart', [head, quoted, row].join('\n')).says).toEqual([
      { what: 'row', season: null, week: '2027-03-14', rank: 1, at: asked.address },
    ]);
  });

  test('a line that broke off is no row; other columns are no chart', () => {
    const whole = recorded('netflix-chart.tsv').trimEnd();
    expect(read('netflix-chart', whole.slice(0, -60)).says).toHaveLength(10);
    expect(() => read('netflix-chart', whole.replaceAll('weekly_rank', 'rank'))).toThrow(Unreadable);
    expect(() => read('netflix-chart', '<html></html>')).toThrow(Unreadable);
  });
});

describe('tvmaze', () => {
  test('asks by the IMDb id, then for the seasons', () => {
    const { ask, read: readNext } = READERS.tvmaze;
    expect(ask?.('https://api.tvmaze.com/', asked)).toBe('https://api.tvmaze.com/lookup/shows?imdb=tt14169960');
    const address = 'https://api.tvmaze.com/shows/45001';
    expect(readNext(recorded('tvmaze-show.json'), { ...asked, address })).toEqual({ next: `${address}/seasons` });
  });

  test('seasons, with their premieres where they have one', () => {
    const { says } = read('tvmaze', recorded('tvmaze-seasons.json'), 'https://api.tvmaze.com/shows/45001/seasons');
    expect(says.map((one) => (one.what === 'date' ? `${one.season} ${one.date}` : one.what))).toEqual([
      'season',
      '1 2022-01-28',
      'season',
      '2 2027-03-12',
    ]);
  });

  test('another shape is unreadable', () => {
    const seasons = 'https://api.tvmaze.com/shows/1/seasons';
    expect(() => read('tvmaze', '[{ "number": 2, "premiere": "2027-03-12" }]', seasons)).toThrow(Unreadable);
    expect(() => read('tvmaze', recorded('tvmaze-seasons.json').slice(0, 300), seasons)).toThrow(Unreadable);
  });
});

describe('wikidata', () => {
  test('dates as exactly as they are known', () => {
    expect(read('wikidata', recorded('wikidata.json')).says.filter(({ what }) => what === 'date')).toEqual([
      { what: 'date', season: 1, date: '2022-01-28', at: 'http://www.wikidata.org/entity/Q1001' },
      { what: 'date', season: 2, date: '2027-03', at: 'http://www.wikidata.org/entity/Q1002' },
    ]);
  });

  test('a year of five digits, or one before the first, is left out', () => {
    const dates = (date: string) =>
      read('wikidata', recorded('wikidata.json').replace('2022-01-28T00:00:00Z', date)).says.map((one) =>
        one.what === 'date' ? one.date : one.what,
      );
    expect(dates('+12022-01-28T00:00:00Z')).toEqual(['season', 'season', '2027-03']);
    expect(dates('-0044-03-15T00:00:00Z')).toEqual(['season', 'season', '2027-03']);
  });

  test('no row at all means that nobody has the id', () => {
    expect(() => read('wikidata', '{ "results": { "bindings": [] } }')).toThrow(Unreadable);
    expect(READERS.wikidata.ask?.('https://query.example/sparql', { ...asked, imdb: 'tt1" . } #' })).not.toContain(
      '%23',
    );
  });
});

describe('mediawiki', () => {
  test('asks the interface for the article', () => {
    const url = 'https://ko.wikipedia.org/wiki/지금_우리_학교는';
    const asks = new URL(READERS.mediawiki.ask?.(url, asked) ?? '');
    expect([asks.origin, asks.pathname, asks.searchParams.get('titles')]).toEqual([
      'https://ko.wikipedia.org',
      '/w/api.php',
      '지금_우리_학교는',
    ]);
  });

  test('the dates of the box and of the table of seasons, and the revision', () => {
    const address = 'https://en.wikipedia.org/w/api.php?titles=All_of_Us_Are_Dead';
    const at = 'https://en.wikipedia.org/wiki/All_of_Us_Are_Dead';
    expect(read('mediawiki', recorded('wikipedia-english.json'), address)).toEqual({
      says: [
        { what: 'season', season: 1, at },
        { what: 'date', season: null, date: '2022-01-28', at },
        { what: 'date', season: 1, date: '2022-01-28', at },
        { what: 'date', season: 2, date: '2027-03-12', at },
      ],
      version: '1300000001',
      upTo: null,
    });
  });

  test('in Korean, too', () => {
    const { says } = read('mediawiki', recorded('wikipedia-korean.json'));
    expect(says.map((one) => (one.what === 'date' ? one.date : one.what))).toEqual(['2022-01-28', 'season']);
  });

  const article = (content: string) =>
    JSON.stringify({ query: { pages: [{ revisions: [{ revid: 1, slots: { main: { content } } }] }] } });
  const datesOf = (content: string) =>
    read('mediawiki', article(content)).says.flatMap((one) => (one.what === 'date' ? [one.date] : []));

  test('footnotes and comments give no date, open ones neither', () => {
    const note = '<ref name="a">Of 2026-01-02.</ref><ref name="b" /><!-- or 2026-01-03? --><REF>2026-01-04</REF >';
    expect(datesOf(`{{Box\n| released = ${note}12 March 2027\n<!--\n| released = 2026-01-05\n-->\n}}`)).toEqual([
      '2027-03-12',
    ]);
    expect(datesOf('{{Box\n| released = 12 March 2027<ref/> <references/>\n| start2 = March 2027 <ref>x\n}}')).toEqual([
      '2027-03-12',
      '2027-03',
    ]);
    expect(datesOf('| released = 12 March 2027 <!--\n| start2 = 2027-03-13')).toEqual(['2027-03-12']);
  });

  // A pattern that tries every way through one of these is still at it when everybody has gone home.
  test.each([
    ['a name of spaces', `| ${' '.repeat(5000)}x-`],
    ['a name of many words', `|${' x'.repeat(50_000)}-`],
    ['lines of nothing', `${' '.repeat(50_000)}\n`.repeat(20)],
    ['open comments', '<!-- '.repeat(400_000)],
    ['open footnotes', '<ref>'.repeat(400_000)],
    ['a footnote that never opens', `<ref ${' /'.repeat(400_000)}`],
  ])('%s is read at once', (_, hostile) => {
    expect(datesOf(`| released = 12 March 2027\n${hostile.startsWith('<') ? `| note = ${hostile}` : hostile}`)).toEqual(
      ['2027-03-12'],
    );
  });

  test('an article without a date in its box is unreadable, and so is one that is gone', () => {
    const text = recorded('wikipedia-english.json').replaceAll('|2022|1|28', '').replaceAll('|2027|3|12', '');
    expect(() => read('mediawiki', text)).toThrow(Unreadable);
    const gone = '{ "query": { "pages": [{ "title": "All of Us Are Dead", "missing": true }] } }';
    expect(() => read('mediawiki', gone)).toThrow(Unreadable);
  });
});
