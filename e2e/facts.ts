import * as v from 'valibot';

import type { DataFile } from '#domain/files/data-files.ts';
import { textOf } from '#mocks/fixture-facts.ts';

const text = v.object({ en: v.string() });
const name = v.object({ en: v.string(), ko: v.nullable(v.string()) });
const after = v.optional(v.string(), 'start');

/** A text that may wait for a story point, whichever of its two forms the file uses. */
const stampedText = v.union([
  v.object({ after: v.string(), value: text }),
  v.pipe(
    text,
    v.transform((value) => ({ after: 'start', value })),
  ),
]);

// Read as an outsider would, from the files as they lie there: the app's own readers are what is under test.
function read<Schema extends v.GenericSchema>(file: DataFile, schema: Schema): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(textOf(file)));
}

const point = v.object({ id: v.string() });
const story = read('story', v.object({ points: v.array(point) })).points.map(({ id }) => id);

/** Whether what is stamped with `after` is safe for somebody at `horizon`. */
export function isSafe(record: { after: string }, horizon: string): boolean {
  return story.indexOf(record.after) <= story.indexOf(horizon);
}

const episode = v.object({
  id: v.string(),
  number: v.number(),
  runtimeMinutes: v.number(),
  premise: stampedText,
  outcome: stampedText,
  keyEvents: v.array(v.object({ detail: v.object({ after: v.string(), value: v.object({ text }) }) })),
});
/** The episodes of the guide. */
export const { episodes } = read('episodes', v.object({ episodes: v.array(episode) }));

const person = v.object({
  id: v.string(),
  name,
  after,
  met: v.object({ at: v.string() }),
  group: v.string(),
  class: v.nullable(v.string()),
  actor: v.nullable(v.object({ name })),
});
/** Everybody, met or not. */
export const { characters } = read('characters', v.object({ characters: v.array(person) }));

const claim = v.object({
  id: v.string(),
  topic: v.string(),
  basis: v.string(),
  statement: text,
  madeOn: v.string(),
  speakers: v.array(v.string()),
  after,
});
/** Every claim, hidden ones too. */
export const { claims } = read('claims', v.object({ claims: v.array(claim) }));

/** Who was announced for a coming season. */
export const casting = read('casting', v.object({ cast: v.array(v.object({ actor: name })) })).cast;

/** What the founding articles got wrong. */
export const { corrections } = read(
  'corrections',
  v.object({ corrections: v.array(v.object({ says: text, actually: text, after })) }),
);

/** Questions with more than one answer. */
export const { contradictions } = read(
  'contradictions',
  v.object({
    contradictions: v.array(
      v.object({
        id: v.string(),
        topic: v.string(),
        after,
        subject: text,
        accounts: v.array(v.object({ says: text, used: v.boolean(), figure: v.optional(v.string()) })),
        why: text,
      }),
    ),
  }),
);

/** What could not be found. */
export const { gaps } = read('gaps', v.object({ gaps: v.array(v.object({ text })) }));

/** Who made the show. */
export const { credits } = read('show', v.object({ credits: v.array(v.object({ name, role: v.string() })) }));

/** Where the series leaves the webtoon. */
export const { differences } = read(
  'webtoon-differences',
  v.object({ differences: v.array(v.object({ text, sides: v.optional(v.object({ webtoon: text })), after })) }),
);

/** What to watch meanwhile. */
export const { similar } = read('similar', v.object({ similar: v.array(v.object({ title: name })) }));

const tie = v.object({ from: v.string(), to: v.string(), after });
/** Every tie, hidden ones too. */
export const { relationships } = read('relationships', v.object({ relationships: v.array(tie) }));
