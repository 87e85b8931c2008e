import { type DayNumber, type DayRange, toDate, toRange } from '#domain/calendar.ts';
import type { MilestoneId } from '#domain/milestones.ts';
import type { Situation } from '#domain/situation.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import { happened, rungs } from './rungs.ts';

const LOCALE = 'en-GB';

const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber(count, LOCALE)} days`);
/** "a, b or c". The browser's own list format takes an old phone longer to make than all of the first page's words. */
const or = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');

/** "on 6 June 2022", "in February 2026" (two days of one month too), "between … and …". */
const when = (range: DayRange): string => {
  if (range.first === range.last) return `on ${formatDay(range.first, LOCALE)}`;
  const month = toRange(toDate(range.first).slice(0, 7));
  if (range.last <= month.last) return `in ${formatMonth(range.first, LOCALE)}`;
  const text = formatRange(range, LOCALE);
  return text.length === 4
    ? `in ${text}`
    : `between ${formatDay(range.first, LOCALE)} and ${formatDay(range.last, LOCALE)}`;
};

/** Where things stood at that rung: "in post-production". */
const stage = {
  renewed: 'renewed',
  'pre-production': 'in pre-production',
  casting: 'cast',
  'table-read': 'with the script read',
  'filming-started': 'filming',
  'filming-wrapped': 'wrapped',
  'post-production': 'in post-production',
  teaser: 'with a teaser out',
  'release-date-announced': 'with a date announced',
  trailer: 'with a trailer out',
  released: 'out',
} satisfies Record<MilestoneId, string>;

/** What may have happened unseen. */
const news = {
  renewed: 'the renewal',
  'pre-production': 'pre-production',
  casting: 'the cast',
  'table-read': 'the script reading',
  'filming-started': 'the start of filming',
  'filming-wrapped': 'the end of filming',
  'post-production': 'post-production',
  teaser: 'a teaser',
  'release-date-announced': 'a date',
  trailer: 'a trailer',
  released: 'the release',
} satisfies Record<MilestoneId, string>;

const ago = (age: number) => (age === 0 ? 'today' : `${days(age)} ago`);

/** "today at 17:00", "tomorrow, 12 March 2027", "on 12 March 2027, in 112 days"; west of Los Angeles with its day too. */
const soon = (day: DayNumber, release: { day: DayNumber; drop: number }, { today, zone }: Situation): string => {
  const date = formatDay(day, LOCALE);
  const there = day === release.day ? '' : ` (${formatDay(release.day, LOCALE)} in Los Angeles)`;
  if (day <= today) return `today, ${date}, at ${formatHour(release.drop, LOCALE, zone)}${there}`;
  if (day === today + 1) return `tomorrow, ${date}, at ${formatHour(release.drop, LOCALE, zone)}${there}`;
  return `on ${date}${there}, in ${days(day - today)}`;
};

const notOfficial = ({ range, past }: NonNullable<Situation['unofficial']>): string =>
  past
    ? `No date from Netflix. Somebody reports that it came out ${when(range)}.`
    : `No date from Netflix yet. Somebody names ${formatRange(range, LOCALE)}, not confirmed.`;

const lastSeen = ({ season, lastEvent: event, stage: at, verified }: Situation): string => {
  if (event === null) return `Nothing is recorded of season ${season}.`;
  const text = `${happened[event.id]} ${when(event.range)}`;
  if (verified === null || at === null) return `${text}.`;
  const checked = `when last checked, ${formatDay(verified.day, LOCALE)}, ${ago(verified.age)}`;
  return at === event.id ? `${text}. That was all ${checked}.` : `${text}; ${stage[at]} ${checked}.`;
};

const contradiction = ([first, second]: Situation['disorder'][number]): string =>
  `The records contradict each other: “${rungs[second]}” is dated before “${rungs[first]}”.`;

export const headlineWords = {
  answer: (situation: Situation): string => {
    const { season, release, dropsOn, unofficial, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return unofficial === null ? 'No date yet.' : notOfficial(unofficial);
      case 'window':
        return release.over
          ? `Netflix had said ${formatRange(release.range, LOCALE)}. That is over, and no release is recorded here.`
          : `Out ${when(release.range)}, says Netflix. No day yet.`;
      case 'dated':
        return `Season ${season} comes out ${soon(dropsOn ?? release.day, release, situation)}.`;
      case 'released':
        return dropsOn === today
          ? `Season ${season} is out, since today, ${formatDay(dropsOn, LOCALE)}, ${formatHour(release.drop, LOCALE, zone)}.`
          : `Season ${season} is out, since ${formatDay(dropsOn ?? release.day, LOCALE)}.`;
    }
  },
  evidence: (situation: Situation): string => {
    const { release, disorder } = situation;
    // Once it is out, how it came to be is on the ladder.
    const seen = release.mode === 'released' ? '' : lastSeen(situation);
    return [seen, ...disorder.map(contradiction)].filter(Boolean).join(' ');
  },
  newestReport: ({ verified }: Situation): string =>
    verified === null
      ? 'Nothing here is dated, so we cannot say when it was last verified.'
      : `Last verified ${formatDay(verified.day, LOCALE)}, ${ago(verified.age)}.`,
  stale: ({ release, ahead }: Situation): string => {
    if (release.mode === 'released') return '';
    if (release.mode === 'dated') return 'That is old: the date may have moved since.';
    if (ahead.length === 0) return 'That is old.';
    return `That is old. We may have missed ${or(ahead.map((id) => news[id]))}.`;
  },
};
