import { comparePoints, type Story } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { type Person, readPeople } from './people.ts';
import { endOfSeason } from './seasons.ts';
import { tooEarly } from './too-early.ts';
import { isRecord, type Spot, visitShape } from './walk.ts';

/** Ties that tell what becomes of their second end, and by which of its fates it has happened. */
const FATEFUL = new Map<unknown, readonly string[]>([
  ['killed', ['dead']],
  ['infected-by', ['bitten', 'infected', 'half-zombie']],
]);

function tieFate(story: Story, victim: Person | undefined, spot: Spot): Fault[] {
  const fates = isRecord(spot.value) ? FATEFUL.get(spot.value['kind']) : undefined;
  if (victim === undefined || fates === undefined) return [];
  const fate = victim.fates.find(({ status }) => fates.includes(status));
  // Where no episode is known, the last one of the season is the first that gives nothing away.
  const due = fate?.episode ?? endOfSeason(story, victim.metAfter);
  return tooEarly(story, spot, due, `what it says of ${victim.name} happens in "${due}"`);
}

/** Both people have been met *and* what the tie tells has happened. (product.md, "A relationship") */
export function relationshipFaults(folder: Folder, story: Story): Fault[] {
  const people = readPeople(folder, story);
  return [...visitShape(folder, 'relationships', 'relationships')].flatMap((spot) => {
    const ends = isRecord(spot.value) ? [spot.value['from'], spot.value['to']] : [];
    const met = people.filter((person) => ends.includes(person.id));
    const last = met.toSorted((a, b) => comparePoints(story, b.metAfter, a.metAfter))[0];
    const victim = people.find((person) => person.id === ends[1]);
    return [
      ...(last === undefined ? [] : tooEarly(story, spot, last.metAfter, `${last.name} is met at "${last.metAfter}"`)),
      ...tieFate(story, victim, spot),
    ];
  });
}
