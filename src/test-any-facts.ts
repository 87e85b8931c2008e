import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { sinceFile } from '#domain/derived/since-file.ts';
import { startFile } from '#domain/derived/start-file.ts';
import { instantAt, toDay } from '#domain/facts/calendar.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { rollCall } from '#domain/people/people.ts';
import { lastHappening } from '#domain/people/recap.ts';
import { countStandings } from '#domain/people/standing.ts';
import { searchFile } from '#domain/search/search-file.ts';
import { clockDoubt } from '#domain/status/clock-doubt.ts';
import { formerLadders } from '#domain/status/ladders.ts';
import { newsSince } from '#domain/status/news.ts';
import { daysAt } from '#domain/status/situation.ts';
import {
  areOfSeveralSeasons,
  isOfStatus,
  listUpdates,
  type StatusFacts,
  type Update,
  updateKey,
} from '#domain/status/updates.ts';
import { waitStart } from '#domain/status/wait-line.ts';
import { waitsOf } from '#domain/status/waits.ts';
import { createView, START, shield } from '#domain/story/shield.ts';
import { comparePoints } from '#domain/story/story.ts';
import { countFacets, filterCards, toCards } from '#features/cast/cards.ts';
import { castSearch } from '#features/cast/cast-search.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { newestDay } from '#publish/checks/dates.ts';
import { faultLine } from '#publish/checks/fault.ts';
import { readFolder } from '#publish/checks/read-folder.ts';
import { checkFolder } from '#publish/data-check.ts';
import { deriveFile } from '#publish/derive-file.ts';
import { findInText } from '#publish/leak/find-leaks.ts';
import { readLeakFacts } from '#publish/leak/forbidden.ts';
import { nowOf } from '#publish/now/now-file.ts';
import { expectNowToStand } from '#publish/now/test-now.ts';
import { startFacts } from '#publish/start-facts.ts';
import { eventWords } from '#words/events.ts';

/** An update as the start page tells it, and the days and seasons by which it does. */
function inWords(update: Update) {
  const { season, range, written } = update;
  const { claim, verdict, speakers } = 'entry' in update ? update.entry : {};
  return {
    season,
    range,
    written,
    verdict,
    key: updateKey(update),
    event: isOfStatus(update) ? eventWords(update, true) : claim?.statement,
    by: update.kind === 'withdrawn' ? speakers?.map(({ name }) => name) : [],
  };
}

/**
 * What holds for any facts that the data check accepts, in a folder of them on a day. Nothing here knows a record, a name or a count: whoever
 * edits a fact edits no test.
 */
export function testAnyFacts(folder: string, day: string): void {
  const { raw, read, castAt } = factsIn(folder);
  const horizons = read('story').points.map(({ id }) => id);

  test('the data check finds no fault', () => {
    expect(checkFolder(folder, day).map(faultLine)).toEqual([]);
  });

  test('the newest day in them is no day before their newest report, so that no clock on it is doubted', () => {
    const noon = instantAt(newestDay(readFolder(folder).folder), '12:00', 'Asia/Seoul');
    expect(clockDoubt(noon, startFacts(folder).awaited.newestReport, 'Asia/Seoul')).toBeNull();
  });

  test('the search knows the people that the viewer has met, by what they may be called', () => {
    const index = v.parse(searchFile, deriveFile(folder, 'search'));
    for (const horizon of horizons) {
      const { view, people } = castAt(horizon);
      const named = (list: typeof people | ReturnType<typeof shield<typeof index>>['people']) =>
        list.map(({ id, aliases }) => ({ id, aliases }));
      expect(named(shield(view, index).people)).toEqual(named(people));
    }
  });

  test('what the start page is given says at every point what the facts say', () => {
    const start = v.parse(startFile, deriveFile(folder, 'start'));
    const days = start.newestReports.map(({ season, day }) => [season, day === null ? null : toDay(day)]);
    const { awaited, former } = startFacts(folder);
    expect(days).toEqual([awaited, ...former].map(({ season, newestReport }) => [season, newestReport]));
    expect(start.waits).toEqual(waitsOf(read('comparables').seasons).map((wait) => wait.days));
    const { premiere, officialSite } = read('show');
    expect(toDay(start.waitSince)).toBe(waitStart(former, toDay(premiere.date)).day);
    expect(start.officialSite).toBe(officialSite);
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

  test('whoever comes back is told of the small file what all the facts tell, whenever and wherever that is', () => {
    const made = deriveFile(folder, 'since');
    const small = v.parse(sinceFile, made);
    const status = readStatus(Object.fromEntries(STATUS_FILE_NAMES.map((file) => [file, raw(file)])));
    // Days on which something may turn are more than chance would find.
    const named = JSON.stringify([made, raw('milestones')]).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const turning = fc.tuple(fc.constantFrom(...named.map(toDay)), fc.integer({ min: -1, max: 1 }));
    const anyDay = fc.oneof(
      turning.map(([turn, beside]) => turn + beside),
      fc.integer({ min: toDay('2022-01-01'), max: toDay('2032-01-01') }),
    );
    const somebody = fc.record({
      horizon: fc.constantFrom(...horizons),
      since: anyDay,
      day: anyDay,
      time: fc.constantFrom('00:00', '07:59', '08:00', '12:00', '23:59'),
      zone: fc.constantFrom('Asia/Seoul', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'),
    });
    fc.assert(
      fc.property(somebody, ({ horizon, since, day, time, zone }) => {
        const all = status.at(horizon);
        const { claims, others, speakers, former } = shield(createView(read('story'), horizon), small);
        const newestOf = (season: number) =>
          all.former.find((ladder) => ladder.season === season)?.newestReport ?? null;
        const now = daysAt(instantAt(day, time, zone), all.awaited.newestReport, zone);
        const told = (facts: StatusFacts, recorded: readonly { readonly added?: string | undefined }[]) => {
          const updates = listUpdates(facts, now);
          const news = newsSince(since, now.today, updates, recorded);
          return [areOfSeveralSeasons(updates), news.updates.map(inWords), news.claims.length];
        };
        const { awaited } = all;
        expect(
          told({ awaited, former: formerLadders(former, newestOf), claims, speakers }, [...claims, ...others]),
        ).toEqual(told(all, all.claims));
      }),
    );
  });

  test('what widgets are told stands until it says itself, and tells nobody anything who has not started', () => {
    const { awaited } = startFacts(folder);
    expectNowToStand(awaited);
    const told = JSON.stringify(nowOf(awaited, Date.parse(day)));
    expect(findInText('now', told, readLeakFacts(folder).forbiddenAt(START))).toEqual([]);
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
}
