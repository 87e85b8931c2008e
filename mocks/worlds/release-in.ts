import type { Wire } from '#mocks/world.ts';

/** The real milestones with an official release window: a month, `2027-03`. */
export const releaseIn =
  (month: string) =>
  (real: Wire<'milestones'>): Wire<'milestones'> => ({
    milestones: real.milestones.map((milestone) =>
      milestone.id === 'released'
        ? { ...milestone, date: month, precision: 'month', certainty: 'official' }
        : milestone,
    ),
  });
