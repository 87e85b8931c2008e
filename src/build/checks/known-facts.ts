import { readFileSync } from 'node:fs';

import * as v from 'valibot';

/** Something that becomes known at a story point, as a pattern over a line of text. */
export interface KnownFact {
  readonly id: string;
  readonly after: string;
  readonly pattern: RegExp;
}

const entry = v.object({ id: v.string(), after: v.string(), pattern: v.string() });

/**
 * What happens in the story, written by hand and read off no stamp, so that a fact nobody stamped is found too. Each
 * pattern knows the spellings of the names and the ways to say it, within one sentence.
 */
export const KNOWN_FACTS: readonly KnownFact[] = v
  .parse(v.array(entry), JSON.parse(readFileSync(`${import.meta.dirname}/known-facts.json`, 'utf8')))
  .map(({ id, after, pattern }) => ({ id, after, pattern: new RegExp(pattern, 'iu') }));
