import * as v from 'valibot';

import type { Story } from '#domain/story.ts';

import type { Folder } from './folder.ts';
import { latest, visitShape } from './walk.ts';

const alias = v.union([v.string(), v.object({ after: v.string(), value: v.string() })]);

const shape = v.object({
  id: v.string(),
  after: v.optional(v.string(), 'start'),
  name: v.object({ en: v.string(), ko: v.nullable(v.string()) }),
  aliases: v.array(alias),
  met: v.object({ at: v.string() }),
  sources: v.array(v.string()),
});

/** One way to write a person's name, and the story point from which it may be read. */
export interface Spelling {
  readonly text: string;
  readonly after: string;
}

/** A person of the show as far as naming them goes. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly hangul: string | null;
  /** When their card, and with it their name, may be read. */
  readonly namedAfter: string;
  /** When they have been seen in the story, or later. */
  readonly metAfter: string;
  readonly spellings: readonly Spelling[];
  readonly sources: readonly string[];
}

/** Everybody in `characters.json` with their spellings; records that the schema refuses are left out. */
export function readPeople(folder: Folder, story: Story): Person[] {
  return [...visitShape(folder, 'characters', 'characters')].flatMap(({ value }) => {
    const result = v.safeParse(shape, value);
    if (!result.success) return [];
    const { id, name, aliases, after, met, sources } = result.output;
    const others = aliases.map((other) =>
      typeof other === 'string'
        ? { text: other, after }
        : { text: other.value, after: latest(story, [after, other.after]) },
    );
    const spellings = [{ text: name.en, after }, ...others];
    return [
      {
        id,
        name: name.en,
        hangul: name.ko,
        namedAfter: after,
        metAfter: latest(story, [after, met.at]),
        spellings,
        sources,
      },
    ];
  });
}
