import { FACTS_DAY } from '#mocks/fixture-day.ts';
import type { Wire, World } from '#mocks/world.ts';

type Milestone = Wire<'milestones'>['milestones'][number];

/** The facts with another release: the one record that an editor would touch. */
const release = (change: Pick<Milestone, 'date' | 'precision' | 'certainty'>): World => ({
  milestones: {
    edit: (facts) => ({
      milestones: facts.milestones.map((milestone) =>
        milestone.id === 'released' ? { ...milestone, ...change } : milestone,
      ),
    }),
  },
});

const day = (date: string) => release({ date, precision: 'day', certainty: 'official' });
const month = (date: string) => release({ date, precision: 'month', certainty: 'official' });
const reported = (date: string) => release({ date, precision: 'day', certainty: 'reported' });

/** Netflix has named a day that is months away from the end of 2026. */
export const dated = day('2027-03-12');
/** The season drops on the day that the tests' clock shows. */
export const premiereDay = day(FACTS_DAY);
/** The season came out on 30 October 2026. */
export const released = day('2026-10-30');
/** Netflix has named a month that is ahead, and no day. */
export const windowNamed = month('2027-03');
/** Netflix had named October 2026, and nothing came. */
export const windowOver = month('2026-10');
/** Somebody names a day, and Netflix does not. */
export const rumoured = reported('2027-03-12');
/** Somebody had named a day, and it has passed. */
export const dayPassed = reported('2026-10-30');
