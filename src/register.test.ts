import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { charactersFile } from '#domain/people/characters.ts';
import { answers } from '#domain/people/marks.ts';
import { type RollCallRow, rollCall } from '#domain/people/people.ts';
import { groupLines } from '#domain/people/roll-call.ts';
import { countStandings } from '#domain/people/standing.ts';
import { episodesFile } from '#domain/story/episodes.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { isSeasonFinished, storyFile } from '#domain/story/story.ts';
import { countFacets, toCards } from '#features/cast/cards.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { generatedFacts, type PeopleFacts } from '#mocks/generated-facts.ts';

// What the register promises of any facts: of generated ones, whose squares nobody has looked at, and of the tests' own.

const FIXTURES: PeopleFacts = {
  story: raw('story'),
  characters: raw('characters').characters,
  episodes: raw('episodes').episodes,
};

const placeIn = ({ story: { points } }: PeopleFacts, id: string) => points.findIndex((point) => point.id === id);
const isBy = (of: PeopleFacts, id: string | undefined, horizon: string) =>
  placeIn(of, id ?? 'start') <= placeIn(of, horizon);

function read(of: PeopleFacts, horizon: string) {
  const view = createView(v.parse(storyFile, of.story), horizon);
  const { characters } = shield(view, v.parse(charactersFile, { characters: of.characters }));
  const { episodes } = shield(view, v.parse(episodesFile, { episodes: of.episodes }));
  return { view, characters, episodes, rows: rollCall(view, characters, episodes) };
}

/** The facts as they stood before anything later than a horizon was known, how many episodes a season will have excepted. */
function asOf(of: PeopleFacts, horizon: string): PeopleFacts {
  const safe = (record: { after?: string | undefined }) => isBy(of, record.after, horizon);
  return {
    story: { ...of.story, points: of.story.points.slice(0, placeIn(of, horizon) + 1) },
    characters: of.characters.filter(safe).map((one) => ({ ...one, statusTimeline: one.statusTimeline.filter(safe) })),
    episodes: of.episodes.filter(({ id }) => isBy(of, id, horizon)),
  };
}

const linesOf = (rows: readonly RollCallRow[]) =>
  Object.fromEntries(rows.map(({ person: { id }, squares }) => [id, squares.map((square) => square?.mark)]));

/** In which column of the sheet an entry stands; one without an episode has happened by the last that its readers have seen. */
function columnOf(
  of: PeopleFacts,
  entry: RollCallRow['person']['statusTimeline'][number],
  columns: readonly string[],
): number {
  if (entry.episode !== null) return columns.indexOf(entry.episode);
  return Math.max(
    0,
    columns.findLastIndex((column) => isBy(of, column, entry.after)),
  );
}

/** What is known of each person on the register, column by column, by a reading of its own. */
function wordsOn(of: PeopleFacts, horizon: string) {
  const { view, episodes, rows } = read(of, horizon);
  const columns = episodes.map(({ id }) => id).filter((id) => isBy(of, id, horizon));
  const seasonOf = (column: number) => episodes[column]?.season;
  return rows.map((row) => {
    const entries = columns.map((_, column) =>
      row.person.statusTimeline.filter((entry) => columnOf(of, entry, columns) === column),
    );
    const seen = columns.map((id) =>
      episodes.some(
        (one) =>
          one.id === id &&
          one.keyEvents.some(({ detail }) => !detail.hidden && detail.value.characters.includes(row.person.id)),
      ),
    );
    const word = columns.map(
      (id, column) => seen[column] === true || row.person.met.at === id || (entries[column]?.length ?? 0) > 0,
    );
    return { view, columns, seasonOf, ...row, entries, seen, word };
  });
}

const byId = (a: RollCallRow, b: RollCallRow) => a.person.id.localeCompare(b.person.id);

/** Each promise, for facts and a horizon; it throws where it is broken. */
const PROMISES = {
  'later facts change no square of an earlier horizon': (of, horizon) => {
    expect(linesOf(read(of, horizon).rows)).toEqual(linesOf(read(asOf(of, horizon), horizon).rows));
  },
  'nobody is there or present after gone or turned, unless an entry says otherwise': (of, horizon) => {
    for (const { squares, entries } of wordsOn(of, horizon)) {
      for (const [column, square] of squares.entries()) {
        const before = squares.slice(0, column).findLastIndex((one) => one?.mark === 'gone' || one?.mark === 'turned');
        if (before < 0 || (square?.mark !== 'there' && square?.mark !== 'present')) continue;
        const said = entries.slice(before, column + 1).flat();
        expect(said.findLastIndex(({ status }) => status === 'dead' || status === 'infected')).toBeLessThan(
          said.length - 1,
        );
      }
    }
  },
  'nobody is on the register before the first word of them, in each season anew': (of, horizon) => {
    for (const { squares, word, seasonOf } of wordsOn(of, horizon)) {
      const on = squares.map((_, column) =>
        word.some((told, at) => told && at <= column && seasonOf(at) === seasonOf(column)),
      );
      expect(squares.map((square) => square !== undefined)).toEqual(on);
    }
  },
  'a sighting beats missing and unknown in its episode': (of, horizon) => {
    for (const { squares, seen } of wordsOn(of, horizon)) {
      expect(squares.filter((square, column) => seen[column] === true && square?.mark === 'open')).toEqual([]);
    }
  },
  'who has no later word is not there once the season is over': (of, horizon) => {
    for (const { view, squares, word, seasonOf } of wordsOn(of, horizon)) {
      const last = word.lastIndexOf(true);
      const over = squares.filter(
        (square, column) =>
          square?.mark === 'there' && column > last && isSeasonFinished(view.story, seasonOf(column) ?? 0, horizon),
      );
      expect(over).toEqual([]);
    }
  },
  'cards, filter and the groups of the register agree': (of, horizon) => {
    const { view, characters, episodes, rows } = read(of, horizon);
    const standings = countStandings(rows);
    const cards = toCards(view, characters, episodes, []);
    expect(countFacets(cards).status).toEqual(standings);
    const groups = groupLines(rows);
    expect(groups.flatMap(({ lines }) => lines).toSorted(byId)).toEqual(rows.toSorted(byId));
    expect(cards.filter(({ standing }) => standing !== undefined)).toHaveLength(rows.length);
    const answering = groups.find(({ group }) => group === 'here')?.lines.length ?? 0;
    expect([...standings].reduce((sum, [mark, count]) => sum + (answers(mark) ? count : 0), 0)).toBe(answering);
  },
} as const satisfies Record<string, (of: PeopleFacts, horizon: string) => void>;

describe.each(Object.entries(PROMISES))('%s', (_, hold) => {
  test('of generated facts', () => {
    fc.assert(
      fc.property(generatedFacts, fc.nat(), (of, place) => {
        const { points } = of.story;
        hold(of, points[place % points.length]?.id ?? 'start');
      }),
      { numRuns: 400 },
    );
  });

  test('of the tests’ own, at every horizon', () => {
    for (const { id } of FIXTURES.story.points) hold(FIXTURES, id);
  });
});
