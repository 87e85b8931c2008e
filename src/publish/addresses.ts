import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { episodeAddress } from '#domain/story/episodes.ts';

const ROUTES = 'src/routes';

const episodes = v.object({ episodes: v.array(v.object({ id: v.string(), season: v.number(), number: v.number() })) });
const characters = v.object({ characters: v.array(v.object({ id: v.string() })) });

/** Every address of the site, each ending in a slash: the route files, with the facts in place of their parameters. */
export function listAddresses(data: string): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(data, file), 'utf8'));
  const values: Record<string, string[]> = {
    $number: v.parse(episodes, read('episodes.json')).episodes.map(episodeAddress),
    $characterId: v.parse(characters, read('characters.json')).characters.map((person) => person.id),
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
