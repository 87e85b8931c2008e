import { describe, expect, test } from 'vitest';

import { Unreadable } from './reading.ts';
import { recorded } from './test-places.ts';
import { asked, read } from './test-reading.ts';

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
    const cards = [card('Another series', '1 May 2026'), card('All of Us Are Dead goes on', '2 May 2026')].join(' ');
    const page = (body: string) =>
      `<html><body><header>What goes on is our menu</header>${body}<footer>x</footer></body></html>`;
    const said = (body: string) => {
      const { says, version } = read('page', page(body));
      return { version, phrases: says.flatMap((one) => (one.what === 'phrase' ? [one.phrase] : [])) };
    };
    expect(said(`<main>${cards}</main>`).phrases).toEqual(asked.phrases);
    expect(said(`<div role="main">${cards}</div>`).phrases).toEqual(asked.phrases);
    const { phrases, version } = said(cards);
    expect(phrases).toEqual(asked.phrases);
    expect(said(cards.replace('2 May', '3 May')).version).not.toBe(version);
    expect(said(cards.replace(' goes on', '')).phrases).toEqual(['All of Us Are Dead']);
  });

  test('what stands beside the main text does not count; a page next to empty is unreadable', () => {
    expect(read('page', recorded('newsroom.html').replace('‘All of  Us Are Dead’', 'It')).says).toEqual([]);
    expect(() => read('page', '<div id="root">You need to enable JavaScript to run this app.</div>')).toThrow(
      Unreadable,
    );
  });
});
