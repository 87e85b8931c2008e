import { comparePoints, type Story } from '#domain/story.ts';

import type { Folder } from './folder.ts';
import { readPeople, type Named, type Person } from './people.ts';
import { endOfSeason, newsAfter } from './seasons.ts';
import { isRecord, latest, readableAfter, visitShape } from './walk.ts';

/** When one may tell that a person, or who plays them, goes on after the season in which they are met. */
function returnDue(story: Story, person: Person): string {
  const end = endOfSeason(story, person.metAfter);
  const fate = person.fates.findLast(({ episode }) => episode === null || comparePoints(story, episode, end) <= 0);
  // That somebody comes back whom the season did not leave alive is the news itself.
  return latest(story, [person.metAfter, fate?.status === 'alive' ? end : newsAfter(story, person.metAfter)]);
}

function named(id: string, due: string, hangul: string | null, spellings: readonly string[]): Named {
  const name = spellings[0] ?? id;
  return { id, name, hangul, namedAfter: due, spellings: spellings.map((text) => ({ text, after: due })) };
}

function castNames(folder: Folder, story: Story, due: ReadonlyMap<unknown, string>): Named[] {
  return [...visitShape(folder, 'casting', 'cast')].flatMap((spot) => {
    const actor = isRecord(spot.value) ? spot.value['actor'] : undefined;
    if (!isRecord(spot.value) || !isRecord(actor) || typeof actor['en'] !== 'string') return [];
    const { en, ko } = actor;
    const { characterId } = spot.value;
    const after = due.get(characterId) ?? readableAfter(story, spot);
    return [
      named(typeof characterId === 'string' ? characterId : spot.record, after, typeof ko === 'string' ? ko : null, [
        en,
      ]),
    ];
  });
}

/**
 * The people and the actors whose name in a claim tells that they live, each with the point from which it may: the end of the
 * season, or the news of the next one where the return itself is the news. (product.md, "The horizon": a claim of any topic
 * whose speaker or words name a returning actor or person)
 */
export function returningNames(folder: Folder, story: Story): { readonly people: Named[]; readonly actors: Named[] } {
  const everybody = readPeople(folder, story);
  const due = new Map<unknown, string>(everybody.map((person) => [person.id, returnDue(story, person)]));
  const dueOf = ({ id, metAfter }: Person) => due.get(id) ?? metAfter;
  const people = everybody.map((person) => ({
    ...person,
    namedAfter: latest(story, [person.namedAfter, dueOf(person)]),
    spellings: person.spellings.map(({ text, after }) => ({ text, after: latest(story, [after, dueOf(person)]) })),
  }));
  const actors = everybody.flatMap((person) => {
    if (person.actor === null) return [];
    const { name, aliases } = person.actor;
    return [named(person.id, dueOf(person), name.ko, [name.en, ...aliases])];
  });
  return { people, actors: [...actors, ...castNames(folder, story, due)] };
}
