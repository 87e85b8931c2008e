import { FACTS_DAY } from '#mocks/fixture-day.ts';
import type { World } from '#mocks/world.ts';

import { releaseOn } from './release-on.ts';

/** The season drops on the day that the tests' clock shows. */
export const premiereDay: World = { milestones: { edit: releaseOn(FACTS_DAY) } };
