import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { says } from '#domain/facts/text.ts';
import { type Asked, countWords, MOST_WORDS, tellStory } from '#domain/people/story-so-far.ts';
import { asOf, isBy, otherwiseAfter, seenAt } from '#mocks/facts-as-of.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { generatedFacts, type PeopleFacts } from '#mocks/generated-facts.ts';

// What a recap promises of any facts: of generated ones, and of the tests' own.

const FIXTURES: PeopleFacts = {
  story: raw('story'),
  characters: raw('characters').characters,
  episodes: raw('episodes').episodes,
};

function tell(of: PeopleFacts, horizon: string, asked: Asked) {
  const { view, characters, episodes } = seenAt(of, horizon);
  return tellStory(view, characters, episodes, asked);
}

/** A recap as what is read of it. */
const said = (of: PeopleFacts, horizon: string, asked: Asked) =>
  tell(of, horizon, asked).map(({ episode, lines }) => [
    episode.id,
    ...lines.map(({ id, text }) => `${id} ${says(text)}`),
  ]);

/** Each promise, for facts, a horizon and what is asked for; it throws where it is broken. */
const PROMISES = {
  'later facts change no earlier recap: not by being there': (of, horizon, asked) => {
    expect(said(of, horizon, asked)).toEqual(said(asOf(of, horizon), horizon, asked));
  },
  'later facts change no earlier recap: not by being others': (of, horizon, asked) => {
    expect(said(of, horizon, asked)).toEqual(said(otherwiseAfter(of, horizon), horizon, asked));
  },
  'tells only of what lies behind, in the order of the story, each once': (of, horizon, asked) => {
    const told = said(of, horizon, asked);
    const order = of.episodes.flatMap(({ id, keyEvents }) => [id, ...keyEvents.map((event) => event.id)]);
    const places = told.flatMap(([, ...lines]) => lines.map((line) => order.indexOf(line.split(' ')[0] ?? '')));
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    expect(told.filter(([id]) => !isBy(of, id, horizon))).toEqual([]);
  },
  'is no longer than it is to be': (of, horizon, asked) => {
    const { view } = seenAt(of, horizon);
    expect(countWords(view.story, tell(of, horizon, asked))).toBeLessThanOrEqual(MOST_WORDS[asked.length]);
  },
} as const satisfies Record<string, (of: PeopleFacts, horizon: string, asked: Asked) => void>;

const LENGTHS = ['minute', 'five', 'all'] as const satisfies readonly Asked['length'][];

describe.each(Object.entries(PROMISES))('a recap: %s', (_, hold) => {
  test('of generated facts', () => {
    const thread = fc.option(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(
        generatedFacts,
        fc.nat(),
        fc.option(fc.nat(), { nil: undefined }),
        fc.constantFrom(...LENGTHS),
        thread,
        (of, place, from, length, people) => {
          const pointAt = (index: number) => of.story.points[index % of.story.points.length]?.id ?? 'start';
          const horizon = pointAt(place);
          const since = from === undefined ? undefined : pointAt(from);
          // Whoever asks for a beginning that is not behind them gets nothing, which is tested beside the code.
          if (since !== undefined && !isBy(of, since, horizon)) return;
          hold(of, horizon, { length, since, thread: people === undefined ? undefined : { people } });
        },
      ),
      { numRuns: 400 },
    );
  });

  test('of the tests’ own, at every horizon, by every thread', () => {
    for (const { id } of FIXTURES.story.points) {
      for (const length of LENGTHS) hold(FIXTURES, id, { length, thread: undefined, since: undefined });
      for (const thread of raw('threads').threads) hold(FIXTURES, id, { length: 'minute', thread, since: undefined });
    }
  });
});
