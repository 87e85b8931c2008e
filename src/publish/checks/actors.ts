import * as v from 'valibot';

import { isOfFirstSeason, toldAges } from '#domain/people/ages.ts';

import { stampedAsPerson } from './as-person.ts';
import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readPeople } from './people.ts';
import { readStory } from './read-story.ts';
import { isRecord, visitShape } from './walk.ts';

const FILE = 'actors.json';

/** Who may be asked for a year of birth: an agency, a film council or Netflix, and a general encyclopaedia. No press, no fan page. */
const ASKED: ReadonlySet<unknown> = new Set(['official', 'press-release', 'reference']);

const shape = v.object({
  id: v.string(),
  after: v.optional(v.string(), 'start'),
  born: v.nullable(v.object({ year: v.string(), sources: v.array(v.string()) })),
  roles: v.array(v.unknown()),
});

/**
 * Facts on actors wait for what their person waits for, are of somebody who is played, and say something. A year of birth is of who
 * may be told of at all, and from somebody who may be asked. (rulings: ages)
 */
export function actors(folder: Folder, today: string): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const people = new Map(readPeople(folder, story).map((person) => [person.id, person]));
  const kinds = new Map(
    [...visitShape(folder, 'sources', 'sources')].flatMap(({ value }) =>
      isRecord(value) ? [[value['id'], value['kind']]] : [],
    ),
  );
  const [start] = visitShape(folder, 'show', 'filming.start');
  const yearOf = (date: unknown) => Number.parseInt(String(date), 10);
  return [...visitShape(folder, 'actors', 'actors')].flatMap(({ value }) => {
    const result = v.safeParse(shape, value);
    if (!result.success) return [];
    const { id, born, roles } = result.output;
    const fault = (field: string, problem: string): Fault[] => [{ file: FILE, record: id, field, problem }];
    const person = people.get(id);
    const wasThere = start !== undefined && person !== undefined && isOfFirstSeason(story, person.met.at);
    const filmed = wasThere ? yearOf(start.value) : null;
    const askable = born?.sources.every((source) => ASKED.has(kinds.get(source) ?? 'official'));
    return [
      ...stampedAsPerson(FILE, result.output, people),
      ...(person?.actor === null ? fault('id', 'is of somebody whose actor nobody names; name one there first') : []),
      ...(born === null && roles.length === 0 ? fault('-', 'says nothing; remove the record') : []),
      ...(born !== null && toldAges(yearOf(born.year), filmed, yearOf(today)) === null
        ? fault(
            'born',
            `is ${born.year}: ages are of adults alone, and of nobody under 16 when filming began; make it null`,
          )
        : []),
      ...(askable === false
        ? fault(
            'born.sources',
            'holds a source that is neither official, a press release nor a reference; name one, or make "born" null',
          )
        : []),
    ];
  });
}
