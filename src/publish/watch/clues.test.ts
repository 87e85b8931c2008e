import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { testHost } from './test-host.ts';
import { everyKind, factsWith, recorded } from './test-places.ts';
import { roundsOn } from './test-round.ts';

const host = testHost();
const testRounds = roundsOn(FIXTURES, FACTS_NOON);

const DATED = { date: '2027-03-12', precision: 'day', certainty: 'official', unseen: null };

test('each place is held against the facts; a chart of weeks that we know has none', async () => {
  const rounds = testRounds();
  rounds.table(everyKind(host));
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
  rounds.table(everyKind(host).filter(({ kind }) => ['tvmaze', 'wikidata', 'mediawiki'].includes(kind ?? '')));
  expect((await rounds.run([])).exit).toBe(10);
  const facts = factsWith(FIXTURES, rounds.folder, DATED);
  expect((await rounds.run([], { days: 1, facts })).exit).toBe(0);
  // A month is less exact than the day, and not against it; another day is.
  const moved = factsWith(FIXTURES, rounds.folder, { ...DATED, date: '2027-03-26' });
  const { places } = await rounds.round({ days: 2, facts: moved });
  expect(places.map(({ clues }) => clues.length)).toEqual([1, 0, 1]);
});

test('news is newer than the newest news, and has all words of what is looked for', async () => {
  const rounds = testRounds();
  const place = everyKind(host).find(({ id }) => id === 'news') ?? { url: '' };
  rounds.table([{ ...place, looksFor: ['like All of Us'] }]);
  const { places } = await rounds.round();
  expect(places[0]?.clues.map(({ says }) => says)).toEqual([
    'Place news, 2026-11-18: “Ten series like All of Us Are Dead” is newer than all that we know. Read https://lists.example/ten; if it tells something, add it with its source.',
  ]);
});

test('an item that its feed forgets stays one until the facts are newer', async () => {
  const rounds = testRounds();
  rounds.table(everyKind(host).filter(({ id }) => id === 'news'));
  const before = (await rounds.round()).places[0]?.clues;
  expect(before).toHaveLength(1);
  const item = (title: string, link: string, day: string) =>
    `<item><title>${title}</title><link>${link}</link><pubDate>${day} 2026 08:00:00 GMT</pubDate></item>`;
  const feed = (items: string) => host.text('/news', `<rss version="2.0"><channel>${items}</channel></rss>`);
  feed(item('Ten others', 'https://lists.example/others', '20 Nov'));
  expect((await rounds.round({ days: 1 })).places[0]?.clues).toEqual(before);
  // What a feed says again it says as it says it now.
  feed(item('All of Us Are Dead: a date for season 2', before?.[0]?.at ?? '', '21 Nov'));
  const again = (await rounds.round({ days: 2 })).places[0]?.clues;
  expect(again?.map(({ id, says }) => [id, says.includes('a date for season 2')])).toEqual([[before?.[0]?.id, true]]);
  feed('');
  expect((await rounds.round({ days: 3 })).places[0]?.clues).toEqual(again);
  const newest = factsWith(FIXTURES, rounds.folder, { ...DATED, sources: ['later'] });
  const { sources } = JSON.parse(readFileSync(join(newest, 'sources.json'), 'utf8'));
  const later = { ...sources[0], id: 'later', published: '2026-11-22' };
  writeFileSync(join(newest, 'sources.json'), JSON.stringify({ sources: [...sources, later] }));
  expect((await rounds.round({ days: 4, facts: newest })).places[0]?.clues).toEqual([]);
  expect(JSON.stringify(rounds.kept())).not.toContain('a date for season 2');
});

test('a season that is out makes phrases old, and a row of a week that we have not is one', async () => {
  const rounds = testRounds();
  const places = everyKind(host);
  rounds.table(places.filter(({ id }) => id === 'newsroom' || id === 'chart'));
  const row = '2027-03-14\tTV (Non-English)\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 2\t9\t\t\t1';
  host.text('/chart.tsv', `${recorded('netflix-chart.tsv').trimEnd()}\n${row}\n`);
  const facts = factsWith(FIXTURES, rounds.folder, DATED);
  const found = await rounds.round({ days: 120, facts });
  expect(found.places.map(({ clues }) => clues.map(({ id }) => id))).toEqual([['chart:row:s2:2027-03-14'], []]);
});

test('what is in `seen` of the table is one no more', async () => {
  const rounds = testRounds();
  const places = everyKind(host).filter(({ id }) => id === 'tvmaze');
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
  const [news = { url: '' }, page = { url: '' }] = everyKind(host).filter(({ id }) =>
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
    `Place news: I can’t read this place any more; last looked on 2026-11-20. ${host.origin}/news`,
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
  rounds.table(everyKind(host).filter(({ id }) => ['news', 'chart'].includes(id ?? '')));
  await rounds.run([]);
  const { exit, lines } = await rounds.run([], { days: 30 });
  expect(exit).toBe(0);
  expect(lines[1]).toContain('its robots.txt asks programs to stay away; not looked at yet.');
});
