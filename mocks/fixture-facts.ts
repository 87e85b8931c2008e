import type { StoryPointId } from '#domain/story/story.ts';

import { factsIn } from './facts-in.ts';

/**
 * The tests' own facts: a copy of the real ones as they stood on their day (`./facts-moment.ts`), one record a line. What tests
 * expect, they expect of these. They change only with a schema, or where a test needs another fact, and are reviewed like code.
 * They are never brought up to date: that they grow old is the point.
 */
export const FIXTURES = 'mocks/facts';

export const { textOf, raw, read, everyFile, castAt } = factsIn(FIXTURES);

/** Their story. */
export const STORY = read('story');

/** Its points, in order. */
export const HORIZONS: readonly StoryPointId[] = STORY.points.map((point) => point.id);
