import * as v from 'valibot';

import { localText, slug } from '#domain/facts/text.ts';

import type { Spoiler } from './shield.ts';
import { stamped } from './stamp.ts';

const thread = stamped({
  id: slug,
  /** Tells nothing by itself. */
  name: localText,
  /** Whoever's events it is made of. */
  people: v.pipe(v.array(slug), v.minLength(1)),
});

/**
 * `threads.json`: what runs through the story, each as a set of people. `after` is the point from which it may be known that there is
 * such a thread at all: that somebody has one tells that they matter.
 */
export const threadsFile = v.strictObject({ threads: v.array(thread) });
/** One thread, opened. */
export type Thread = v.InferOutput<typeof thread> extends Spoiler<infer Record> ? Record : never;
