import type { World } from '#mocks/world.ts';

import { releaseOn } from './release-on.ts';

/** Netflix has named a day that is months away from the end of 2026. */
export const dated: World = { milestones: { edit: releaseOn('2027-03-12') } };
