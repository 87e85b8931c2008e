import type { World } from '#mocks/world.ts';

import { releaseIn } from './release-in.ts';

/** Netflix had named October 2026, and nothing came. */
export const windowOver: World = { milestones: { edit: releaseIn('2026-10') } };
