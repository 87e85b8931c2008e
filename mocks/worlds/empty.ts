import type { World } from '#mocks/world.ts';

/** Every list is there and has nothing in it. The show, the story and the hour of a premiere are no lists. */
export const empty: World = {
  awards: { json: { awards: [] } },
  casting: { json: { cast: [] } },
  characters: { json: { characters: [] } },
  claims: { json: { claims: [] } },
  comparables: { json: { seasons: [] } },
  'content-notes': { edit: (facts) => ({ ...facts, categories: [], episodes: [], showWide: [] }) },
  contradictions: { json: { contradictions: [] } },
  corrections: { json: { corrections: [] } },
  episodes: { json: { episodes: [] } },
  'former-milestones': { json: { milestones: [] } },
  gaps: { json: { gaps: [] } },
  milestones: { json: { milestones: [] } },
  plot: { json: { plot: [] } },
  ratings: { json: { ratings: [] } },
  reception: { json: { reception: [] } },
  relationships: { json: { relationships: [] } },
  similar: { json: { similar: [] } },
  sources: { json: { sources: [] } },
  speakers: { json: { speakers: [] } },
  titles: { json: { titles: [], matching: [], doNotMatch: [] } },
  trailers: { json: { trailers: [] } },
  watch: { edit: (facts) => ({ ...facts, places: [], prices: [] }) },
  'webtoon-differences': { json: { differences: [] } },
  'weekly-charts': { edit: (real) => ({ ...real, weeks: [] }) },
};
