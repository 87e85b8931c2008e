import type { Wire } from '#mocks/world.ts';

/** The milestones with an official release window: a month, `2027-03`. */
export const releaseIn =
  (month: string) =>
  (facts: Wire<'milestones'>): Wire<'milestones'> => ({
    milestones: facts.milestones.map((milestone) =>
      milestone.id === 'released'
        ? { ...milestone, date: month, precision: 'month', certainty: 'official' }
        : milestone,
    ),
  });
