import * as v from 'valibot';

import { Spoiler, START } from './shield.ts';
import { type StoryPointId, storyPointId } from './story.ts';

const after = v.optional(storyPointId, START);

// The compiler cannot see through the generic entries that `after` is set; were it ever missing, the value stays hidden.
const NEVER = 'never';

/**
 * A record whose very existence waits for `after`: `{ "after": "s1e7", "id": … }` becomes a `Spoiler`
 * of the record. Without `after` it is safe for somebody who has not started.
 */
export function stamped<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.strictObject({ ...entries, after }),
    v.transform((record) => new Spoiler(record.after ?? NEVER, record)),
  );
}

/** A stamp as records have it on the wire: none where it is the start. */
export const wireStamp = (point: StoryPointId | undefined) =>
  point === undefined || point === START ? {} : { after: point };

/**
 * A value inside a record that may tell: either the bare value (safe from the start on) or
 * `{ "after": "s1e7", "value": … }`. Both become a `Spoiler` of the value.
 */
export function maySpoil<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.union([
    v.pipe(
      v.strictObject({ after: storyPointId, value: schema }),
      v.transform((record) => new Spoiler<v.InferOutput<Schema>>(record.after ?? NEVER, record.value)),
    ),
    v.pipe(
      schema,
      v.transform((value) => new Spoiler<v.InferOutput<Schema>>(START, value)),
    ),
  ]);
}
