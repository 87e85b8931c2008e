import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { READERS } from './readers.ts';
import { type Reading, Unreadable } from './reading.ts';
import { recorded } from './test-places.ts';
import type { Kind } from './watched-place.ts';

const RECORDED = 'src/publish/watch/recorded';

const asked = {
  address: 'https://place.example/feed',
  title: { en: 'All of Us Are Dead', ko: '지금 우리 학교는' },
  imdb: 'tt14169960',
  phrases: ['All of Us Are Dead', 'season 2'],
};

function read(kind: Kind, text: string, address = asked.address): Reading {
  const reading = READERS[kind].read(text, { ...asked, address });
  if ('next' in reading) throw new Error(`It asks for ${reading.next}.`);
  return reading;
}

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

describe('feeds', () => {
  test('items of RSS with title, day and the address behind the search engine', () => {
    expect(read('rss', recorded('news.rss')).says[0]).toEqual({
      what: 'item',
      title: 'All of Us Are Dead Season 2 gets a date & a trailer',
      day: '2026-11-19',
      at: 'https://news.example/2026/11/all-of-us-are-dead-2',
    });
  });

  test('entries of Atom by the page they are about and the day they came out', () => {
    expect(read('atom', recorded('feed.atom'), 'https://feeds.example/atom').says).toEqual([
      {
        what: 'item',
        title: 'All of Us Are Dead: Season 2, official trailer',
        day: '2026-11-19',
        at: 'https://feeds.example/2026/11/19/trailer',
      },
    ]);
  });

  test('only what is on the web can be looked at, and a title shows all that it has', () => {
    const item = (title: string, link: string) =>
      `<item><title>${title}</title><link>${link}</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0900</pubDate></item>`;
    const items = [
      item('Season&#x202E; 2&#xAD;:\n a&#x3164;&#x9B; day&#x2028;!', 'https://news.example/시즌2&#x200B;'),
      item('Season 2', 'javascript:alert(1)'),
      item('Season 2', 'https://search.example/apiclick.aspx?url=file%3A%2F%2F%2Fetc%2Fhosts'),
    ];
    expect(read('rss', `<rss version="2.0"><channel>${items.join('')}</channel></rss>`).says).toEqual([
      { what: 'item', title: 'Season 2: a day !', day: '2026-11-20', at: `https://news.example/${encodeURI('시즌2')}` },
      {
        what: 'item',
        title: 'Season 2',
        day: '2026-11-20',
        at: 'https://search.example/apiclick.aspx?url=file%3A%2F%2F%2Fetc%2Fhosts',
      },
    ]);
  });

  test('an empty feed says nothing; one that broke off, another document and items without days are unreadable', () => {
    expect(read('rss', '<rss version="2.0"><channel><title>x</title></channel></rss>').says).toEqual([]);
    const text = recorded('news.rss');
    expect(() => read('rss', text.slice(0, 900))).toThrow(Unreadable);
    expect(() => read('rss', recorded('feed.atom'))).toThrow(Unreadable);
    expect(() => read('rss', recorded('newsroom.html'))).toThrow(Unreadable);
    expect(() => read('rss', text.replaceAll(/<pubDate>.*<\/pubDate>/g, ''))).toThrow(Unreadable);
  });
});

describe('page', () => {
  test('phrases of the main text, and its hash, which changes with it', () => {
    const text = recorded('newsroom.html');
    const { says, version } = read('page', text);
    expect(says).toEqual([{ what: 'phrase', phrase: 'All of Us Are Dead', at: asked.address }]);
    expect(version).toMatch(/^[\da-f]{8}$/);
    expect(read('page', text.replace('in the menu only', 'elsewhere')).version).toBe(version);
    expect(read('page', text.replace('in the spring', 'in the fall')).version).not.toBe(version);
  });

  test('a newsroom of cards is read card by card, with their heads, and without the head of the page', () => {
    const card = (title: string, date: string) =>
      `<article><header><h2>${title}</h2></header> <p>A few words on what this is about.</p> <footer>${date}</footer></article>`;
    const cards = [card('Another series', '1 May 2026'), card('All of Us Are Dead, season 2', '2 May 2026')].join(' ');
    const page = (body: string) =>
      `<html><body><header>Season 2 is our menu</header>${body}<footer>x</footer></body></html>`;
    const said = (body: string) => {
      const { says, version } = read('page', page(body));
      return { version, phrases: says.flatMap((one) => (one.what === 'phrase' ? [one.phrase] : [])) };
    };
    expect(said(`<main>${cards}</main>`).phrases).toEqual(asked.phrases);
    expect(said(`<div role="main">${cards}</div>`).phrases).toEqual(asked.phrases);
    const { phrases, version } = said(cards);
    expect(phrases).toEqual(asked.phrases);
    expect(said(cards.replace('2 May', '3 May')).version).not.toBe(version);
    expect(said(cards.replace(', season 2', '')).phrases).toEqual(['All of Us Are Dead']);
  });

  test('what stands beside the main text does not count; a page next to empty is unreadable', () => {
    expect(read('page', recorded('newsroom.html').replace('‘All of  Us Are Dead’', 'It')).says).toEqual([]);
    expect(() => read('page', '<div id="root">You need to enable JavaScript to run this app.</div>')).toThrow(
      Unreadable,
    );
  });
});
