import type { DayNumber } from '#domain/facts/calendar.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatNumber, formatRange } from '#i18n/format.ts';

import { ago } from './age.ts';
import { happened, rungs } from './rungs.ts';
import { when } from './when.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber(count)} days`);
/** "a, b or c". The browser's own list format takes an old phone longer to make than all of the first page's words. */
const or = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');

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

/** "today at 17:00", "tomorrow, 12 March 2027", "on 12 March 2027, in 112 days"; west of Los Angeles with its day too. */
const soon = (day: DayNumber, release: { day: DayNumber; drop: number }, { today, zone }: Situation): string => {
  const date = formatDay(day);
  const there = day === release.day ? '' : ` (${formatDay(release.day)} in Los Angeles)`;
  if (day <= today) return `today, ${date}, at ${formatHour(release.drop, zone)}${there}`;
  if (day === today + 1) return `tomorrow, ${date}, at ${formatHour(release.drop, zone)}${there}`;
  return `on ${date}${there}, in ${days(day - today)}`;
};

/** What we know where Netflix names no time. That there is none is said only while the news is fresh: nobody may have looked since. */
const undated = ({ season, unofficial, takenBack, newest }: Situation): string => {
  if (unofficial !== null)
    return unofficial.past
      ? `No date from Netflix, as far as we know. Somebody reports that it came out ${when(unofficial.range)}.`
      : `No date from Netflix, as far as we know. Somebody names ${formatRange(unofficial.range)}, not confirmed.`;
  const isFresh = newest !== null && !newest.stale;
  const gone = takenBack && formatRange(takenBack);
  if (isFresh)
    return gone === null ? `No date yet for season ${season}.` : `The date of ${gone} was taken back. No new one yet.`;
  const since = gone === null ? '' : ` since that of ${gone} was taken back`;
  return `Season ${season} isn't out, as far as we know, and we know of no date${since}.`;
};

const lastSeen = ({ season, lastEvent: event, stage: at }: Situation): string => {
  if (event === null) return `Nothing is recorded of season ${season}.`;
  // Which season was renewed is not to be guessed where another one is out.
  const what = event.id === 'renewed' ? `Season ${season} was renewed` : happened[event.id];
  const text = `${what} ${when(event.range)}`;
  return at === null || at === event.id
    ? `${text}. That is the last we heard.`
    : `${text}; ${stage[at]} when we last heard of it.`;
};

const contradiction = ([first, second]: Situation['disorder'][number]): string =>
  `The records contradict each other: “${rungs[second]}” is dated before “${rungs[first]}”.`;

export const headlineWords = {
  answer: (situation: Situation): string => {
    const { season, release, dropsOn, newest, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return undated(situation);
      case 'window':
        if (release.over)
          return `Netflix had said ${formatRange(release.range)}. That is over, and no release is recorded here.`;
        return `Out ${when(release.range)}, says Netflix. ${newest?.stale === false ? 'No day yet.' : 'We know of no day.'}`;
      case 'dated':
        return `Season ${season} comes out ${soon(dropsOn ?? release.day, release, situation)}.`;
      case 'released':
        return dropsOn === today
          ? `Season ${season} is out, since today, ${formatDay(dropsOn)}, ${formatHour(release.drop, zone)}.`
          : `Season ${season} is out, since ${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  /** The state and its date, for titles and what others see of a link: it stands as it is written, so it counts no days. */
  inShort: ({ season, release, takenBack }: Situation): string => {
    switch (release.mode) {
      case 'undated':
        return takenBack === null
          ? `Season ${season} isn't out, as far as we know`
          : `Season ${season}: the date of ${formatRange(takenBack)} was taken back`;
      case 'window':
        return `Season ${season}: ${formatRange(release.range)}, says Netflix`;
      case 'dated':
        return `Season ${season} comes out on ${formatDay(release.day)}`;
      case 'released':
        return `Season ${season} is out, since ${formatDay(release.day)}`;
    }
  },
  evidence: (situation: Situation): string => {
    const { release, disorder } = situation;
    // Once it is out, how it came to be is on the ladder.
    const seen = release.mode === 'released' ? '' : lastSeen(situation);
    return [seen, ...disorder.map(contradiction)].filter(Boolean).join(' ');
  },
  /** How old all that is: the newest news, and up to when somebody looked and found nothing. Two ages, never one. */
  ages: ({ season, newest, notSeen }: Situation): string => {
    const news =
      newest === null
        ? 'Nothing here is dated, so we cannot say how old it is.'
        : `The newest news is from ${formatDay(newest.day)} (${ago(newest.age)}).`;
    if (notSeen === null) return news;
    const looked = notSeen.says?.en ?? `Nobody saw season ${season} come out`;
    return `${news} ${looked} up to ${formatDay(notSeen.day)}.`;
  },
  stale: ({ release, ahead }: Situation): string => {
    if (release.mode === 'released') return '';
    if (release.mode === 'dated') return 'The date may have moved since.';
    return ahead.length === 0 ? '' : `We may have missed ${or(ahead.map((id) => news[id]))}.`;
  },
};
