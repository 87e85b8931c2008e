import * as v from 'valibot';

import { answersFile } from '#domain/answers/answers.ts';
import { glossaryFile } from '#domain/answers/glossary.ts';
import { says } from '#domain/facts/text.ts';
import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';
import { castingFile } from '#domain/people/casting.ts';
import { charactersFile } from '#domain/people/characters.ts';
import { showFile } from '#domain/show/show.ts';
import { countCitations } from '#domain/sources/citations.ts';
import { sourcesFile } from '#domain/sources/sources.ts';
import { claimsFile } from '#domain/status/claims.ts';
import { awaitedSeason } from '#domain/status/ladders.ts';
import { milestonesFile } from '#domain/status/milestones.ts';
import { speakersFile } from '#domain/status/speakers.ts';
import { episodesFile } from '#domain/story/episodes.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { wireStamp } from '#domain/story/stamp.ts';
import { comparePoints, laterOf, type Story, type StoryPointId, storyFile } from '#domain/story/story.ts';

import { nameForms } from './name-forms.ts';
import type { searchFile } from './search-file.ts';

type Index = v.InferInput<typeof searchFile>;

/** What the data files look like on the wire, by their names without `.json`. */
export type WireFiles = Readonly<Record<string, unknown>>;

/**
 * Makes the search index of the data files. It stays on the wire's side of the schemas, so that every entry carries its
 * stamp on and waits behind the same gate as the fact it was made of.
 * @throws {v.ValiError} where a file is not what its schema says.
 */
export function buildIndex(files: WireFiles): Index {
  const story: unknown = files['story'];
  v.assert(storyFile, story);
  const found = sources(files, story);
  return {
    awaited: awaited(files),
    people: people(files),
    cast: castWithoutPart(files),
    credits: credits(files),
    episodes: episodes(files),
    terms: terms(files),
    questions: questions(files),
    claims: claims(files),
    sources: found.map(({ after, id }) => ({ ...wireStamp(after), id })),
    publishers: publishersOf(story, found),
  };
}

function awaited(files: WireFiles): number {
  const story: unknown = files['story'];
  v.assert(storyFile, story);
  const file: unknown = files['milestones'];
  v.assert(milestonesFile, file);
  return awaitedSeason(story, file.milestones);
}

function characters(files: WireFiles) {
  const file: unknown = files['characters'];
  v.assert(charactersFile, file);
  return file.characters;
}

/** Everybody who has a record, with who plays them and, once it may be told, what is known of them in a coming season. */
function people(files: WireFiles): Index['people'] {
  const cast = casting(files);
  return characters(files).map(({ id, after, name, aliases, actor, group, class: className, role, unverified }) => ({
    ...wireStamp(after),
    id,
    name,
    ...nameForms(name),
    aliases,
    group,
    class: className,
    role,
    actor: actor === null ? null : { name: actor.name, ...nameForms(actor.name), aliases: actor.aliases },
    unverified: doubtsOf(unverified),
    castings: cast.flatMap((entry) => (entry.characterId === id ? [castingOf(entry)] : [])),
  }));
}

type Unverified = v.InferInput<typeof charactersFile>['characters'][number]['unverified'];

type Doubts = Index['people'][number]['unverified'];

function doubtsOf(unverified: Unverified): Doubts {
  return unverified.flatMap((doubt): Doubts => {
    if (typeof doubt === 'string') return doubt === 'actor' ? [doubt] : [];
    return doubt.value === 'actor' ? [{ after: doubt.after, value: doubt.value }] : [];
  });
}

function casting(files: WireFiles) {
  const file: unknown = files['casting'];
  v.assert(castingFile, file);
  return file.cast;
}

function castingOf({ season, after, kind, certainty, withdrawn }: ReturnType<typeof casting>[number]) {
  return { ...wireStamp(after), season, kind, certainty, withdrawn };
}

/** Those cast for a coming season whose part has no record yet. The others are found as who they play. */
function castWithoutPart(files: WireFiles): Index['cast'] {
  return casting(files).flatMap((entry) =>
    entry.characterId === null
      ? [{ ...castingOf(entry), id: entry.id, name: entry.actor, ...nameForms(entry.actor) }]
      : [],
  );
}

function episodes(files: WireFiles): Index['episodes'] {
  const file: unknown = files['episodes'];
  v.assert(episodesFile, file);
  return file.episodes.map(({ id, after, season, number, premise, outcome }) => {
    // The first season's episodes are called by their number alone, in both languages.
    const short = season === 1 ? [`${number}`, `e${number}`, `ep ${number}`, `${number}화`, `제${number}화`] : [];
    const forms = [
      ...short,
      id,
      `s${season} e${number}`,
      `s${twoDigits(season)} e${twoDigits(number)}`,
      `episode ${number} season ${season}`,
    ];
    return { ...wireStamp(after), id, season, number, forms, texts: [premise, outcome] };
  });
}

function show(files: WireFiles) {
  const file: unknown = files['show'];
  v.assert(showFile, file);
  return file;
}

function credits(files: WireFiles): Index['credits'] {
  return show(files).credits.flatMap(({ id, role, name, aliases }) =>
    role === 'network' ? [] : [{ id, role, name, ...nameForms(name), aliases }],
  );
}

/** The words of the story that people ask for, in every spelling, each as late as it is said. */
function terms(files: WireFiles): Index['terms'] {
  const file: unknown = files['glossary'];
  v.assert(glossaryFile, file);
  return file.terms.map(({ after, id, name, also }) => ({
    ...wireStamp(after),
    id,
    words: [name.en, ...(name.ko === null ? [] : [name.ko]), ...also],
  }));
}

/** What people ask, in every wording, with the seasons as numbers: so it is typed. */
function questions(files: WireFiles): Index['questions'] {
  const file: unknown = files['answers'];
  v.assert(answersFile, file);
  const season = awaited(files);
  const typed = (wording: string) =>
    wording.replaceAll('{awaited}', String(season)).replaceAll('{next}', String(season + 1));
  return file.answers.map(({ after, id, derived, question, also }) => ({
    ...wireStamp(after),
    id,
    ...(derived === undefined ? {} : { derived }),
    wordings: [says(question), ...also].map(typed),
  }));
}

/** As files and trackers number them: S01E07. */
function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function claims(files: WireFiles): Index['claims'] {
  const claimed: unknown = files['claims'];
  v.assert(claimsFile, claimed);
  const speaking: unknown = files['speakers'];
  v.assert(speakersFile, speaking);
  const names = new Map(
    speaking.speakers.map(({ id, after, name }) => [id, after === undefined ? name : { after, value: name }]),
  );
  return claimed.claims.map((claim) => ({
    ...wireStamp(claim.after),
    id: claim.id,
    ...(claim.season === undefined ? {} : { season: claim.season }),
    topic: claim.topic,
    statement: claim.statement,
    speakers: claim.speakers.flatMap((speaker) => names.get(speaker) ?? []),
    madeOn: claim.madeOn,
    madeOnInferred: claim.madeOnInferred,
    window: claim.window,
    condition: claim.condition,
    ...(claim.withdrawn === undefined ? {} : { withdrawn: { on: claim.withdrawn.on } }),
  }));
}

function sources(files: WireFiles, story: Story) {
  const file: unknown = files['sources'];
  v.assert(sourcesFile, file);
  const seen = sourcesSeenFrom(story, files);
  return file.sources.flatMap(({ id, publisher, page }) => {
    const cited = seen.get(id);
    if (cited === undefined) return [];
    return [{ after: 'value' in page ? laterOf(story, page.after, cited) : cited, id, publisher }];
  });
}

/** Each publisher once, from the first of their pages on that may be found. */
function publishersOf(story: Story, found: ReturnType<typeof sources>): Index['publishers'] {
  const first = new Map<string, StoryPointId>();
  for (const { publisher, after } of found) {
    const known = first.get(publisher);
    if (known === undefined || comparePoints(story, after, known) < 0) first.set(publisher, after);
  }
  return [...first].map(([name, after]) => ({ ...wireStamp(after), name }));
}

/**
 * The story point from which each source stands behind a fact that may be seen. A source is shown only by facts that
 * are visible, so before that point it cannot be found either. A source that nothing cites is not in the map.
 */
function sourcesSeenFrom(story: Story, files: Readonly<Record<string, unknown>>): Map<string, StoryPointId> {
  const facts = Object.keys(DATA_FILES)
    .filter((file): file is DataFile => file in DATA_FILES && file !== 'sources' && file !== 'story')
    .map((file): unknown => v.parse(DATA_FILES[file], files[file]));
  const seen = new Map<string, StoryPointId>();
  for (const { id } of story.points) {
    const view = createView(story, id);
    for (const source of countCitations(facts.map((fact) => shield(view, fact))).keys()) {
      if (!seen.has(source)) seen.set(source, id);
    }
  }
  return seen;
}
