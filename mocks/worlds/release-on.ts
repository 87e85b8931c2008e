import type { Wire } from '#mocks/world.ts';

/** The real milestones with an official release day: the one record that an editor would touch. */
export const releaseOn =
  (date: string) =>
  (real: Wire<'milestones'>): Wire<'milestones'> => ({
    milestones: real.milestones.map((milestone) =>
      milestone.id === 'released' ? { ...milestone, date, precision: 'day', certainty: 'official' } : milestone,
    ),
  });
