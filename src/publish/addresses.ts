import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { episodeAddress } from '#domain/story/episode-address.ts';

const ROUTES = 'src/routes';

const episodes = v.object({ episodes: v.array(v.object({ id: v.string(), season: v.number(), number: v.number() })) });
const characters = v.object({ characters: v.array(v.object({ id: v.string() })) });

/** Every address of the site that is made of a folder of data files (`addressesOf`). @throws where a file cannot be read. */
export function listAddresses(data: string): string[] {
  const all = addressesOf((file) => JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8')));
  if (all === null)
    throw new Error(`The episodes and people in ${data} are not what their schemas say: run the data check.`);
  return all;
}

/**
 * Every address of the site, each ending in a slash: the route files, with the facts in place of their parameters; null where the
 * facts do not say which episodes and people there are. `read` gives a parsed data file by its name without `.json`.
 */
export function addressesOf(read: (file: string) => unknown): string[] | null {
  const guide = v.safeParse(episodes, read('episodes'));
  const people = v.safeParse(characters, read('characters'));
  if (!guide.success || !people.success) return null;
  const values: Record<string, string[]> = {
    $number: guide.output.episodes.map(episodeAddress),
    $characterId: people.output.characters.map((person) => person.id),
  };
  return listRoutes().flatMap((route) => {
    const parameter = route.split('/').find((part) => part.startsWith('$'));
    if (parameter === undefined) return [route];
    const known = values[parameter];
    if (known === undefined)
      throw new Error(`No data says which pages ${route} has: add ${parameter} to addresses.ts.`);
    return known.map((value) => route.replace(parameter, value));
  });
}

/** Every route as an address pattern, from the names of the route files: `/episodes/$number/`. What is no page, `$.tsx`, has none. */
function listRoutes(): string[] {
  return readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !/(^|\/)[-_]|^\$\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\.tsx$/, '').replace(/(^|\/)index$/, '')}/`.replace('//', '/'))
    .sort();
}
