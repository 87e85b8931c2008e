import type { evidenceWords as English } from '#i18n/en/evidence.ts';

/** How sure a fact is, and where its sources come from. */
export const evidenceWords: typeof English = {
  confidence: {
    high: 'sumbernya kuat',
    medium: 'belum sepenuhnya pasti',
    low: 'belum dipastikan',
  },
  sourcesInferred: 'Sebagian membahas episodenya secara utuh, bukan tiap momen.',
};
