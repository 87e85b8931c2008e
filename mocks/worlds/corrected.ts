import type { World } from '#mocks/world.ts';

/** What was said has changed: a named day moved, the day of the wrap was wrong, and somebody took a report back. */
export const corrected: World = {
  milestones: {
    edit: (real) => ({
      milestones: real.milestones.map((milestone) => {
        if (milestone.id === 'filming-wrapped')
          return {
            ...milestone,
            date: '2026-02-20',
            accounts: [],
            former: [
              {
                date: '2026-02-18',
                precision: 'day',
                certainty: 'reported',
                from: '2026-02-23',
                until: '2026-11-10',
                why: { en: 'The makers say that the last scenes were shot two days later.' },
                sources: ['newsx-2026-02-23'],
              },
            ],
            added: '2026-11-10',
          };
        if (milestone.id !== 'released') return milestone;
        return {
          ...milestone,
          date: '2027-04-16',
          precision: 'day',
          certainty: 'official',
          former: [
            {
              date: '2027-03-12',
              precision: 'day',
              certainty: 'official',
              from: '2026-10-01',
              until: '2026-11-12',
              why: { en: 'Netflix said that it wants more time for the effects.' },
              sources: ['newsx-2026-02-23'],
            },
          ],
          added: '2026-11-12',
        };
      }),
    }),
  },
  claims: {
    edit: (real) => ({
      claims: real.claims.map((claim) =>
        claim.id === 'newsx-late-2026'
          ? {
              ...claim,
              withdrawn: {
                on: '2026-11-05',
                why: { en: 'It had counted from another show.' },
                sources: ['newsx-2026-02-23'],
              },
            }
          : claim,
      ),
    }),
  },
};
