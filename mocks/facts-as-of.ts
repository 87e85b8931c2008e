import * as v from 'valibot';

import { charactersFile } from '#domain/people/characters.ts';
import { episodesFile } from '#domain/story/episodes.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { storyFile } from '#domain/story/story.ts';

import type { PeopleFacts } from './generated-facts.ts';

const placeIn = ({ story: { points } }: PeopleFacts, id: string) => points.findIndex((point) => point.id === id);

/** Whether a story point lies at a horizon or before it. */
export const isBy = (of: PeopleFacts, id: string | undefined, horizon: string): boolean =>
  placeIn(of, id ?? 'start') <= placeIn(of, horizon);

/** People and episodes as somebody at a horizon sees them. */
export function seenAt(of: PeopleFacts, horizon: string) {
  const view = createView(v.parse(storyFile, of.story), horizon);
  const { characters } = shield(view, v.parse(charactersFile, { characters: of.characters }));
  const { episodes } = shield(view, v.parse(episodesFile, { episodes: of.episodes }));
  return { view, characters, episodes };
}

/** The facts as they stood before anything later than a horizon was known, how many episodes a season will have excepted. */
export function asOf(of: PeopleFacts, horizon: string): PeopleFacts {
  const safe = (record: { after?: string | undefined }) => isBy(of, record.after, horizon);
  return {
    story: { ...of.story, points: of.story.points.slice(0, placeIn(of, horizon) + 1) },
    characters: of.characters.filter(safe).map((one) => ({ ...one, statusTimeline: one.statusTimeline.filter(safe) })),
    episodes: of.episodes.filter(({ id }) => isBy(of, id, horizon)),
  };
}

/** The facts with everything later than a horizon turned into something else: everybody is in every event, and dies each time. */
export function otherwiseAfter(of: PeopleFacts, horizon: string): PeopleFacts {
  const safe = (record: { after?: string | undefined }) => isBy(of, record.after, horizon);
  const everybody = of.characters.map(({ id }) => id);
  return {
    story: of.story,
    characters: of.characters.map((one) => ({
      ...one,
      statusTimeline: one.statusTimeline.map((entry) => (safe(entry) ? entry : { ...entry, status: 'dead' as const })),
    })),
    episodes: of.episodes.map((one) => {
      const event = (id: string) => ({
        id: `${one.id}-${id}`,
        detail: { after: one.id, value: { text: { en: 'Nothing is as it was.' }, characters: everybody } },
        sources: [],
        sourcesInferred: false,
      });
      if (isBy(of, one.id, horizon)) return one;
      return { ...one, outcome: { after: one.id, value: { en: 'Over.' } }, keyEvents: [event('x'), event('y')] };
    }),
  };
}
