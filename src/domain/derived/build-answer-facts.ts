import * as v from 'valibot';

import { castingFile } from '#domain/people/casting.ts';
import { charactersFile } from '#domain/people/characters.ts';
import { answers } from '#domain/people/marks.ts';
import { rollCall } from '#domain/people/people.ts';
import { countStandings } from '#domain/people/standing.ts';
import { givenName } from '#domain/search/given-name.ts';
import { nameForms } from '#domain/search/name-forms.ts';
import { awardsFile, ratingsFile, similarFile, trailersFile } from '#domain/show/extras.ts';
import { newestScores, receptionFile } from '#domain/show/reception.ts';
import { showFile } from '#domain/show/show.ts';
import { whereToWatchFile } from '#domain/show/where-to-watch.ts';
import { milestonesFile } from '#domain/status/milestones.ts';
import { contentNotesFile } from '#domain/story/content-notes.ts';
import { episodesFile } from '#domain/story/episodes.ts';
import { plotFile } from '#domain/story/plot.ts';
import { createView, START, shield } from '#domain/story/shield.ts';
import { wireStamp } from '#domain/story/stamp.ts';
import { lastEpisode, laterOf, storyFile } from '#domain/story/story.ts';

import type { answerFactsFile } from './answer-facts-file.ts';

/** The data files that `answer-facts.json` is made of. */
export const ANSWER_FACTS_ARE_MADE_OF = [
  'awards',
  'casting',
  'characters',
  'content-notes',
  'episodes',
  'former-milestones',
  'plot',
  'ratings',
  'reception',
  'show',
  'similar',
  'story',
  'trailers',
  'watch',
] as const;

type Files = Readonly<Record<string, unknown>>;
type AnswerFacts = v.InferInput<typeof answerFactsFile>;

/** So many of several are named in an answer. */
const SHOWN = 3;

/**
 * Makes `answer-facts.json` of the data files, each under its name as it is on the wire. Everything keeps its stamp.
 * @throws {v.ValiError} where a file is not what its schema says.
 */
export function buildAnswerFacts(files: Files): AnswerFacts {
  return {
    ...ofTheShow(files),
    ...ofWatching(files),
    ...ofOthers(files),
    ...ofTheStory(files),
    cast: confirmedCast(files),
    rolls: rolls(files),
  };
}

function read<Schema extends v.GenericSchema>(files: Files, name: string, schema: Schema): v.InferInput<Schema> {
  const file: unknown = files[name];
  v.assert(schema, file);
  return file;
}

function ofTheShow(files: Files) {
  const { title, network, country, language, setting, webtoon, filming, credits, premiere } = read(
    files,
    'show',
    showFile,
  );
  const named = (wanted: string) => credits.filter(({ role }) => role === wanted).map(({ name }) => name);
  const later = read(files, 'former-milestones', milestonesFile).milestones.flatMap(({ id, season, date }) =>
    id === 'released' && date !== null && season !== 1 ? [{ season, date }] : [],
  );
  return {
    title: { ko: title.ko, romanised: title.romanised, literal: title.literal },
    network,
    country,
    language,
    city: setting.city,
    webtoon: { title: webtoon.title, author: webtoon.author, platform: webtoon.platform },
    filmedAt: filming.places,
    directors: named('director'),
    writers: named('writer'),
    releases: [{ season: 1, date: premiere.date }, ...later],
  };
}

function ofWatching(files: Files) {
  const { network } = read(files, 'show', showFile);
  const { places, prices } = read(files, 'watch', whereToWatchFile);
  const { categories, showWide } = read(files, 'content-notes', contentNotesFile);
  const price = prices.at(-1);
  return {
    watch: places
      .filter(({ region, service }) => region === 'worldwide' && service === network)
      .map(({ after, season }) => ({ ...wireStamp(after), season })),
    dubs: places.flatMap(({ after, dub }) => (dub === undefined ? [] : [{ ...wireStamp(after), language: dub }])),
    readOn: places.flatMap(({ service, medium }) => (medium === 'webtoon' ? [service] : [])),
    price: price === undefined ? null : { asOf: price.asOf, text: price.text },
    ratings: read(files, 'ratings', ratingsFile).ratings.flatMap(({ rating, country, confidence }) =>
      country === null || confidence === 'low' ? [] : [{ rating, country }],
    ),
    strong: showWide
      .filter(({ severity }) => severity === 'strong')
      .flatMap(({ category }) => categories.find(({ id }) => id === category)?.name ?? []),
  };
}

function ofOthers(files: Files) {
  const { reception } = read(files, 'reception', receptionFile);
  const [hours] = reception
    .filter(({ unit, confidence }) => unit === 'hours' && confidence === 'high')
    .toSorted((a, b) => b.value - a.value);
  const most = hours === undefined ? null : { value: hours.value, metric: hours.metric };
  return {
    similar: read(files, 'similar', similarFile)
      .similar.slice(0, SHOWN)
      .map(({ title }) => title),
    awards: read(files, 'awards', awardsFile).awards.map(({ after, result }) => ({
      ...wireStamp(after),
      won: result === 'won',
    })),
    hours: most === null || hours?.after === undefined ? most : { after: hours.after, value: most },
    scores: newestScores(reception)
      .slice(0, 2)
      .map(({ after, metric, value, unit }) => ({ ...wireStamp(after), metric, value, unit })),
    trailers: read(files, 'trailers', trailersFile).trailers.flatMap(({ after, season, kind, published }) =>
      kind === 'trailer' && published !== null ? [{ ...wireStamp(after), season, published }] : [],
    ),
  };
}

function ofTheStory(files: Files) {
  const story = read(files, 'story', storyFile);
  const { episodes } = read(files, 'episodes', episodesFile);
  return {
    endings: [...new Set(episodes.map(({ season }) => season))].flatMap((season) => {
      const last = episodes.find(({ id }) => id === lastEpisode(story, season)?.id);
      return last === undefined ? [] : [{ season, episode: last.id, outcome: last.outcome }];
    }),
    plot: read(files, 'plot', plotFile).plot.flatMap(({ after, season, text, certainty }) =>
      certainty === 'official' ? [{ ...wireStamp(after), season, text }] : [],
    ),
  };
}

/** Nobody is named before they are met, if their part has a record. */
function confirmedCast(files: Files): AnswerFacts['cast'] {
  const story = read(files, 'story', storyFile);
  const people = new Map(read(files, 'characters', charactersFile).characters.map((person) => [person.id, person]));
  return read(files, 'casting', castingFile).cast.flatMap((entry) => {
    if (entry.certainty !== 'official' || entry.withdrawn) return [];
    const person = entry.characterId === null ? undefined : people.get(entry.characterId);
    return [
      {
        ...wireStamp(laterOf(story, entry.after ?? START, person?.after ?? START)),
        season: entry.season,
        kind: entry.kind,
        person: person?.id ?? null,
        name: person === undefined ? entry.actor : givenName({ ...nameForms(person.name), name: person.name }),
      },
    ];
  });
}

/** The roll as it is called after each episode: reckoned by what may be seen then. */
function rolls(files: Files): AnswerFacts['rolls'] {
  const story = read(files, 'story', storyFile);
  const people = v.parse(charactersFile, files['characters']);
  const guide = v.parse(episodesFile, files['episodes']);
  return story.points.flatMap((point) => {
    if (point.kind !== 'episode') return [];
    const view = createView(story, point.id);
    const rows = rollCall(view, shield(view, people).characters, shield(view, guide).episodes);
    const standings = [...countStandings(rows)];
    const answering = standings.reduce((sum, [mark, count]) => sum + (answers(mark) ? count : 0), 0);
    return [{ after: point.id, episode: point.id, answering, people: rows.length }];
  });
}
