import { newClaim } from '#mocks/rehearsal/claim-and-person.ts';
import { changeRung, type Edit } from '#mocks/rehearsal/edit.ts';
import { nextRenewed as renewNext } from '#mocks/rehearsal/season.ts';

import { editedWorld, type Step } from './edited.ts';
import { SEASON_OUT } from './season-out.ts';

/** The new ladder has a rung to wait for. */
const releaseAhead: Edit = (facts) => changeRung(facts, 'released', { certainty: 'inferred' });

/** The season after the one that is out was renewed on 10 November 2026, and somebody says at once when it comes. */
export const NEXT_RENEWED: Step = { on: '2026-11-10', edits: [renewNext, releaseAhead, newClaim] };

/** One season is out with its episodes, and the next one is renewed. */
export const nextRenewed = editedWorld([SEASON_OUT, NEXT_RENEWED]);
