import { START } from '#domain/story/shield.ts';
import { comparePoints, newsOf, type Story } from '#domain/story/story.ts';

import type { Folder } from './folder.ts';
import { type Named, type Person, readPeople } from './people.ts';
import { seasonOf } from './seasons.ts';
import { isRecord, latest, readableAfter, visitShape } from './walk.ts';

/** The last episode before a season; the start where there is none. */
function endBefore(story: Story, season: number): string {
  return story.points.findLast((point) => point.kind === 'episode' && point.season < season)?.id ?? START;
}

/** When one may tell that a person, or who plays them, is in a season. Whoever is first met in it lived before for nobody. */
function returnDue(story: Story, person: Person, season: number): string {
  if ((seasonOf(story, person.metAfter) ?? 0) >= season) return person.metAfter;
  const end = endBefore(story, season);
  const fate = person.fates.findLast(({ episode, after }) => comparePoints(story, episode ?? after, end) <= 0);
  // That somebody comes back whom the season before did not leave alive is the news itself.
  return latest(story, [person.metAfter, fate?.status === 'alive' ? end : newsOf(story, season)]);
}

function named(id: string, due: string, hangul: string | null, spellings: readonly string[]): Named {
  const name = spellings[0] ?? id;
  return { id, name, hangul, namedAfter: due, spellings: spellings.map((text) => ({ text, after: due })) };
}

function castNames(folder: Folder, story: Story, season: number, due: ReadonlyMap<unknown, string>): Named[] {
  return [...visitShape(folder, 'casting', 'cast')].flatMap((spot) => {
    const actor = isRecord(spot.value) ? spot.value['actor'] : undefined;
    if (!isRecord(spot.value) || !isRecord(actor) || typeof actor['en'] !== 'string') return [];
    const { en, ko } = actor;
    const { characterId, season: cast } = spot.value;
    const again = typeof cast === 'number' && cast < season ? endBefore(story, season) : START;
    const after = due.get(characterId) ?? latest(story, [readableAfter(story, spot), again]);
    return [
      named(typeof characterId === 'string' ? characterId : spot.record, after, typeof ko === 'string' ? ko : null, [
        en,
      ]),
    ];
  });
}

/**
 * The people and the actors whose name in what is said of a season tells that they live, each with the point from which it may:
 * the end of the season before, or the news of this one where the return itself is the news. (product.md, "The horizon": a claim of
 * any topic whose speaker or words name a returning actor or person)
 */
export function returningNames(
  folder: Folder,
  story: Story,
  season: number,
): { readonly people: Named[]; readonly actors: Named[] } {
  const everybody = readPeople(folder, story);
  const due = new Map<unknown, string>(everybody.map((person) => [person.id, returnDue(story, person, season)]));
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
  return { people, actors: [...actors, ...castNames(folder, story, season, due)] };
}
