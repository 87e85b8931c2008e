import type { World } from '#mocks/world.ts';

import { releaseOn } from './release-on.ts';

/** The season came out on 30 October 2026. */
export const released: World = { milestones: { edit: releaseOn('2026-10-30') } };
