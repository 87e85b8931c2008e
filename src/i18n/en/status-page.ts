import type { MilestoneId } from '#domain/milestones.ts';

import { estimateWords } from './estimate.ts';

/** What would put a rung behind us that is not. */
const wouldReach = {
  renewed: 'Netflix saying that it will be made.',
  'pre-production': 'Netflix or the makers saying that preparations began.',
  casting: 'Netflix naming the cast.',
  'table-read': 'Netflix showing the script reading.',
  'filming-started': 'Netflix or the makers saying that cameras roll.',
  'filming-wrapped': 'Netflix or the makers saying that filming is over, or two reports that agree on it.',
  'post-production': 'A dated report of editing or effects.',
  teaser: 'A video from Netflix with scenes of the season. Announcement clips do not count.',
  'release-date-announced': 'Netflix naming a day.',
  trailer: 'A full trailer from Netflix. Fan-made ones do not count.',
  released: 'The day Netflix names, once it has come in Los Angeles.',
} satisfies Record<MilestoneId, string>;

/** What would move a rung that is behind us. */
const wouldMove = {
  renewed: 'Netflix taking it back.',
  'pre-production': 'A better source with another day.',
  casting: 'Netflix changing the cast it named.',
  'table-read': 'A source for the day of the reading itself.',
  'filming-started': 'A source for the first shooting day.',
  'filming-wrapped': 'A statement of Netflix or the makers with the day, or news of reshoots.',
  'post-production': 'A newer report, or a teaser.',
  teaser: 'An earlier video with scenes of the season.',
  'release-date-announced': 'Netflix moving the day.',
  trailer: 'An earlier full trailer.',
  released: 'Netflix moving the day.',
} satisfies Record<MilestoneId, string>;

export const statusPageWords = {
  estimate: estimateWords,
  title: 'Status',
  contents: 'On this page',
  current: 'last known stage',
  changes: 'What would change this:',
  wouldReach,
  wouldMove,
  certainty: { official: 'official', reported: 'reported', inferred: 'inferred' },
  otherAccounts: 'Other accounts',
  saidBefore: 'Said before',
  until: (day: string) => `until ${day}.`,
  notSeen: (says: string | null, day: string) => `${says ?? 'Not seen'} up to ${day}.`,
  unusedAccount: 'not used',
  claimsLink: 'Every claim, with its verdict',
  known: (season: number) => `What is known of season ${season}`,
  knownHidden: (season: number, until: string) =>
    `Cast, plot and trailers of season ${season} stay hidden until ${until}.`,
  knownNothing: 'Nothing is recorded of its cast or its story.',
  knownCast: 'Who is in it',
  knownPlot: 'What it is about',
  former: (season: number) => `How season ${season} came`,
  formerLadder: (season: number) => `The ladder of season ${season}`,
  formerClaims: (season: number) => `What was said about season ${season}, with its verdicts`,
  plotCertainty: { official: 'official', reported: 'reported', speculation: 'speculation' },
  comparables: 'How long others took',
  comparablesLead:
    'Other Korean series on Netflix, from the end of filming to the premiere. Dates marked with a question mark are shaky.',
  comparableColumns: {
    title: 'Series',
    wrapped: 'Filming wrapped',
    announced: 'Date announced',
    premiered: 'Premiered',
    sources: 'Sources',
  },
  seasonOf: (title: string, season: number) => `${title}, season ${season}`,
  notKnown: 'not found',
};
