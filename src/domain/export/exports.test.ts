import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readSeriesGuide } from '#domain/import/series-guide.ts';
import { VISITOR } from '#domain/import/test-context.ts';
import { readTvTimeCsv } from '#domain/import/tv-time-csv.ts';
import { readTvTimeJson } from '#domain/import/tv-time-json.ts';

import type { Progress, WatchedEpisode } from './progress.ts';
import { exportForSeriesGuide } from './series-guide-backup.ts';
import { exportForTrakt } from './trakt-files.ts';

const TODAY = '2026-11-21';
const progress = (...watched: readonly WatchedEpisode[]): Progress => ({
  title: 'All of Us Are Dead',
  ids: VISITOR.ids,
  watched,
});
const withTvdb = (some: Progress): Progress => ({ ...some, ids: { ...some.ids, tvdb: '1234' } });

describe('for Trakt', () => {
  test('the JSON has what Trakt’s importer looks for', () => {
    const [json] = exportForTrakt(
      progress({ season: 1, episode: 2, day: null }, { season: 1, episode: 1, day: '2022-02-01' }),
      TODAY,
    );
    // Its condition is the name in the ZIP: `tvtime-`, and `series` in it.
    expect(json?.name).toBe('tvtime-series-2026-11-21.json');
    expect(JSON.parse(json?.text ?? '')).toMatchObject([
      {
        id: { tvdb: null, imdb: 'tt14169960' },
        seasons: [
          {
            number: 1,
            episodes: [
              { number: 1, is_watched: true, watched_at: '2022-02-01' },
              { number: 2, is_watched: true, watched_at: null },
            ],
          },
        ],
      },
    ]);
  });

  test('the CSV has TV Time Out’s columns, and the show’s number as soon as we know it', () => {
    const some = progress({ season: 1, episode: 1, day: '2022-02-01' });
    const header =
      'series_tvdb_id,series_imdb_id,series_uuid,title,season,episode,tvdb_id,is_watched,watched_at,rewatch_count,special';
    expect(exportForTrakt(some, TODAY)[1]?.text).toBe(
      `${header}\r\n,tt14169960,,All of Us Are Dead,1,1,,true,2022-02-01,0,false`,
    );
    expect(exportForTrakt(withTvdb(some), TODAY)[1]?.text).toBe(
      `${header}\r\n1234,tt14169960,,All of Us Are Dead,1,1,,true,2022-02-01,0,false`,
    );
  });
});

describe('for SeriesGuide', () => {
  const idOf = (value: unknown) => (typeof value === 'number' && value > 0 ? value : null);

  test.each([
    ['TMDB’s number alone', progress({ season: 1, episode: 1, day: '2022-02-01' }), { tmdb_id: 99_966 }],
    ['TheTVDB’s number in its place', withTvdb(progress({ season: 1, episode: 1, day: null })), { tvdb_id: 1234 }],
  ])('the show has %s', (_, some, id) => {
    const [show] = JSON.parse(exportForSeriesGuide(some).text);
    const { tmdb_id, tvdb_id } = show;
    expect({ tmdb_id, tvdb_id }).toEqual({ tmdb_id: undefined, tvdb_id: undefined, ...id });
  });

  test('every season and episode has a number of its own, without which its importer passes over them', () => {
    const some = progress(
      { season: 2, episode: 1, day: null },
      { season: 1, episode: 2, day: null },
      { season: 1, episode: 1, day: null },
    );
    const [show] = JSON.parse(exportForSeriesGuide(some).text);
    const seasons: readonly { tvdb_id: unknown; episodes: readonly { tvdb_id: unknown }[] }[] = show.seasons;
    const numbers = [
      seasons.map(({ tvdb_id }) => idOf(tvdb_id)),
      seasons.flatMap(({ episodes }) => episodes.map(({ tvdb_id }) => idOf(tvdb_id))),
    ];
    expect(numbers.map((list) => new Set(list).size)).toEqual([2, 3]);
    expect(numbers.flat()).not.toContain(null);
  });
});

/** What somebody may have watched: any of the twelve, on any day up to today or on none. */
const anyProgress = fc
  .uniqueArray(
    fc.record({
      season: fc.constant(1),
      episode: fc.integer({ min: 1, max: 12 }),
      day: fc.option(
        fc
          .date({ min: new Date('2022-01-28'), max: new Date(TODAY), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      ),
    }),
    { selector: ({ episode }) => episode },
  )
  .map((watched) => progress(...watched));

const days = (viewings: readonly { readonly episode: string; readonly day: string | null }[]) =>
  new Map(viewings.map(({ episode, day }) => [episode, day]));
const expected = ({ watched }: Progress, day: (episode: WatchedEpisode) => string | null) =>
  new Map(watched.map((episode) => [`s${episode.season}e${episode.episode}`, day(episode)]));

describe('there and back', () => {
  test.each([
    ['Trakt’s JSON', readTvTimeJson, (some: Progress) => exportForTrakt(some, TODAY)[0], true],
    ['Trakt’s CSV', readTvTimeCsv, (some: Progress) => exportForTrakt(some, TODAY)[1], true],
    ['SeriesGuide', readSeriesGuide, exportForSeriesGuide, false],
    ['SeriesGuide by TheTVDB', readSeriesGuide, (some: Progress) => exportForSeriesGuide(withTvdb(some)), false],
  ] as const)('%s: the same episodes, and the same days where it has days', (_, read, write, hasDays) => {
    fc.assert(
      fc.property(anyProgress, (some) => {
        const file = write(some);
        const understood = file === undefined ? null : read([file], VISITOR);
        if (understood?.kind !== 'understood') return expect(understood).toHaveProperty('kind', 'understood');
        expect(days(understood.viewings)).toEqual(expected(some, ({ day }) => (hasDays ? day : null)));
        expect(understood).toMatchObject({ leftovers: [], others: 0 });
      }),
    );
  });
});
