import { at, listAt } from './read-json.ts';

/** An episode in a list of seasons. */
interface ListedEpisode {
  readonly where: string;
  readonly season: unknown;
  readonly episode: unknown;
  readonly record: unknown;
}

/**
 * Goes through `seasons[].episodes[]`, the shape that Trakt, Simkl, TV Time's exporters and SeriesGuide share but for the
 * names of the two numbers. What is no season at all comes as one episode without numbers, so that it is not lost.
 */
export function* listedEpisodes(
  seasons: readonly unknown[],
  where: string,
  names: { readonly season: string; readonly episode: string } = { season: 'number', episode: 'number' },
): Generator<ListedEpisode> {
  for (const [index, season] of seasons.entries()) {
    const place = `${where}.seasons[${index}]`;
    const episodes = listAt(season, 'episodes');
    if (episodes === undefined) yield { where: place, season: undefined, episode: undefined, record: undefined };
    for (const [number, record] of (episodes ?? []).entries())
      yield {
        where: `${place}.episodes[${number}]`,
        season: at(season, names.season),
        episode: at(record, names.episode),
        record,
      };
  }
}
