import { outSince } from '#mocks/rehearsal/release-day.ts';
import { episodesOut } from '#mocks/rehearsal/season.ts';

import { editedWorld, type Step } from './edited.ts';

/** The awaited season came out on 30 October 2026, and its episodes were written down three days later. */
export const SEASON_OUT: Step = { on: '2026-11-02', edits: [outSince, episodesOut] };

/** The awaited season is out with its episodes, and no other one is awaited. */
export const seasonOut = editedWorld([SEASON_OUT]);
