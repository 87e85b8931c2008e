import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { localText, says } from '#domain/facts/text.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import { storyFile } from '#domain/story/story.ts';
import { nameOf, secondName } from '#i18n/names.ts';
import { nameEpisode } from '#words/episode-name.ts';
import { LOCALE } from '#words/locale.ts';

const name = v.object({ en: v.string(), ko: v.nullish(v.string(), null) });
const show = v.object({
  title: name,
  country: v.string(),
  language: v.string(),
  genres: v.array(localText),
  premiere: v.object({ date: v.string() }),
});
const episodes = v.object({
  episodes: v.array(
    v.object({
      id: v.string(),
      season: v.number(),
      number: v.number(),
      runtimeMinutes: v.nullish(v.number()),
      released: v.nullish(v.string()),
    }),
  ),
});
const characters = v.object({
  characters: v.array(v.object({ id: v.string(), actor: v.nullish(v.object({ name })) })),
});

/** What machines may read of a page, as schema.org types. */
type Thing = Readonly<Record<string, unknown>>;

/**
 * The facts of the pages in schema.org's words (https://schema.org/TVSeries), by address. Only what carries no story
 * point is read; whether a person's page may name anybody the caller knows. `site` is the origin, without a slash.
 */
export function linkedData(data: string, site: string): ReadonlyMap<string, Thing> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8'));
  const { title, country, language, genres, premiere } = v.parse(show, read('show'));
  const every = v.parse(episodes, read('episodes')).episodes;
  const story = v.parse(storyFile, read('story'));
  const series: Thing = {
    '@type': 'TVSeries',
    '@id': `${site}/show/#series`,
    name: nameOf(title),
    alternateName: secondName(title),
    url: `${site}/show/`,
    countryOfOrigin: { '@type': 'Country', name: new Intl.DisplayNames(LOCALE, { type: 'region' }).of(country) },
    inLanguage: language,
    genre: genres.map(says),
    startDate: premiere.date,
  };
  const partOfSeries = { '@id': series['@id'], '@type': 'TVSeries', name: nameOf(title) };
  const season = (number: number): Thing => ({
    '@type': 'TVSeason',
    '@id': `${site}/episodes/#season-${number}`,
    name: `Season ${number}`,
    seasonNumber: number,
    partOfSeries,
  });
  const seasons = [...new Set(every.map((episode) => episode.season))];
  const whole = (number: number): Thing => ({
    ...season(number),
    numberOfEpisodes: every.filter((episode) => episode.season === number).length,
    url: `${site}/episodes/`,
  });
  return new Map<string, Thing>([
    ['/', series],
    ['/show/', series],
    ['/episodes/', seasons.length > 1 ? { ...series, containsSeason: seasons.map(whole) } : whole(seasons[0] ?? 1)],
    ...every.map((episode): [string, Thing] => [
      `/episodes/${episodeAddress(episode)}/`,
      {
        '@type': 'TVEpisode',
        name: nameEpisode(story, episode),
        episodeNumber: episode.number,
        url: `${site}/episodes/${episodeAddress(episode)}/`,
        ...(episode.released ? { datePublished: episode.released } : {}),
        ...(episode.runtimeMinutes ? { timeRequired: `PT${episode.runtimeMinutes}M` } : {}),
        partOfSeason: season(episode.season),
        partOfSeries,
      },
    ]),
    ...v.parse(characters, read('characters')).characters.flatMap(({ id, actor }): [string, Thing][] =>
      actor === null || actor === undefined
        ? []
        : [
            [
              `/cast/${id}/`,
              {
                '@type': 'Person',
                name: nameOf(actor.name),
                ...(actor.name.ko === null ? {} : { alternateName: secondName(actor.name) }),
                // No property of a person leads to a series; the series' own does.
                '@reverse': { actor: partOfSeries },
              },
            ],
          ],
    ),
  ]);
}
