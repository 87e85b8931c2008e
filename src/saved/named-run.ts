import { isRewatching } from './runs.ts';
import type { SavedState } from './state.ts';

/** The runs, as what is kept and sealed names them. */
export const RUNS = ['first', 'rewatch'] as const;
export type Run = (typeof RUNS)[number];

/** The run that the visitor is in. */
export const runOf = (state: SavedState): Run => (isRewatching(state) ? 'rewatch' : 'first');
