import type { evidenceWords as English } from '#i18n/en/evidence.ts';

/** How sure a fact is, and where its sources come from. */
export const evidenceWords: typeof English = {
  confidence: {
    high: 'bem documentado',
    medium: 'sem certeza',
    low: 'sem confirmação',
  },
  sourcesInferred: 'Algumas falam do episódio inteiro, não de cada momento.',
};
