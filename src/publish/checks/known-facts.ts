import * as v from 'valibot';

import list from './known-facts.json' with { type: 'json' };

/** Something that becomes known at a story point, as a pattern over a line of text. */
export interface KnownFact {
  readonly id: string;
  readonly after: string;
  /** What happens, in our words. */
  readonly why: string;
  readonly pattern: RegExp;
}

const entry = v.object({ id: v.string(), after: v.string(), why: v.string(), pattern: v.string() });

/**
 * What happens in the story, written by hand and read off no stamp, so that a fact nobody stamped is found too. Each
 * pattern knows the spellings of the names and the ways to say it, within one sentence.
 */
export const KNOWN_FACTS: readonly KnownFact[] = v
  .parse(v.array(entry), list)
  .map(({ pattern, ...fact }) => ({ ...fact, pattern: new RegExp(pattern, 'iu') }));
