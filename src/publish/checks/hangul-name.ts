import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isRecord, visitShape } from './walk.ts';

/** The names that Korean pages cannot do without, by file and shape. */
const REQUIRED = [
  ['characters', 'characters.name'],
  ['characters', 'characters.actor.name'],
  ['casting', 'cast.actor'],
  ['show', 'title'],
] as const;

/** Every person, every actor and the show have their name in Hangul. */
export function hangulName(folder: Folder): Fault[] {
  return REQUIRED.flatMap(([name, shape]) =>
    [...visitShape(folder, name, shape)].flatMap(({ file, record, field, value }) => {
      if (!isRecord(value)) return [];
      const { en, ko } = value;
      const fault = (problem: string) => [{ file, record, field: `${field}.ko`, problem }];
      if (typeof ko === 'string' && /\p{Script=Hangul}/u.test(ko)) return [];
      if (typeof ko === 'string')
        return fault(`is "${ko}", which holds no Hangul; write the name as Korean sources print it`);
      return fault(`is missing; add the Hangul name of ${typeof en === 'string' ? en : 'this person'}`);
    }),
  );
}
