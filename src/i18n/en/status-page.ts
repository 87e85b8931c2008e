import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import type { Finding } from '#domain/status/finding.ts';
import type { Forecast } from '#domain/status/forecast.ts';
import type { Progress, Rung } from '#domain/status/ladder.ts';
import { RUNNING } from '#domain/status/ladder.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import type { Coverage } from '#domain/status/waits.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import { rungs } from './rungs.ts';
import { when } from './when.ts';

/** How far a season has come, as one word or two after its name. */
const made = {
  renewed: 'renewed',
  'pre-production': 'in preparation',
  casting: 'cast',
  'table-read': 'cast and read',
  'filming-started': 'filming',
  'filming-wrapped': 'filmed',
  'post-production': 'filmed',
  teaser: 'with a teaser out',
  'release-date-announced': 'with a date named',
  trailer: 'with a trailer out',
  released: 'out',
} satisfies Record<MilestoneId, string>;

/** That there is no date is said plainly only while the news is fresh: nobody may have looked since. */
const undated = ({ season, stage, unofficial, takenBack, newest }: Situation): string => {
  const isFresh = newest?.stale === false;
  const so = stage === null ? '' : `${made[stage]}${isFresh ? ', ' : '. '}`;
  const not = so.endsWith('. ') ? 'Not' : 'not';
  const known = isFresh ? '' : ' as far as we know,';
  if (unofficial?.past === true)
    return `Season ${season}: ${so}${so.endsWith('. ') ? 'S' : 's'}aid to be out, not confirmed.`;
  if (unofficial !== null) return `Season ${season}: ${so}${not} out${known || ','} no date from Netflix.`;
  if (takenBack !== null) return `Season ${season}: ${so}${not} out${known || ','} its date was taken back.`;
  return `Season ${season}: ${so}${isFresh ? `${not} out, no date.` : `${not} out and no date, as far as we know.`}`;
};

/** Where a season stands, in a few words. */
const answer = (situation: Situation): string => {
  const { season, release, dropsOn, today, zone } = situation;
  switch (release.mode) {
    case 'undated':
      return undated(situation);
    case 'window':
      return release.over
        ? `Season ${season}: due ${when(release.range)}. We can’t confirm it’s out.`
        : `Season ${season}: out ${when(release.range)}, says Netflix.`;
    case 'dated':
      return dropsOn === today
        ? `Season ${season} comes out today, at ${formatHour(release.drop, zone)}.`
        : `Season ${season} comes out on ${formatDay(release.day)}.`;
    case 'released':
      return `Season ${season} is out, since ${formatDay(release.day)}.`;
  }
};

/** What stands at the end of a step's line. */
const rungDate = ({ id, state, current }: Rung<unknown>, range: DayRange | null): string => {
  const isDate = id === 'release-date-announced';
  switch (state) {
    case 'dated':
      return range === null ? '' : current && RUNNING.has(id) ? `since ${formatRange(range)}` : formatRange(range);
    case 'implied':
      return isDate ? 'named' : 'day not known';
    case 'scheduled':
      return range === null ? '' : formatRange(range);
    case 'passed':
      return range === null ? '' : `was due ${when(range)}`;
    case 'taken-back':
      return 'taken back';
    case 'ahead':
      return isDate ? 'not named' : '';
  }
};

const count = (number: number, one: string, many = `${one}s`) => `${formatNumber(number)} ${number === 1 ? one : many}`;

/** How the estimate is made. */
const estimateWords = {
  title: 'When',
  aside: 'our estimate, not Netflix’s',
  guess: ({ median }: Forecast) => `Best guess: ${formatMonth(median)}.`,
  band: ({ early, late }: Forecast) => `Eight chances in ten: between ${formatDay(early)} and ${formatDay(late)}.`,
  none: (season: number) =>
    `No estimate for season ${season} yet: we count from the end of filming, and nobody has said when that is or was.`,
  beyondAll: 'The wait is longer than that of every series we can compare it with, so this is no more than a guess.',
  dots: 'Each dot is a 1 in 20 chance.',
  worked: 'How we worked it out',
  series: (number: number) => `${number} series like it`,
  method: (notice: number) =>
    `We look at how long other Korean series on Netflix took from the last day of filming to the premiere, and count the same from ours. Whatever lies behind us is left out, and so are the next ${notice} days: all of them were announced at least 26 days ahead, and ${notice} is our own round figure. The estimate moves on a little every day, and goes away when Netflix names a date.`,
  maths:
    'For the curious: a Student t fitted to the logarithms of those waits, cut off at today, in twenty equal parts.',
  coverage: ({ of, model, empirical, range }: Coverage) =>
    `Does it work? We guessed each of the ${of} from the others. The eight chances in ten held for ${model} of them; the same share read straight off the waits held for ${empirical}, their whole range for ${range}. Those guesses did not know how long the wait had already been; this one does.`,
  plain: ({ plain }: Forecast) =>
    `A plain check beside it: the middle of all ${plain.of} waits gives ${formatDay(plain.median)}.${
      plain.medianOfThose === null
        ? ''
        : ` ${plain.stillWaiting} of the ${plain.of} were still waiting after as long as we have waited, and the middle of theirs gives ${formatDay(plain.medianOfThose)}.`
    }`,
  conflict: (later: DayNumber, { early, median, late }: Forecast, other: Forecast) => {
    const shift = Math.max(Math.abs(other.early - early), Math.abs(other.median - median), Math.abs(other.late - late));
    const moves = shift === 0 ? 'nothing changes' : `nothing moves by more than ${count(shift, 'day')}`;
    return `Sources differ on the last day of filming. Counted from the other one, ${formatDay(later)}, ${moves}.`;
  },
  window: (range: DayRange, over: boolean) =>
    over
      ? `Netflix had said ${formatRange(range)}. That has passed, and we know of no release.`
      : `Netflix says ${formatRange(range)}. There is no day yet, as far as we know.`,
  dated: (day: DayNumber, hour: string) => `${formatDay(day)}, at ${hour} where you are.`,
  out: (day: DayNumber) => `It has been out since ${formatDay(day)}.`,
  countdown: 'The countdown',
};

export const statusPageWords = {
  answer,
  estimate: estimateWords,
  /** Records whose days cannot both be right. */
  disorder: ([first, second]: Situation['disorder'][number]) =>
    `One of two days is wrong: “${rungs[second]}” is dated before “${rungs[first]}”.`,
  looked: ({ places, day }: { places: number; day: DayNumber }) =>
    `A machine last looked at ${count(places, 'place')} on ${formatDay(day)}.`,
  cast: {
    title: 'Who’s in it',
    confirmed: (number: number) => `${number} confirmed by Netflix`,
    returning: (season: number) => (season > 1 ? 'Back from earlier seasons' : `Back from season ${season}`),
    new: 'New',
    playedBy: 'played by',
    unconfirmed: 'Not confirmed',
    names: (number: number) => count(number, 'name'),
    as: (person: string) => `as ${person}`,
    certainty: { official: 'confirmed', reported: 'reported', speculation: 'a guess' },
    withdrawn: 'out again',
    undated: 'undated',
    differ: 'Sources differ',
    none: 'Nothing is recorded of its cast or its story.',
  },
  story: {
    title: 'The story',
    unconfirmed: 'About the story',
  },
  sealed: {
    title: 'Who’s in it, and the story',
    spoils: (season: number) => (season > 1 ? 'Spoils the seasons before' : `Spoils season ${season}`),
    until: (until: string) => `Sealed until ${until}.`,
    open: 'Open it anyway',
    sure: (point: string) => `That moves you to ${point}, and everything before it opens too.`,
    yes: 'Yes, open it',
    no: 'Keep it sealed',
  },
  ladder: {
    title: 'How far it is',
    progress: ({ done, running, ahead }: Progress) => {
      if (ahead + running === 0) return `all ${done} done`;
      const parts = [
        [done, 'done'],
        [running, 'running'],
        [ahead, 'to go'],
      ] as const;
      return parts.flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}`)).join(', ');
    },
    rungs,
    date: rungDate,
    states: {
      dated: 'done',
      implied: 'done',
      scheduled: 'to come',
      passed: 'to come',
      'taken-back': 'to come',
      ahead: 'to come',
    } satisfies Record<Rung<unknown>['state'], string>,
    current: 'where it is now',
    lastKnown: (day: string) => `The last we know, as of ${day}.`,
    certainty: {
      official: 'Netflix said so.',
      reported: 'Reported, not said by Netflix.',
      inferred: 'Worked out from what else is known.',
    },
    nothing: 'Nothing more is known of this step.',
    others: 'Others say',
    unused: 'we don’t go by this',
    used: 'we count with both',
    saidBefore: 'Said before',
    until: (day: string) => `until ${day}.`,
    notSeen: (says: string | null, day: string) => `${says ?? 'Not seen'} up to ${day}.`,
  },
  comparables: {
    label: 'How long others took',
    title: 'Series',
    wrapped: 'Filming finished',
    announced: 'Date named',
    premiered: 'Out',
    wait: 'Wait',
    days: (number: number) => count(number, 'day'),
    shaky: 'A question mark says that a day is not certain.',
    left: (titles: readonly string[]) =>
      `Nobody says for sure when filming of these ended, so they don’t count: ${titles.join('; ')}.`,
    notKnown: 'not found',
    seasonOf: (title: string, season: number) => `${title}, season ${season}`,
  },
  right: {
    title: 'Who was right',
    due: ({ due }: Finding) =>
      due === 0 ? 'No prediction has come due.' : `${count(due, 'prediction has', 'predictions have')} come due.`,
    wrong: ({ due, wrong }: Finding) =>
      due === 0
        ? ''
        : wrong === 0
          ? 'None was wrong.'
          : `${formatNumber(wrong)} ${wrong === 1 ? 'was' : 'were'} wrong.`,
    see: 'See the predictions',
  },
  former: (season: number) => `How season ${season} came`,
  formerSteps: (number: number) => count(number, 'step'),
  formerClaims: (season: number) => `What was said about season ${season}, with its verdicts`,
  sources: 'Sources for this page',
};
