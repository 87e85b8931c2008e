import type { Wire } from '#mocks/world.ts';

/** The milestones with an official release day: the one record that an editor would touch. */
export const releaseOn =
  (date: string) =>
  (facts: Wire<'milestones'>): Wire<'milestones'> => ({
    milestones: facts.milestones.map((milestone) =>
      milestone.id === 'released' ? { ...milestone, date, precision: 'day', certainty: 'official' } : milestone,
    ),
  });
