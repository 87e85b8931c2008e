import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';
import { START } from '#domain/story/shield.ts';
import { storyPointId } from '#domain/story/story.ts';

/** What the page can look like, by the names in styles.css. Without a choice the system's colour scheme decides. */
export const THEMES = ['chalkboard', 'exercise-book'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What a visitor may set. Anything absent is the default. What another release of the app has put here is kept as it is: a
 * preference that we do not know must not cost anybody their place in the story.
 */
export const preferences = v.looseObject({
  /** The visitor has answered, or put off, the question how far they are. */
  horizonAsked: v.optional(v.literal(true)),
  theme: v.optional(v.picklist(THEMES)),
  /** A second run with a place of its own, and whether the visitor is in it now. */
  rewatch: v.optional(v.strictObject({ horizon: storyPointId, on: v.boolean() })),
  /** The countdown shows no seconds. */
  hideSeconds: v.optional(v.literal(true)),
  /** How much the content notes say; without a choice, their topics and how strong they are. */
  contentNotes: v.optional(v.picklist(['off', 'detail'])),
  /** The language that the visitor has chosen, as `lang` says it: they are offered no other. */
  edition: v.optional(v.string()),
  /** No key opens the search by itself. */
  noSearchKey: v.optional(v.literal(true)),
});

/** The saved state: the same JSON in `localStorage["roll-call"]` and in an exported file (docs/contract.md). */
export const savedState = v.strictObject({
  app: v.literal('roll-call'),
  version: v.literal(1),
  horizon: storyPointId,
  watchedOn: v.record(storyPointId, factDay),
  preferences,
});
export type SavedState = v.InferOutput<typeof savedState>;

/** The state of somebody we know nothing of: the safest. */
export const NOTHING_SAVED: SavedState = {
  app: 'roll-call',
  version: 1,
  horizon: START,
  watchedOn: {},
  preferences: {},
};

/** Reads stored or imported text; null for anything that is not exactly a saved state of this version. */
export function readState(text: string): SavedState | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(savedState, json);
  return parsed.success ? parsed.output : null;
}
