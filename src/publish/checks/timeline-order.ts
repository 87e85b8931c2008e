import { START } from '#domain/story/shield.ts';
import { comparePoints, findPoint, type Story } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { type Person, readPeople } from './people.ts';
import { readStory } from './read-story.ts';
import { endOfSeason } from './seasons.ts';
import { relationshipFaults } from './ties.ts';
import { tooEarly } from './too-early.ts';
import { isList, isRecord, readableAfter, type Spot, visitShape } from './walk.ts';

function previousEpisode(story: Story, id: string): string {
  const points = story.points.filter((point) => point.kind === 'episode');
  const index = points.findIndex((point) => point.id === id);
  return points[index - 1]?.id ?? START;
}

/** Whether words name a fate. "Alive" and "unknown" are how everybody begins. */
function tells(words: string, status: string): boolean {
  return status !== 'alive' && status !== 'unknown' && new RegExp(`\\b${status}\\b`).test(words);
}

const episodeOf = (entry: unknown) => (isRecord(entry) ? String(entry['episode']) : '');

function unsorted(story: Story, { file, record, field, value }: Spot): Fault[] {
  const entries = isList(value) ? value.map((entry, index) => ({ index, episode: episodeOf(entry) })) : [];
  const dated = entries.filter(({ episode }) => findPoint(story, episode) !== undefined);
  return dated.flatMap(({ index, episode }, place) => {
    const before = dated[place - 1]?.episode ?? START;
    if (comparePoints(story, episode, before) >= 0) return [];
    const problem = `is "${episode}" after an entry of "${before}"; put the entries in story order`;
    return [{ file, record, field: `${field}.${index}.episode`, problem }];
  });
}

/** A fate that nobody dates may be that of the last episode, so that it waits for it. (product.md, "People") */
function undatedFate(story: Story, people: readonly Person[], spot: Spot): Fault[] {
  const person = people.find(({ id }) => id === spot.record);
  if (person === undefined) return [];
  const end = endOfSeason(story, person.metAfter);
  return tooEarly(story, spot, end, `names no episode, and "${end}" is the last in which it may happen`);
}

function statusFaults(folder: Folder, story: Story): Fault[] {
  const people = readPeople(folder, story);
  return [...visitShape(folder, 'characters', 'characters.statusTimeline')].flatMap((spot) => {
    if (isList(spot.value)) return unsorted(story, spot);
    if (isRecord(spot.value) && spot.value['episode'] === null) return undatedFate(story, people, spot);
    const episode = episodeOf(spot.value);
    return tooEarly(story, spot, episode, `happens in "${episode}"`);
  });
}

function episodeFaults(folder: Folder, story: Story): Fault[] {
  const check = (shape: string, due: (id: string) => string, why: (id: string) => string) =>
    [...visitShape(folder, 'episodes', shape)].flatMap((spot) => {
      const id = spot.within[1]?.['id'];
      return typeof id === 'string' ? tooEarly(story, spot, due(id), why(id)) : [];
    });
  const own = (id: string) => id;
  const happens = (id: string) => `happens in "${id}"`;
  return [
    ...check(
      'episodes.premise',
      (id) => previousEpisode(story, id),
      (id) => `builds on the episode before "${id}"`,
    ),
    ...check('episodes.outcome', own, happens),
    ...check('episodes.keyEvents.detail', own, happens),
  ];
}

/** A role tells that its person appears, and a fate that it names has happened by then. (product.md: "Roles … can tell too") */
function roleFaults(folder: Folder, story: Story): Fault[] {
  const people = new Map<unknown, Person>(readPeople(folder, story).map((person) => [person.id, person]));
  return [...visitShape(folder, 'characters', 'characters.role')].flatMap((spot) => {
    const person = people.get(spot.record);
    const words = isRecord(spot.value) ? Object.values(spot.value).join(' ').toLowerCase() : '';
    const fate = person?.fates.find(({ episode, status }) => episode !== null && tells(words, status));
    if (person === undefined) return [];
    return [
      ...tooEarly(story, spot, person.metAfter, `${person.name} is met at "${person.metAfter}"`),
      ...(fate?.episode ? tooEarly(story, spot, fate.episode, `"${fate.status}" happens in "${fate.episode}"`) : []),
    ];
  });
}

/** Facts that point at a person, by file and shape: their reader can see that person's card. */
const APPEARANCES = [
  ['episodes', 'episodes.keyEvents.detail.characters'],
  ['casting', 'cast.characterId'],
] as const;

function appearanceFaults(folder: Folder, story: Story): Fault[] {
  const people = new Map<unknown, Person>(readPeople(folder, story).map((person) => [person.id, person]));
  return APPEARANCES.flatMap(([file, shape]) =>
    [...visitShape(folder, file, shape)].flatMap((spot) => {
      const person = people.get(spot.value);
      return person === undefined
        ? []
        : tooEarly(story, spot, person.namedAfter, `${person.name} is hidden until "${person.namedAfter}"`);
    }),
  );
}

function speakerFaults(folder: Folder, story: Story): Fault[] {
  const due = new Map<unknown, string>(
    [...visitShape(folder, 'speakers', 'speakers.id')].map((spot) => [spot.value, readableAfter(story, spot)]),
  );
  return ['claims.speakers', 'claims.relayedBy'].flatMap((shape) =>
    [...visitShape(folder, 'claims', shape)].flatMap((spot) => {
      const after = due.get(spot.value);
      return after === undefined
        ? []
        : tooEarly(story, spot, after, `its speaker "${String(spot.value)}" is hidden until "${after}"`);
    }),
  );
}

/** Nothing can be read before it has happened or before those who stand in it, and a person's statuses stand in story order. */
export function timelineOrder(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  return [statusFaults, episodeFaults, relationshipFaults, roleFaults, appearanceFaults, speakerFaults].flatMap(
    (check) => check(folder, story),
  );
}
