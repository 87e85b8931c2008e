import * as v from 'valibot';

import { confidence, localText, properName, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';

const sentence = stamped({ text: localText, confidence, sources: sourceIds });

const term = stamped({
  id: slug,
  name: properName,
  /** What else it is called, each as late as it is said. */
  also: v.array(maySpoil(v.string())),
  /** What is known of it, in the order in which it is learnt. */
  sentences: v.pipe(v.array(sentence), v.minLength(1)),
});

/** `glossary.json`: the story's own words, and what is known of each as the story goes on. A word that tells by itself waits, too. */
export const glossaryFile = v.strictObject({ terms: v.array(term) });
/** One word, opened; what is learnt later is still sealed. */
export type Term = v.InferOutput<typeof term> extends Spoiler<infer Record> ? Record : never;
