import type { World } from '#mocks/world.ts';

/** Only the story and the sources arrive: every page that needs another file has to say so. */
export const unreachable: World = {
  awards: { fault: 'unreachable' },
  characters: { fault: 'unreachable' },
  claims: { fault: 'unreachable' },
  episodes: { fault: 'unreachable' },
  milestones: { fault: 'unreachable' },
  show: { fault: 'unreachable' },
  corrections: { fault: 'unreachable' },
};
