import type { World } from '#mocks/world.ts';

/** Netflix had named a day in October 2026, and took it back in November. */
export const takenBack: World = {
  milestones: {
    edit: (real) => ({
      milestones: real.milestones.map((milestone) => {
        if (milestone.id === 'release-date-announced')
          return { ...milestone, date: '2026-10-01', precision: 'day', certainty: 'official', sources: ['named'] };
        if (milestone.id !== 'released') return milestone;
        return {
          ...milestone,
          former: [
            {
              date: '2027-03-12',
              precision: 'day',
              certainty: 'official',
              from: '2026-10-01',
              until: '2026-11-02',
              why: { en: 'Netflix said that the effects need more time.' },
              sources: ['named', 'taken-back'],
            },
          ],
          added: '2026-11-02',
        };
      }),
    }),
  },
  sources: {
    edit: (real) => ({
      sources: [
        ...real.sources,
        {
          id: 'named',
          publisher: 'Netflix',
          page: { title: 'Season 2 has a date', url: null },
          published: '2026-10-01',
          kind: 'official',
          language: 'en',
        },
        {
          id: 'taken-back',
          publisher: 'Netflix',
          page: { title: 'Season 2 needs more time', url: null },
          published: '2026-11-02',
          kind: 'official',
          language: 'en',
        },
      ],
    }),
  },
};
