import * as v from 'valibot';
import { expect, test } from 'vitest';

import { createView, Spoiler, shield } from '#domain/story/shield.ts';
import { HORIZONS, raw, STORY } from '#mocks/fixture-facts.ts';

import { answerFactsFile } from './answer-facts-file.ts';
import { ANSWER_FACTS_ARE_MADE_OF, buildAnswerFacts } from './build-answer-facts.ts';

const files = Object.fromEntries(ANSWER_FACTS_ARE_MADE_OF.map((file) => [file, raw(file)]));
const made = v.parse(answerFactsFile, buildAnswerFacts(files));
const at = (horizon: string) => shield(createView(STORY, horizon), made);

test('the roll is called up to the viewer’s place', () => {
  for (const horizon of HORIZONS) {
    const last = at(horizon).rolls.at(-1)?.episode;
    const watched = STORY.points.filter(
      ({ id, kind }) => kind === 'episode' && HORIZONS.indexOf(id) <= HORIZONS.indexOf(horizon),
    );
    expect({ [horizon]: last }).toEqual({ [horizon]: watched.at(-1)?.id });
  }
});

test('nobody is confirmed for anybody who has not asked for the news, and nobody before they are met', () => {
  expect(at('start').cast).toEqual([]);
  const people = raw('characters').characters;
  const early = raw('casting').cast.map((entry) => ({ ...entry, after: undefined }));
  const { cast } = v.parse(answerFactsFile, buildAnswerFacts({ ...files, casting: { cast: early } }));
  expect(cast.length).toBeGreaterThan(0);
  for (const entry of cast) {
    const open = shield(createView(STORY, HORIZONS.at(-1) ?? ''), [entry])[0];
    const met = people.find(({ id }) => id === open?.person)?.after ?? 'start';
    // Under the name, so that a failure says whose.
    expect({ [open?.name.en ?? '']: Spoiler.after(entry) }).toEqual({ [open?.name.en ?? '']: met });
  }
});

test('what is reported, taken back or no more than talk confirms nobody', () => {
  const [first, ...others] = raw('casting').cast;
  if (first === undefined) throw new Error('Nobody is cast.');
  const count = (edit: object) => {
    const cast = [{ ...first, certainty: 'official', withdrawn: false, ...edit }, ...others];
    return v.parse(answerFactsFile, buildAnswerFacts({ ...files, casting: { cast } })).cast.length;
  };
  expect(count({ certainty: 'reported' })).toBe(count({}) - 1);
  expect(count({ withdrawn: true })).toBe(count({}) - 1);
});
