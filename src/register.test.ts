import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { answers } from '#domain/people/marks.ts';
import { type RollCallRow, rollCall } from '#domain/people/people.ts';
import { groupLines } from '#domain/people/roll-call.ts';
import { countStandings } from '#domain/people/standing.ts';
import { isSeasonFinished } from '#domain/story/story.ts';
import { countFacets, toCards } from '#features/cast/cards.ts';
import { asOf, isBy, seenAt } from '#mocks/facts-as-of.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { generatedFacts, type PeopleFacts } from '#mocks/generated-facts.ts';

// What the register promises of any facts: of generated ones, whose squares nobody has looked at, and of the tests' own.

const FIXTURES: PeopleFacts = {
  story: raw('story'),
  characters: raw('characters').characters,
  episodes: raw('episodes').episodes,
};

function read(of: PeopleFacts, horizon: string) {
  const seen = seenAt(of, horizon);
  return { ...seen, rows: rollCall(seen.view, seen.characters, seen.episodes) };
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
