import { episodeAddress } from '#domain/story/episode-address.ts';

import type { Surfaces } from './find-leaks.ts';
import type { LeakFacts } from './forbidden.ts';

/** The page of one's own season, which has one's own lines of every episode that lies behind. */
const MY_SEASON = '/your-data/season/';

const EPISODE = /^s(\d+)e(\d+)$/;

/** A word that stands nowhere but in the visitor's own line on an episode, in one of their runs. */
export const ownWord = (run: 'first' | 'rewatch', episode: string) => `vellichor-${run}-${episode}`;

/** What a visitor has kept of every episode that there is, in both runs, however far they are. */
export function plantedNotes({ horizons }: Pick<LeakFacts, 'horizons'>) {
  const of = (run: 'first' | 'rewatch') =>
    Object.fromEntries(
      horizons
        .filter((point) => EPISODE.test(point))
        .map((point) => [point, { reaction: 'fist', line: `“${ownWord(run, point)}” is mine` }]),
    );
  return { first: of('first'), rewatch: of('rewatch') };
}

/**
 * What of the visitor's own lines stands where it may not, in their first run at a horizon: anywhere but in the text of the episode's own page
 * and of their own season, and there before they have watched it, or in another run.
 */
export function ownNotesReader(facts: Pick<LeakFacts, 'isSafe'>, horizon: string) {
  return (path: string, { title, text, attributes, links }: Surfaces): string[] => {
    const found = (surface: string, said: string) =>
      [...said.matchAll(/vellichor-(\w+)-(\w+)/g)].map(([, run = '', episode = '']) => ({ surface, run, episode }));
    const isHome = (episode: string) => path === MY_SEASON || path === `/episodes/${addressOf(episode)}/`;
    return [
      ...found('title', title),
      ...found('text', text),
      ...found('attribute', attributes.join('\n')),
      ...found('link', links.join('\n')),
    ]
      .filter(
        ({ surface, run, episode }) =>
          surface !== 'text' || run !== 'first' || !isHome(episode) || !facts.isSafe(episode, horizon),
      )
      .map(({ surface, run, episode }) => `own line: that on ${episode} (${run}) in the ${surface}`);
  };
}

function addressOf(id: string): string {
  const [, season, number] = EPISODE.exec(id) ?? [];
  return episodeAddress({ id, season: Number(season), number: Number(number) });
}
