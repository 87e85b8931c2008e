import type { World } from '#mocks/world.ts';

import { releaseIn } from './release-in.ts';

/** Netflix has named a month that is ahead, and no day. */
export const windowNamed: World = { milestones: { edit: releaseIn('2027-03') } };
