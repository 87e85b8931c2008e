import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { startFile } from '#domain/derived/start-file.ts';
import { instantAt, toDay } from '#domain/facts/calendar.ts';
import { rollCall } from '#domain/people/people.ts';
import { lastHappening } from '#domain/people/recap.ts';
import { countStandings } from '#domain/people/standing.ts';
import { searchFile } from '#domain/search/search-file.ts';
import { clockDoubt } from '#domain/status/clock-doubt.ts';
import { waitsOf } from '#domain/status/waits.ts';
import { shield } from '#domain/story/shield.ts';
import { comparePoints } from '#domain/story/story.ts';
import { toCards } from '#features/cast/card.ts';
import { castSearch } from '#features/cast/cast-search.ts';
import { countFacets } from '#features/cast/facets.ts';
import { filterCards } from '#features/cast/filter-cards.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/facts-moment.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { rehearsedFacts } from '#mocks/rehearsal/rehearsed-facts.ts';
import { newestDay } from '#publish/checks/dates.ts';
import { faultLine } from '#publish/checks/fault.ts';
import { readFolder } from '#publish/checks/read-folder.ts';
import { checkFolder } from '#publish/data-check.ts';
import { FACTS } from '#publish/facts-folder.ts';
import { madeOf } from '#publish/made-files.ts';
import { startFacts } from '#publish/start-facts.ts';

const today = new Date().toISOString().slice(0, 10);

// What holds for any facts that the data check accepts is looked at in the tests' own, where it has always something to find, in
// the real ones, and in what they may become. Nothing here knows a record, a name or a count: whoever edits a fact edits no test.
describe.each([
  ['the tests’ facts', FIXTURES, FACTS_DAY] as const,
  ['the facts', FACTS, today] as const,
  ...rehearsedFacts(FACTS),
])('%s', (_, folder, day) => {
  const { read, castAt } = factsIn(folder);
  const horizons = read('story').points.map(({ id }) => id);

  test('the data check finds no fault', () => {
    expect(checkFolder(folder, day).map(faultLine)).toEqual([]);
  });

  test('the newest day in them is no day before their newest report, so that no clock on it is doubted', () => {
    const noon = instantAt(newestDay(readFolder(folder).folder), '12:00', 'Asia/Seoul');
    expect(clockDoubt(noon, startFacts(folder).awaited.newestReport, 'Asia/Seoul')).toBeNull();
  });

  test('the search knows the people that the viewer has met, by what they may be called', () => {
    const index = v.parse(searchFile, madeOf(folder, 'search'));
    for (const horizon of horizons) {
      const { view, people } = castAt(horizon);
      const named = (list: typeof people | ReturnType<typeof shield<typeof index>>['people']) =>
        list.map(({ id, aliases }) => ({ id, aliases }));
      expect(named(shield(view, index).people)).toEqual(named(people));
    }
  });

  test('what the start page is given says at every point what the facts say', () => {
    const start = v.parse(startFile, madeOf(folder, 'start'));
    const days = start.newestReports.map(({ season, day }) => [season, day === null ? null : toDay(day)]);
    const { awaited, former } = startFacts(folder);
    expect(days).toEqual([awaited, ...former].map(({ season, newestReport }) => [season, newestReport]));
    expect(start.waits).toEqual(waitsOf(read('comparables').seasons).map((wait) => wait.days));
    for (const horizon of horizons) {
      const { view, episodes } = castAt(horizon);
      const seen = (list: readonly (typeof episodes)[number][] | ReturnType<typeof shield<typeof start>>['episodes']) =>
        list.map(({ id, season, number, runtimeMinutes, premise }) => [
          id,
          season,
          number,
          runtimeMinutes,
          premise.hidden ? premise.until : premise.value,
        ]);
      expect(seen(shield(view, start).episodes)).toEqual(seen(episodes));
    }
  });

  test('nobody’s last happening is from an episode ahead of the viewer, and none goes back', () => {
    const seen = new Map<string, string>();
    for (const horizon of horizons) {
      const { view, people, episodes } = castAt(horizon);
      for (const person of people) {
        const at = lastHappening(view, person, episodes)?.episode ?? undefined;
        if (at === undefined) continue;
        expect(comparePoints(view.story, at, horizon)).toBeLessThanOrEqual(0);
        expect(comparePoints(view.story, seen.get(person.id) ?? 'start', at)).toBeLessThanOrEqual(0);
        seen.set(person.id, at);
      }
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test('every choice of the cast page finds as many as it says', () => {
    for (const horizon of horizons) {
      const { view, people, episodes, casting } = castAt(horizon);
      const cards = toCards(view, people, episodes, casting);
      for (const [facet, counts] of Object.entries(countFacets(cards)))
        for (const [value, count] of counts)
          expect(filterCards(cards, v.parse(castSearch, { [facet]: value }))).toHaveLength(count);
    }
  });

  test('the filter of the cast page counts what the register counts', () => {
    for (const horizon of horizons) {
      const { view, people, episodes, casting } = castAt(horizon);
      const cards = toCards(view, people, episodes, casting);
      expect(countFacets(cards).status).toEqual(countStandings(rollCall(view, people, episodes)));
    }
  });
});
