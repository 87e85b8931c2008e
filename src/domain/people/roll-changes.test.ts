import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { episodesFile } from '#domain/story/episodes.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { HORIZONS, raw, STORY } from '#mocks/fixture-facts.ts';

import { charactersFile } from './characters.ts';
import { MARKS, type Mark } from './marks.ts';
import { type RollCallRow, rollCall } from './people.ts';
import { rollChanges } from './roll-changes.ts';

const CHARACTERS = raw('characters');
const EPISODES = raw('episodes');

/** The roll at a horizon, of facts that may end early: without anything stamped later than `until`. */
function rollAt(horizon: string, until = HORIZONS.at(-1) ?? horizon): RollCallRow[] {
  const view = createView(STORY, horizon);
  const isKnown = ({ after = 'start' }: { after?: string | undefined }) =>
    HORIZONS.indexOf(after) <= HORIZONS.indexOf(until);
  const characters = CHARACTERS.characters
    .filter(isKnown)
    .map((one) => ({ ...one, statusTimeline: one.statusTimeline.filter(isKnown) }));
  const episodes = EPISODES.episodes.map((one) => ({
    ...one,
    keyEvents: HORIZONS.indexOf(one.id) <= HORIZONS.indexOf(until) ? one.keyEvents : [],
  }));
  return rollCall(
    view,
    shield(view, v.parse(charactersFile, { characters })).characters,
    shield(view, v.parse(episodesFile, { episodes })).episodes,
  );
}

const [ROW] = rollAt('s1e1');
const row = (id: string, mark: Mark): RollCallRow => {
  if (ROW === undefined) throw new Error('Nobody is on the register.');
  return { ...ROW, person: { ...ROW.person, id }, last: { ...ROW.last, mark } };
};
const changesOf = (before: readonly RollCallRow[], after: readonly RollCallRow[]) =>
  rollChanges(before, after).map(({ person, from, to }) => [person.id, from, to]);

describe('whose mark changed', () => {
  test.each(MARKS)('nobody’s whose mark is %s as before', (mark) => {
    expect(changesOf([row('a', mark)], [row('a', mark)])).toEqual([]);
  });

  test('there and present are one, either way; bitten answers as well, and is another mark', () => {
    expect(changesOf([row('a', 'there'), row('b', 'present')], [row('a', 'present'), row('b', 'there')])).toEqual([]);
    expect(changesOf([row('a', 'there')], [row('a', 'bitten')])).toEqual([['a', 'there', 'bitten']]);
    expect(changesOf([row('a', 'open')], [row('a', 'there')])).toEqual([['a', 'open', 'there']]);
  });

  test('who is new counts where they are not simply there, and everybody stands in the order of the later roll', () => {
    const after = [row('c', 'turned'), row('b', 'there'), row('a', 'gone'), row('d', 'present')];
    expect(changesOf([row('a', 'half')], after)).toEqual([
      ['c', null, 'turned'],
      ['a', 'half', 'gone'],
    ]);
  });

  test('nobody’s in a roll of nobody', () => {
    expect(changesOf([], [])).toEqual([]);
  });
});

test('adding later facts changes nobody of an earlier episode', () => {
  const episodes = EPISODES.episodes.map(({ id }) => id);
  for (const [index, id] of episodes.entries()) {
    const before = episodes[index - 1] ?? 'start';
    const changes = changesOf(rollAt(before), rollAt(id));
    expect(changes).toEqual(changesOf(rollAt(before, id), rollAt(id, id)));
  }
});
