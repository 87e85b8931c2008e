/** How sure a fact is, and where its sources come from. */
export const evidenceWords = {
  confidence: {
    high: 'well sourced',
    medium: 'not fully sure',
    low: 'unconfirmed',
  },
  sourcesInferred: 'Sources inferred from the record this belongs to.',
};
