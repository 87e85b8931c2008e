import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { FIXTURES } from '#mocks/fixture-facts.ts';

import { testHost } from './test-host.ts';
import { type TestPlace, testRounds } from './test-round.ts';

const recorded = (file: string) => readFileSync(join('src/publish/watch/recorded', file), 'utf8');

const host = testHost();

/** A table with a place of each kind but one, each answering as recorded. */
function everyKind(): TestPlace[] {
  host.text('/chart.tsv', recorded('netflix-chart.tsv'));
  host.text('/lookup/shows', recorded('tvmaze-show.json'));
  host.text('/shows/45001/seasons', recorded('tvmaze-seasons.json'));
  host.text('/sparql', recorded('wikidata.json'));
  host.text('/w/api.php', recorded('wikipedia-english.json'));
  host.text('/news', recorded('news.rss'));
  host.text('/atom', recorded('feed.atom'));
  host.text('/newsroom', recorded('newsroom.html'));
  const looksFor = ['All of Us Are Dead season {awaited}'];
  return [
    { id: 'chart', kind: 'netflix-chart', url: '/chart.tsv' },
    { id: 'tvmaze', kind: 'tvmaze', url: '/' },
    { id: 'wikidata', kind: 'wikidata', url: '/sparql' },
    { id: 'wiki', kind: 'mediawiki', url: '/wiki/All_of_Us_Are_Dead' },
    { id: 'news', kind: 'rss', url: '/news', looksFor },
    { id: 'atom', kind: 'atom', url: '/atom', looksFor },
    { id: 'newsroom', kind: 'page', url: '/newsroom', looksFor: ['all of us are dead'] },
  ].map((place) => ({ ...place, url: `${host.origin}${place.url}` }));
}

/** A copy of the tests' facts in which `released` says something else. */
function factsWith(folder: string, released: Readonly<Record<string, unknown>>): string {
  const copy = join(folder, 'facts');
  cpSync(FIXTURES, copy, { recursive: true });
  const file = join(copy, 'milestones.json');
  const { milestones } = JSON.parse(readFileSync(file, 'utf8'));
  const edited = milestones.map((one: { id: string }) => (one.id === 'released' ? { ...one, ...released } : one));
  writeFileSync(file, JSON.stringify({ milestones: edited }));
  return copy;
}

const DATED = { date: '2027-03-12', precision: 'day', certainty: 'official', unseen: null };

describe('clues', () => {
  test('each place is held against the facts; a chart of weeks that we know has none', async () => {
    const rounds = testRounds();
    rounds.table(everyKind());
    const { exit, places } = await rounds.round();
    expect(exit).toBe(10);
    expect(Object.fromEntries(places.map(({ id, clues }) => [id, clues.map((clue) => clue.id)]))).toEqual({
      chart: [],
      tvmaze: ['tvmaze:date:s2:2027-03-12'],
      wikidata: ['wikidata:date:s2:2027-03'],
      wiki: ['wiki:date:s2:2027-03-12'],
      news: [expect.stringMatching(/^news:item:[\da-f]{8}$/)],
      atom: [expect.stringMatching(/^atom:item:/)],
      newsroom: ['newsroom:phrase:all-of-us-are-dead'],
    });
  });

  test('once the facts agree they are gone, though no place says anything new', async () => {
    const rounds = testRounds();
    rounds.table(everyKind().filter(({ kind }) => ['tvmaze', 'wikidata', 'mediawiki'].includes(kind ?? '')));
    expect((await rounds.run([])).exit).toBe(10);
    const facts = factsWith(rounds.folder, DATED);
    expect((await rounds.run([], { days: 1, facts })).exit).toBe(0);
    // A month is less exact than the day, and not against it; another day is.
    const moved = factsWith(rounds.folder, { ...DATED, date: '2027-03-26' });
    const { places } = await rounds.round({ days: 2, facts: moved });
    expect(places.map(({ clues }) => clues.length)).toEqual([1, 0, 1]);
  });

  test('news is newer than the newest news, and has all words of what is looked for', async () => {
    const rounds = testRounds();
    const place = everyKind().find(({ id }) => id === 'news') ?? { url: '' };
    rounds.table([{ ...place, looksFor: ['like All of Us'] }]);
    const { places } = await rounds.round();
    expect(places[0]?.clues.map(({ says }) => says)).toEqual([
      'Place news, 2026-11-18: “Ten series like All of Us Are Dead” is newer than all that we know. Read https://lists.example/ten; if it tells something, add it with its source.',
    ]);
  });

  test('a season that is out makes phrases old, and a row of a week that we have not is one', async () => {
    const rounds = testRounds();
    const places = everyKind();
    rounds.table(places.filter(({ id }) => id === 'newsroom' || id === 'chart'));
    const row = '2027-03-14\tTV (Non-English)\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 2\t9\t\t\t1';
    host.text('/chart.tsv', `${recorded('netflix-chart.tsv').trimEnd()}\n${row}\n`);
    const facts = factsWith(rounds.folder, DATED);
    const found = await rounds.round({ days: 120, facts });
    expect(found.places.map(({ clues }) => clues.map(({ id }) => id))).toEqual([['chart:row:s2:2027-03-14'], []]);
  });

  test('what is in `seen` of the table is one no more', async () => {
    const rounds = testRounds();
    const places = everyKind().filter(({ id }) => id === 'tvmaze');
    rounds.table(places, ['tvmaze:date:s2:2027-03-12']);
    expect(await rounds.run([])).toMatchObject({
      exit: 0,
      lines: [expect.stringContaining('looked now; nothing new.')],
    });
  });

  test('a page that changes is told, and no clue', async () => {
    const rounds = testRounds();
    rounds.table([{ url: `${host.origin}/page` }]);
    host.text('/page', recorded('newsroom.html'));
    const before = (await rounds.round()).places[0];
    host.text('/page', recorded('newsroom.html').replace('in the spring', 'in the fall'));
    const after = await rounds.round({ days: 1 });
    expect([after.exit, after.places[0]?.versionSince?.slice(0, 10)]).toEqual([0, '2026-11-21']);
    expect(after.places[0]?.version).not.toBe(before?.version);
    expect((await rounds.round({ days: 2 })).places[0]?.versionSince).toBe(after.places[0]?.versionSince);
  });

  test('seven days without an answer are one, and not one day less', async () => {
    const rounds = testRounds();
    const [news = { url: '' }, page = { url: '' }] = everyKind().filter(({ id }) =>
      ['news', 'newsroom'].includes(id ?? ''),
    );
    rounds.table([
      { ...news, looksFor: [] },
      { ...page, looksFor: [] },
    ]);
    expect((await rounds.run([])).exit).toBe(0);
    host.text('/news', '{ "another": "shape" }');
    const soon = await rounds.run([], { days: 6 });
    expect(soon.exit).toBe(0);
    expect(soon.lines[0]).toBe(
      `Place news: I can’t read this place any more; last looked on 2026-11-20; nothing new. ${host.origin}/news`,
    );
    const late = await rounds.run([], { days: 7 });
    expect(late.exit).toBe(10);
    expect(late.lines[1]).toBe(
      `  Place news has told us nothing since 2026-11-20. Look at ${host.origin}/news; if it is gone or has changed, edit the table of places. [news:silence:2026-11-20]`,
    );
    host.text('/news', recorded('news.rss'));
    expect((await rounds.run([], { days: 8 })).exit).toBe(0);
  });

  test('a host that never let programs in is silent by its right', async () => {
    host.text('/robots.txt', 'User-agent: *\nDisallow: /news');
    const rounds = testRounds();
    rounds.table(everyKind().filter(({ id }) => ['news', 'chart'].includes(id ?? '')));
    await rounds.run([]);
    const { exit, lines } = await rounds.run([], { days: 30 });
    expect(exit).toBe(0);
    expect(lines[1]).toContain('its robots.txt asks programs to stay away; not looked at yet; nothing new.');
  });
});

describe('the program', () => {
  test('changes no fact and keeps no text', async () => {
    const rounds = testRounds();
    const facts = factsWith(rounds.folder, {});
    const before = readFileSync(join(facts, 'milestones.json'), 'utf8');
    rounds.table(everyKind());
    await rounds.run(['--propose', '--looked', join(rounds.folder, 'looked.json')], { facts });
    expect(readFileSync(join(facts, 'milestones.json'), 'utf8')).toBe(before);
    const kept = readFileSync(rounds.state, 'utf8');
    expect(kept).toContain('2027-03-12');
    expect(kept).not.toMatch(/A day is|South Korean|another series|Some text/);
  });

  test('nothing could be looked at: 1; what it is told cannot be read: 2', async () => {
    const rounds = testRounds();
    rounds.table([{ url: `${host.origin}/gone` }]);
    expect((await rounds.run([])).exit).toBe(1);
    expect((await rounds.run(['--palces', 'x'])).exit).toBe(2);
    expect((await rounds.run(['--places', join(rounds.folder, 'none.json')])).exit).toBe(2);
    for (const wrong of [
      [],
      [{ url: 'file:///etc/hosts' }],
      [{ url: host.origin, every: 'daily' }],
      [{ url: host.origin, kind: 'x' }],
    ]) {
      rounds.table(wrong);
      // oxlint-disable-next-line no-await-in-loop
      const { exit, lines } = await rounds.run([]);
      expect([exit, lines.length]).toEqual([2, 1]);
    }
  });

  test('a state that cannot be read is set aside, never overwritten', async () => {
    const rounds = testRounds();
    host.text('/page', recorded('newsroom.html'));
    rounds.table([{ url: `${host.origin}/page` }]);
    for (const [index, text] of ['{ "version": 1,', '{ "version": 2 }'].entries()) {
      writeFileSync(rounds.state, text);
      // oxlint-disable-next-line no-await-in-loop
      expect((await rounds.run([])).exit).toBe(2);
      expect(readFileSync(`${rounds.state}.broken${index === 0 ? '' : '-2'}`, 'utf8')).toBe(text);
      expect(existsSync(rounds.state)).toBe(false);
    }
    expect(host.asked).toEqual([]);
    expect((await rounds.run([])).exit).toBe(0);
  });

  test('--propose prints what a look in vain is evidence of, as it is written into the record', async () => {
    const rounds = testRounds();
    const newer = recorded('netflix-chart.tsv').replaceAll('2026-07-19', '2026-11-15');
    rounds.table(everyKind().filter(({ id }) => id === 'chart'));
    expect((await rounds.round({}, ['--propose'])).proposals).toEqual([]);
    host.text('/chart.tsv', newer);
    const { exit, lines } = await rounds.run(['--propose'], { days: 1 });
    expect([exit, lines.length]).toEqual([0, 3]);
    expect(JSON.parse(lines[2] ?? '')).toEqual({
      notSeenUntil: {
        date: '2026-11-15',
        says: { en: "Netflix's own weekly charts show no season 2" },
        added: '2026-11-21',
      },
    });
    const row = '2026-11-15\tTV (Non-English)\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 2\t9\t\t\t1';
    host.text('/chart.tsv', `${newer.trimEnd()}\n${row}\n`);
    expect((await rounds.round({ days: 2 }, ['--propose'])).proposals).toEqual([]);
  });

  test('--looked says how many places were looked at, and is not written where none was', async () => {
    const rounds = testRounds();
    const looked = join(rounds.folder, 'looked.json');
    const gone = { id: 'gone', url: `${host.origin}/gone` };
    rounds.table([gone]);
    await rounds.run(['--looked', looked]);
    expect(existsSync(looked)).toBe(false);
    rounds.table([gone, ...everyKind().map((place) => ({ ...place, every: 'P2D' }))]);
    await rounds.run(['--looked', looked]);
    // What is not to be asked again so soon was looked at all the same.
    await rounds.run(['--looked', looked], { days: 1 });
    expect(JSON.parse(readFileSync(looked, 'utf8'))).toEqual({ on: '2026-11-21', places: 7 });
  });

  test('of many clues at one place the five newest are told', async () => {
    const item = (day: number) =>
      `<item><title>Season 2, day ${day}</title><link>https://news.example/${day}</link><pubDate>${day} Oct 2026 08:00:00 GMT</pubDate></item>`;
    const days = Array.from({ length: 9 }, (_, index) => index + 10);
    host.text('/many', `<rss version="2.0"><channel>${days.map(item).join('')}</channel></rss>`);
    const rounds = testRounds();
    rounds.table([{ url: `${host.origin}/many`, kind: 'rss', looksFor: ['season {awaited}'] }]);
    const { lines } = await rounds.run([]);
    expect(lines).toHaveLength(7);
    expect(lines[0]).toContain('9 things to look at');
    expect(lines[1]).toContain('Season 2, day 18');
    expect(lines[6]).toBe('  and 4 more; --json lists them all');
  });
});
