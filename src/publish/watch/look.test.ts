import { describe, expect, test } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { testHost } from './test-host.ts';
import { recorded } from './test-places.ts';
import { roundsOn, type TestPlace } from './test-round.ts';

const NEWS = recorded('news.rss');

const host = testHost();
const other = testHost();
const testRounds = roundsOn(FIXTURES, FACTS_NOON);

/** One round over one place of the host, an RSS feed at `/feed` where nothing else is said. */
async function look({
  path = '/feed',
  ms = 20_000,
  ...place
}: Partial<TestPlace> & { path?: string; ms?: number } = {}) {
  const rounds = testRounds();
  rounds.table([{ url: `${host.origin}${path}`, kind: 'rss', looksFor: ['All of Us Are Dead season 2'], ...place }]);
  const { places, exit } = await rounds.round({ ms });
  return { ...places[0], exit, rounds };
}

describe('answers', () => {
  test('200 is read, and the next look asks whether it has changed', async () => {
    host.answer('/feed', (response, request) => {
      const { 'if-none-match': etag, 'if-modified-since': modified } = request.headers;
      const isSame = etag === '"one"' && modified === 'Thu, 19 Nov 2026 00:00:00 GMT';
      const headers = { etag: '"one"', 'last-modified': 'Thu, 19 Nov 2026 00:00:00 GMT' };
      if (isSame) response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(NEWS);
    });
    const { failure, clues, rounds } = await look();
    expect(failure).toBeNull();
    expect(clues?.map(({ at }) => at)).toEqual(['https://news.example/2026/11/all-of-us-are-dead-2']);
    const again = await rounds.round({ days: 1 });
    expect(host.asked.at(-1)?.headers['if-none-match']).toBe('"one"');
    // What the place said stands, though it said it before.
    expect(again.places[0]?.clues).toEqual(clues);
    expect(again.exit).toBe(10);
  });

  test('a redirect is followed; one for good is told', async () => {
    host.status('/feed', 302, { location: '/there' });
    host.text('/there', NEWS);
    const { failure, movedTo } = await look();
    expect([failure, movedTo]).toEqual([null, null]);
    host.status('/feed', 301, { location: `${other.origin}/new` });
    other.text('/new', NEWS);
    expect((await look()).movedTo).toBe(`${other.origin}/new`);
    // The other host was asked whether we may.
    expect(other.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/new']);
  });

  test.each(['/feed', 'ftp://place.example/', 'http://'])('a redirect to %s leads nowhere', async (location) => {
    host.status('/feed', 302, { location });
    const { failure, exit } = await look();
    expect([failure?.kind, exit]).toEqual(['astray', 1]);
  });

  test.each([403, 404, 410, 500])('%i is a failure', async (status) => {
    host.status('/feed', status);
    const { failure, exit, clues } = await look();
    expect([failure, exit, clues]).toEqual([{ kind: 'status', status }, 1, []]);
  });

  test.each([
    ['172800', 2],
    ['Sun, 22 Nov 2026 03:00:00 GMT', 2],
  ])('429 with Retry-After: %s is left alone for %i days', async (after, days) => {
    host.status('/feed', 429, { 'retry-after': after });
    const { failure, rounds } = await look();
    expect(failure).toEqual({ kind: 'status', status: 429 });
    host.text('/feed', NEWS);
    const asked = host.paths().length;
    expect((await rounds.round({ days: days - 1 })).places[0]?.askedNow).toBe(false);
    expect(host.paths()).toHaveLength(asked);
    expect((await rounds.round({ days })).places[0]).toMatchObject({ askedNow: true, failure: null });
  });

  test('nobody there, an answer that never comes, one that breaks off', async () => {
    host.answer('/feed', (response) => response.destroy());
    expect((await look()).failure?.kind).toBe('unreachable');
    const patience = { ms: 50, by: 'api' } as const;
    host.answer('/feed', () => undefined);
    expect((await look(patience)).failure?.kind).toBe('slow');
    host.answer('/feed', (response) => response.writeHead(200).write(NEWS.slice(0, 100)));
    expect((await look(patience)).failure?.kind).toBe('slow');
    host.answer('/feed', (response) => {
      response.writeHead(200, { 'content-length': NEWS.length }).write(NEWS.slice(0, 100), () => response.destroy());
    });
    expect((await look()).failure?.kind).toBe('broken-off');
  });

  test('of 50 MB no more than five are fetched, whether it says its size or not', async () => {
    host.answer('/feed', (response) => response.writeHead(200, { 'content-length': 50_000_000 }).write(NEWS));
    expect((await look()).failure?.kind).toBe('too-large');
    let sent = 0;
    host.answer('/feed', (response) => {
      const part = Buffer.alloc(500_000, ' ');
      const more = (): void => {
        sent += part.length;
        if (sent >= 50_000_000) response.end();
        else response.write(part, () => setImmediate(more));
      };
      response.writeHead(200);
      more();
    });
    expect((await look()).failure?.kind).toBe('too-large');
    expect(sent).toBeLessThan(25_000_000);
  });

  test('another encoding is read, by header or by the text itself', async () => {
    const latin = NEWS.replace('utf-8', 'iso-8859-1').replace('a date', 'une journée');
    host.text('/feed', Buffer.from(latin, 'latin1'), { 'content-type': 'application/rss+xml' });
    expect((await look()).clues?.[0]?.says).toContain('une journée');
    host.text('/feed', Buffer.from(NEWS.replace('a date', 'une journée'), 'utf16le'), {
      'content-type': 'text/xml; charset=utf-16le',
    });
    expect((await look()).clues?.[0]?.says).toContain('une journée');
  });

  test('HTML where JSON was, JSON that broke off, and a changed shape are read by nobody', async () => {
    host.text('/lookup/shows', '<!doctype html><title>Sorry</title>');
    expect((await look({ kind: 'tvmaze', path: '/' })).failure?.kind).toBe('page');
    host.text('/lookup/shows', recorded('tvmaze-show.json'));
    host.text('/shows/45001/seasons', recorded('tvmaze-seasons.json').slice(0, 400));
    expect((await look({ kind: 'tvmaze', path: '/' })).failure?.kind).toBe('unreadable');
    host.text('/shows/45001/seasons', '{ "seasons": [] }');
    expect((await look({ kind: 'tvmaze', path: '/' })).failure?.kind).toBe('unreadable');
  });

  test.each([
    ['tvmaze', '/shows/45001/seasons', recorded('tvmaze-seasons.json').replaceAll('https://www', 'javascript://www')],
    ['mediawiki', '/w/api.php', recorded('wikipedia-english.json').replace('start2', `start${'9'.repeat(400)}`)],
    ['netflix-chart', '/', recorded('netflix-chart.tsv').replace('\t1\tAll', `\t${'1'.repeat(400)}\tAll`)],
  ])('what %s may say and nobody can keep is unreadable, and the state stays whole', async (kind, path, text) => {
    host.text('/lookup/shows', recorded('tvmaze-show.json'));
    host.text(path, text);
    const { failure, rounds } = await look({ kind, path: '/' });
    expect(failure?.kind).toBe('unreadable');
    expect((await rounds.run([], { days: 1 })).exit).toBe(1);
  });

  test('a reader may ask twice: TVmaze by the IMDb id, which leads to its own', async () => {
    host.status('/lookup/shows', 301, { location: '/shows/45001' });
    host.text('/shows/45001', recorded('tvmaze-show.json'));
    host.text('/shows/45001/seasons', recorded('tvmaze-seasons.json'));
    const { clues, movedTo } = await look({ kind: 'tvmaze', path: '/' });
    expect(host.paths()).toEqual(['/lookup/shows?imdb=tt14169960', '/shows/45001', '/shows/45001/seasons']);
    expect(movedTo).toBeNull();
    expect(clues?.map(({ id }) => id)).toEqual(['one:date:s2:2027-03-12']);
  });
});

describe('manners', () => {
  test('robots.txt is asked once a day, and obeyed', async () => {
    host.text('/robots.txt', 'User-agent: *\nDisallow: /feed');
    host.text('/feed', NEWS);
    const { failure, exit, rounds } = await look();
    expect([failure?.kind, exit]).toEqual(['refused', 1]);
    expect(host.paths()).toEqual([]);
    await rounds.round({ days: 0.9 });
    expect(host.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
    host.text('/robots.txt', 'User-agent: roll-call-watch\nAllow: /\n\nUser-agent: *\nDisallow: /');
    expect((await rounds.round({ days: 1 })).places[0]?.failure).toBeNull();
  });

  test('none at all allows everything; a host that cannot say is not asked, unless it has said before', async () => {
    host.text('/feed', NEWS);
    const { failure, rounds } = await look();
    expect(failure).toBeNull();
    host.status('/robots.txt', 503);
    expect((await look()).failure).toEqual({ kind: 'status', status: 503 });
    expect(host.paths()).toEqual(['/feed']);
    expect((await rounds.round({ days: 2 })).places[0]?.failure).toBeNull();
  });

  test('what is made for programs has terms of its own', async () => {
    host.text('/robots.txt', 'User-agent: *\nDisallow: /');
    host.text('/feed', NEWS);
    const rounds = testRounds();
    rounds.table([{ url: `${host.origin}/feed`, kind: 'rss', by: 'api' }]);
    expect((await rounds.round()).places[0]?.failure).toBeNull();
    expect(host.asked.map(({ path }) => path)).toEqual(['/feed']);
  });

  test('a host is asked by one at a time, with a pause; two hosts at once', async () => {
    const paths = ['/a', '/b', '/c'];
    for (const path of paths)
      for (const one of [host, other])
        one.answer(path, (response) => setTimeout(() => response.writeHead(200).end(NEWS), 20));
    host.text('/robots.txt', 'User-agent: *\nCrawl-delay: 3');
    const rounds = testRounds();
    rounds.table(
      [host, other].flatMap((one, index) =>
        paths.map((path) => ({ id: `p${index}${path.slice(1)}`, url: `${one.origin}${path}`, kind: 'rss' })),
      ),
    );
    const { places } = await rounds.round();
    expect(places.map(({ failure }) => failure)).toEqual(places.map(() => null));
    expect([host.crowd.most, other.crowd.most]).toEqual([1, 1]);
    expect(rounds.waits.toSorted((a, b) => a - b)).toEqual([1000, 1000, 1000, 3000, 3000, 3000]);
  });

  test('it says who asks: the repository, or a private copy', async () => {
    host.text('/feed', NEWS);
    const { rounds } = await look();
    expect(host.asked.at(-1)?.headers['user-agent']).toBe('roll-call-watch (a private copy)');
    await rounds.round({ repository: 'https://code.example/roll-call' });
    expect(host.asked.at(-1)?.headers['user-agent']).toBe('roll-call-watch (+https://code.example/roll-call)');
    const wrong = async (repository: string) => await rounds.run([], { repository });
    expect((await wrong('mine\r\nX: y')).exit).toBe(2);
    const asked = host.asked.length;
    expect(await wrong('https://me:token@code.example/roll-call')).toEqual({
      exit: 2,
      lines: ['REPO_URL has a name or a password in it; write it as https://… or leave it out.'],
    });
    expect((await wrong('https://me:token@code.example/roll call')).lines.join('')).not.toContain('token');
    expect(host.asked).toHaveLength(asked);
  });

  test('no more often than the table says, unless it looks for something else', async () => {
    host.text('/feed', NEWS);
    const rounds = testRounds();
    const place = { url: `${host.origin}/feed`, kind: 'rss', every: 'P2D' };
    rounds.table([place]);
    await rounds.round();
    const later = await rounds.run([], { days: 1 });
    expect(later.lines).toEqual([
      `Place one: last looked on 2026-11-20; not again before 2026-11-22T03:00Z; nothing new. ${host.origin}/feed`,
    ]);
    expect(later.exit).toBe(0);
    expect(host.paths()).toHaveLength(1);
    rounds.table([{ ...place, looksFor: ['season 2'] }]);
    expect((await rounds.round({ days: 1 })).places[0]?.askedNow).toBe(true);
  });
});
