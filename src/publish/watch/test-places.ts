import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { testHost } from './test-host.ts';
import type { TestPlace } from './test-round.ts';

/** An answer as it is recorded. */
export const recorded = (file: string) => readFileSync(join('src/publish/watch/recorded', file), 'utf8');

/** A table with a place of each kind but one, each answering as recorded. */
export function everyKind(host: ReturnType<typeof testHost>): TestPlace[] {
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

/** A copy of a folder of facts in which `released` says something else. */
export function factsWith(facts: string, folder: string, released: Readonly<Record<string, unknown>>): string {
  const copy = join(folder, 'facts');
  cpSync(facts, copy, { recursive: true });
  const file = join(copy, 'milestones.json');
  const { milestones } = JSON.parse(readFileSync(file, 'utf8'));
  const edited = milestones.map((one: { id: string }) => (one.id === 'released' ? { ...one, ...released } : one));
  writeFileSync(file, JSON.stringify({ milestones: edited }));
  return copy;
}
