import * as fc from 'fast-check';
import type * as v from 'valibot';

import { type charactersFile, fate } from '#domain/people/characters.ts';
import type { episodesFile } from '#domain/story/episodes.ts';
import type { storyFile } from '#domain/story/story.ts';

type Points = v.InferInput<typeof storyFile>['points'];
/** What the register is made of, as the files have it. */
export interface PeopleFacts {
  readonly story: v.InferInput<typeof storyFile>;
  readonly characters: v.InferInput<typeof charactersFile>['characters'];
  readonly episodes: v.InferInput<typeof episodesFile>['episodes'];
}

const episodePoint = (season: number, episode: number) => ({
  id: `s${season}e${episode}`,
  kind: 'episode' as const,
  season,
  episode,
});

/** A season that is out, and of a second one as many episodes as are out so far. */
const story = fc
  .record({
    first: fc.integer({ min: 1, max: 4 }),
    second: fc.integer({ min: 0, max: 3 }),
    more: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ first, second, more }) => {
    const points: Points = [
      { id: 'start', kind: 'start' },
      ...Array.from({ length: first }, (_, index) => episodePoint(1, index + 1)),
      { id: 's2-news', kind: 'news', season: 2 },
      ...Array.from({ length: second }, (_, index) => episodePoint(2, index + 1)),
    ];
    const seasons = [
      { season: 1, episodes: first },
      { season: 2, episodes: Math.max(1, second + more) },
    ];
    return { points, seasons };
  });

const NAMES = ['a', 'b', 'c'];

/** People as the file has them: met anywhere, with entries in story order, some of them without an episode. */
const person = (id: string, points: Points) => {
  const place = fc.integer({ min: 1, max: points.length - 1 });
  const idOf = (index: number) => points[index]?.id ?? 'start';
  const entry = fc.record({ at: place, status: fc.constantFrom(...fate.options), dated: fc.boolean() });
  return fc.record({ met: place, named: fc.boolean(), entries: fc.array(entry, { maxLength: 4 }) }).map((chosen) => ({
    id,
    after: chosen.named ? 'start' : idOf(chosen.met),
    name: { en: id.toUpperCase(), ko: null },
    aliases: [],
    actor: null,
    group: 'student' as const,
    class: null,
    role: { en: 'A pupil.' },
    met: { at: idOf(chosen.met), inferred: true },
    statusTimeline: chosen.entries
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, status, dated }) => ({
        after: idOf(at),
        episode: dated && points[at]?.kind === 'episode' ? idOf(at) : null,
        status,
        note: { en: status },
        confidence: 'high' as const,
        sources: ['s'],
      })),
    unverified: [],
    sources: ['s'],
  }));
};

/** Somebody or nobody is in it, and it is told in few words or in many. */
const event = fc.record({
  characters: fc.uniqueArray(fc.constantFrom(...NAMES)),
  words: fc.oneof(fc.constant(0), fc.integer({ min: 50, max: 150 })),
});

const episode = (id: string, season: number, number: number) =>
  fc.array(event, { maxLength: 3 }).map((events) => ({
    id,
    season,
    number,
    runtimeMinutes: null,
    runtimeConfidence: 'low' as const,
    released: '2022-01-28',
    premise: { en: 'It goes on.' },
    outcome: { after: id, value: { en: 'It went on.' } },
    keyEvents: events.map(({ characters, words }, index) => ({
      id: `${id}-${index + 1}`,
      detail: { after: id, value: { text: { en: `It happens${' so'.repeat(words)}.` }, characters } },
      sources: ['s'],
      sourcesInferred: false,
    })),
    sources: ['s'],
  }));

/**
 * Facts on people that the schemas accept: anybody met anywhere, in any of the key events, with any fates, some of which no episode is known
 * for. More than the data check would let pass, so that what holds of these holds of all facts.
 */
export const generatedFacts: fc.Arbitrary<PeopleFacts> = story.chain((chosen) =>
  fc.record({
    story: fc.constant(chosen),
    characters: fc.tuple(...NAMES.map((id) => person(id, chosen.points))),
    episodes: fc.tuple(
      ...chosen.points.flatMap((point) =>
        point.kind === 'episode' ? [episode(point.id, point.season, point.episode)] : [],
      ),
    ),
  }),
);
