import type { World } from '#mocks/world.ts';

const A_TRAIN = { delay: 3000 } as const;

/** What most pages wait for takes three seconds. */
export const slow: World = {
  characters: A_TRAIN,
  claims: A_TRAIN,
  episodes: A_TRAIN,
  milestones: A_TRAIN,
  show: A_TRAIN,
  sources: A_TRAIN,
};
