import * as v from 'valibot';

import { earlierOf, type Story } from '#domain/story/story.ts';

import type { Folder } from './folder.ts';
import { latest, visitShape } from './walk.ts';

const alias = v.union([v.string(), v.object({ after: v.string(), value: v.string() })]);

const actor = v.object({
  name: v.object({ en: v.string(), ko: v.nullish(v.string(), null) }),
  aliases: v.optional(v.array(v.string()), []),
});
const fate = v.object({
  episode: v.nullable(v.string()),
  after: v.optional(v.string(), 'start'),
  status: v.string(),
});

const shape = v.object({
  id: v.string(),
  after: v.optional(v.string(), 'start'),
  name: v.object({ en: v.string(), ko: v.nullable(v.string()) }),
  aliases: v.array(alias),
  class: v.optional(v.nullable(v.string()), null),
  met: v.object({ at: v.string(), inferred: v.optional(v.boolean(), false), by: v.optional(v.string()) }),
  unverified: v.fallback(v.optional(v.array(v.unknown()), []), []),
  actor: v.nullish(v.fallback(v.nullable(actor), null), null),
  statusTimeline: v.fallback(v.optional(v.array(fate), []), []),
  sources: v.array(v.string()),
});

/** One way to write a person's name, and the story point from which it may be read. */
export interface Spelling {
  readonly text: string;
  readonly after: string;
}

/** Somebody as far as naming them goes. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly hangul: string | null;
  /** When their card, and with it their name, may be read. */
  readonly namedAfter: string;
  readonly spellings: readonly Spelling[];
}

/** A person of the show. */
export interface Person extends Named {
  /** The stamp of their record as it stands there. */
  readonly after: string;
  readonly met: v.InferOutput<typeof shape>['met'];
  /** Where the class list of the show puts them on the register; undefined for everybody who is not on it. */
  readonly listedFrom: string | undefined;
  /** When they have been seen in the story, or later. */
  readonly metAfter: string;
  /** Who plays them. */
  readonly actor: v.InferOutput<typeof actor> | null;
  /** What became of them, in the order of the file. */
  readonly fates: readonly v.InferOutput<typeof fate>[];
  readonly sources: readonly string[];
}

/**
 * Everybody in `characters.json` with their spellings; records that the schema refuses are left out. Whoever is on the class list is named
 * and met where it says, whatever their record says: that it says otherwise is one fault, and not one of all that names them.
 */
export function readPeople(folder: Folder, story: Story): Person[] {
  const first = story.points.find((point) => point.kind === 'episode')?.id;
  const [listed] = visitShape(folder, 'show', 'setting.class');
  return [...visitShape(folder, 'characters', 'characters')].flatMap(({ value }) => {
    const result = v.safeParse(shape, value);
    if (!result.success) return [];
    const { id, name, aliases, class: form, met, unverified, actor, statusTimeline, sources } = result.output;
    const listedFrom = form !== null && form === listed?.value && !unverified.includes('class') ? first : undefined;
    const after = listedFrom === undefined ? result.output.after : earlierOf(story, result.output.after, listedFrom);
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
        after: result.output.after,
        met,
        listedFrom,
        metAfter: listedFrom ?? latest(story, [after, met.at]),
        spellings,
        actor,
        fates: statusTimeline,
        sources,
      },
    ];
  });
}
