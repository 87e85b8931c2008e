import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';
import { seasonNumber } from '#domain/story/story.ts';

import { type Reader, readBy } from './reading.ts';

const show = v.object({ id: v.number(), name: v.string() });
const seasons = v.array(
  v.object({
    url: v.string(),
    number: v.pipe(v.number(), v.integer(), v.minValue(0)),
    premiereDate: v.nullable(v.union([factDay, v.literal('')])),
  }),
);

/** TVmaze's programming interface (https://www.tvmaze.com/api): first which show has the IMDb id, then its seasons and when each has its premiere. */
export const tvmaze: Reader = {
  accept: 'application/json',
  ask: (url, { imdb }) => `${new URL(`/lookup/shows?imdb=${encodeURIComponent(imdb)}`, url)}`,
  read(text, { address }) {
    if (!new URL(address).pathname.endsWith('/seasons'))
      return { next: `${new URL(`/shows/${readBy(show, text).id}/seasons`, address)}` };
    return {
      says: readBy(seasons, text).flatMap(({ url, number, premiereDate }) => {
        // Specials stand under 0.
        if (!v.is(seasonNumber, number)) return [];
        const season = { what: 'season', season: number, at: url } as const;
        return premiereDate === null || premiereDate === ''
          ? [season]
          : [season, { what: 'date', season: number, date: premiereDate, at: url } as const];
      }),
      version: null,
      upTo: null,
    };
  },
};
