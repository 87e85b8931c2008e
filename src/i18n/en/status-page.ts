import type { DayNumber } from '#domain/facts/calendar.ts';
import type { Forecast } from '#domain/status/forecast.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Coverage } from '#domain/status/waits.ts';
import { formatDay } from '#i18n/format.ts';

/** How the estimate is made, in full. */
const estimateWords = {
  plain: ({ plain }: Forecast) =>
    `A plain check beside it: the middle of all ${plain.of} waits gives ${day(plain.median)}.` +
    (plain.medianOfThose === null
      ? ''
      : ` ${plain.stillWaiting} of the ${plain.of} still waited at our age, and the middle of theirs gives ${day(plain.medianOfThose)}.`),
  covers: ({ of, model }: Coverage) =>
    `A band of eight tenths made this way caught ${model} of the ${of} series it rests on, each left out in turn.`,
  conflict: (later: DayNumber, { early, median, late }: Forecast, other: Forecast) => {
    const shift = Math.max(Math.abs(other.early - early), Math.abs(other.median - median), Math.abs(other.late - late));
    const moves =
      shift === 0 ? 'nothing moves' : `nothing moves by more than ${shift === 1 ? 'one day' : `${shift} days`}`;
    return `Sources differ on the day filming ended. Counted from the other one, ${day(later)}, ${moves}: the middle is ${day(other.median)}.`;
  },
  methodText: (notice: number) =>
    `We take how long comparable Korean series on Netflix took from the end of filming to the premiere, fit a bell curve with fat tails (Student’s t) to the logarithms of those waits, and cut off what can no longer be: the days until today and ${notice} more, because every comparable was announced at least 26 days ahead. ${notice} is our round figure, an assumption. The curve moves on by itself every day, and goes away when Netflix names a date.`,
  coverage: ({ of, model, empirical, range }: Coverage) =>
    `Tested by leaving one series out at a time: the curve’s middle eight tenths caught ${model} of ${of}, the same band read straight off the waits ${empirical} of ${of}, their whole range ${range} of ${of}. That was measured on bands that do not know how long we have waited; the one shown here does.`,
  rows: 'What it rests on',
  columns: { series: 'Series', wrapped: 'Filming wrapped', premiered: 'Premiered', wait: 'Wait', sources: 'Sources' },
};

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

const day = (value: DayNumber) => formatDay(value);
