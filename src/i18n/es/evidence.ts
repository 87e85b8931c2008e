import type { evidenceWords as English } from '#i18n/en/evidence.ts';

/** How sure a fact is, and where its sources come from. */
export const evidenceWords: typeof English = {
  confidence: {
    high: 'bien documentado',
    medium: 'no del todo seguro',
    low: 'sin confirmar',
  },
  sourcesInferred: 'Algunas hablan del episodio completo, no de cada momento.',
};
