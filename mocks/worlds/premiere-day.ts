import type { World } from '#mocks/world.ts';

import { releaseOn } from './release-on.ts';

/** The season drops on 20 November 2026. */
export const premiereDay: World = { milestones: { edit: releaseOn('2026-11-20') } };
