import { describe, expect, test } from 'vitest';

import { shield } from '#domain/story/shield.ts';
import { castAt, HORIZONS, read } from '#mocks/fixture-facts.ts';

import { type Asked, countWords, MOST_WORDS, type RecapLength, tellStory, threadsIn } from './story-so-far.ts';

const WHOLE: Asked = { length: 'all', thread: undefined, since: undefined };
const LENGTHS = ['minute', 'five', 'all'] as const satisfies readonly RecapLength[];

function tell(horizon: string, asked: Partial<Asked> = {}) {
  const { view, people, episodes } = castAt(horizon);
  return tellStory(view, people, episodes, { ...WHOLE, ...asked });
}
const idsOf = (chapters: ReturnType<typeof tell>) => chapters.flatMap(({ lines }) => lines.map(({ id }) => id));
const threadsAt = (horizon: string) => {
  const { view, episodes } = castAt(horizon);
  return threadsIn(shield(view, read('threads')).threads, episodes);
};

describe('the story so far', () => {
  test('is nothing before the first episode', () => {
    for (const length of LENGTHS) expect(tell('start', { length })).toEqual([]);
  });

  test('in full holds how each episode went and all its events, in their order', () => {
    expect(idsOf(tell('s1e2')).slice(0, 3)).toEqual(['s1e1', 's1e1-1', 's1e1-2']);
    const { episodes } = castAt('s1e12');
    expect(idsOf(tell('s1e12'))).toEqual(
      episodes.flatMap(({ id, keyEvents }) => [id, ...keyEvents.map((one) => one.id)]),
    );
  });

  test('in a minute has the turn of each episode, and how the last one went', () => {
    expect(
      tell('s1e12', { length: 'minute' }).map(
        ({ episode, lines }) => `${episode.number} ${lines.map(({ id }) => id).join(' ')}`,
      ),
    ).toEqual([
      '1 s1e1-7',
      '2 s1e2-5',
      '3 s1e3-4',
      '4 s1e4-6',
      '5 s1e5-6',
      '6 s1e6-4',
      '7 s1e7-5',
      '8 s1e8-7',
      '9 s1e9-3',
      '10 s1e10-2',
      '11 s1e11-6',
      '12 s1e12-4',
    ]);
  });

  test('is never longer than its length, and a shorter one has nothing that a longer one lacks', () => {
    for (const horizon of HORIZONS) {
      const [minute, five, all] = LENGTHS.map((length) => tell(horizon, { length }));
      const { story } = castAt(horizon).view;
      expect(countWords(story, minute ?? [])).toBeLessThanOrEqual(MOST_WORDS.minute);
      expect(countWords(story, five ?? [])).toBeLessThanOrEqual(MOST_WORDS.five);
      expect(idsOf(five ?? [])).toEqual(expect.arrayContaining(idsOf(minute ?? [])));
      expect(idsOf(all ?? [])).toEqual(expect.arrayContaining(idsOf(five ?? [])));
    }
  });

  test('begins where it is asked to', () => {
    expect(tell('s1e6', { since: 's1e5' }).map(({ episode }) => episode.id)).toEqual(['s1e5', 's1e6']);
    expect(tell('s1e6', { since: 's1e7' })).toEqual([]);
  });
});

describe('a thread', () => {
  test('is not there before its point, nor while there is nothing to tell of it', () => {
    const named = (horizon: string) => threadsAt(horizon).map(({ id }) => id);
    expect(named('start')).toEqual([]);
    expect(named('s1e1')).toEqual(['class', 'science-teacher']);
    expect(named('s1e5')).toEqual(['class', 'science-teacher', 'father']);
    expect(named('s1e6')).toEqual(['class', 'science-teacher', 'father', 'nam-ra']);
    expect(named('s1e12')).toEqual(['class', 'science-teacher', 'father', 'nam-ra', 'army']);
    expect(threadsIn(threadsAt('s1e12'), [])).toEqual([]);
  });

  test('is made of the events with one of its people, and of nothing else', () => {
    const thread = threadsAt('s1e6').find(({ id }) => id === 'father');
    expect(idsOf(tell('s1e6', { thread }))).toEqual(['s1e2-7', 's1e4-4', 's1e5-2', 's1e6-7']);
    const { length } = idsOf(tell('s1e12', { thread, length: 'minute' }));
    expect(length).toBe(idsOf(tell('s1e12', { thread })).length);
  });
});
