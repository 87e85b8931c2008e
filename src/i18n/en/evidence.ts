/** How sure a fact is, and where its sources come from. */
export const evidenceWords = {
  confidence: {
    high: 'well sourced',
    medium: 'not fully sure',
    low: 'unconfirmed',
  },
  sourcesInferred: 'Some of these tell of the episode as a whole, not of each moment.',
};
