import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatNumber, formatRange, formatWeekday } from '#i18n/format.ts';

import { ago } from './age.ts';
import { when } from './when.ts';

const SHOW = 'All of Us Are Dead';
const DAY_MS = 86_400_000;

/** The day a season comes out, for somebody whose calendar says `day` at that hour. */
const comesOut = (day: DayNumber, { season, today, zone }: Situation, drop: number): string => {
  if (day <= today) return `Season ${season} comes out today at ${formatHour(drop, zone)}.`;
  const date = formatWeekday(day * DAY_MS, 'UTC');
  return day === today + 1 ? `Season ${season} comes out tomorrow, ${date}.` : `Season ${season} comes out on ${date}.`;
};

/** What we know where Netflix names no time. That there is none is said only while the news is fresh: nobody may have looked since. */
const undated = ({ season, unofficial, takenBack, newest }: Situation): string => {
  if (unofficial?.past) return hasPassed(season, unofficial.range);
  if (unofficial !== null)
    return `Season ${season} isn’t out, as far as we know. ${formatRange(unofficial.range)} is only a rumour.`;
  const isFresh = newest !== null && !newest.stale;
  if (takenBack !== null)
    return isFresh
      ? `Netflix took ${formatRange(takenBack)} back, and hasn’t given season ${season} a new date.`
      : `Season ${season} isn’t out, as far as we know. Netflix took ${formatRange(takenBack)} back, and we know of no new date.`;
  return isFresh
    ? `Season ${season} isn’t out yet, and Netflix hasn’t given a date.`
    : `Season ${season} isn’t out, as far as we know, and we know of no date.`;
};

const hasPassed = (season: number, range: DayRange): string =>
  `${formatRange(range)} has passed. We can’t confirm that season ${season} is out yet.`;

/** The last thing that happened, with the show's name: the sentence under the answer. */
const lately = {
  renewed: (when: string) => `${SHOW} was renewed ${when}`,
  'pre-production': (when: string) => `Work on ${SHOW} began ${when}`,
  casting: (when: string) => `The cast of ${SHOW} was named ${when}`,
  'table-read': (when: string) => `The cast of ${SHOW} read the script ${when}`,
  'filming-started': (when: string) => `Filming of ${SHOW} began ${when}`,
  'filming-wrapped': (when: string) => `Filming of ${SHOW} finished ${when}`,
  'post-production': (when: string) => `Work on ${SHOW} went on after filming ${when}`,
  teaser: (when: string) => `A teaser of ${SHOW} came out ${when}`,
  'release-date-announced': (when: string) => `Netflix named the day for ${SHOW} ${when}`,
  trailer: (when: string) => `A trailer of ${SHOW} came out ${when}`,
  released: (when: string) => `${SHOW} came out ${when}`,
} satisfies Record<MilestoneId, (when: string) => string>;

const lastEvent = ({ season, lastEvent: event }: Situation): string =>
  event === null ? `Nothing is recorded of season ${season} of ${SHOW}.` : `${lately[event.id](when(event.range))}.`;

export const headlineWords = {
  answer: (situation: Situation): string => {
    const { season, release, dropsOn, newest, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return undated(situation);
      case 'window':
        if (release.over) return hasPassed(season, release.range);
        return `Season ${season} comes out ${when(release.range)}. ${newest?.stale === false ? 'Netflix hasn’t named the day.' : 'We know of no day.'}`;
      case 'dated':
        return comesOut(dropsOn ?? release.day, situation, release.drop);
      case 'released':
        return dropsOn === today
          ? `Season ${season} is out, since ${formatHour(release.drop, zone)} today.`
          : `Season ${season} is out, since ${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  out: 'It’s out.',
  /** Said of a day that Netflix has named, where the newest news is old. */
  mayHaveMoved: 'The date may have moved since.',
  /** What stands over an answer that does not say it: whose. */
  whose: (season: number) => `Season ${season}`,
  /** One sentence under the answer, which names the show. */
  sentence: (situation: Situation): string => {
    const { season, release, dropsOn, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return situation.unofficial?.past
          ? `That day was never confirmed by Netflix, and we know of no release of ${SHOW}.`
          : lastEvent(situation);
      case 'window':
        return release.over
          ? `Netflix had named that time for ${SHOW}, and we know of no release.`
          : `Netflix has named that time for ${SHOW}, and no day to count down to.`;
      case 'dated': {
        const there =
          dropsOn === null || dropsOn === release.day
            ? ''
            : ` In Los Angeles, where it counts, that is ${formatDay(release.day)}.`;
        return `Netflix has named the day for ${SHOW}.${there}`;
      }
      case 'released': {
        const hour = formatHour(release.drop, zone);
        const since = dropsOn === today ? `since ${hour} today` : `since ${formatDay(dropsOn ?? release.day)}`;
        return `Season ${season} of ${SHOW} is on Netflix, ${since}.`;
      }
    }
  },
  /** How long it still is to the day that Netflix has named, as a sentence of its own; none where there is nothing to count. */
  toGo: ({ release, dropsOn, today, doubt }: Situation): string => {
    const days = release.mode === 'dated' && doubt !== 'early' ? (dropsOn ?? release.day) - today : 0;
    if (days < 1) return '';
    return days === 1 ? 'One day to go.' : `${days === 100 ? 'A hundred' : formatNumber(days)} days to go.`;
  },
  bestGuess: 'Best guess:',
  /** The title of the start page: state and date. It stands as it is written, so it counts no days and names no age. */
  title: ({ season, release, takenBack }: Situation): string => {
    const of = `${SHOW} season ${season}`;
    switch (release.mode) {
      case 'undated':
        return takenBack === null
          ? `${of}: no release date, as far as we know`
          : `${of}: release date of ${formatRange(takenBack)} taken back`;
      case 'window':
        return release.over
          ? `${of}: no release known in ${formatRange(release.range)}`
          : `${of}: release date ${formatRange(release.range)}, says Netflix`;
      case 'dated':
        return `${of}: release date ${formatDay(release.day)}`;
      case 'released':
        return `${of}: out since ${formatDay(release.day)}`;
    }
  },
  /** How old all that is: the newest news, and up to when somebody looked and found nothing. Two ages, never one. */
  ages: ({ season, newest, notSeen, doubt }: Situation): string => {
    const news =
      newest === null
        ? 'Nothing here is dated, so we cannot say how old it is.'
        : `Newest news we found: ${formatDay(newest.day)}${doubt === 'early' ? '' : `, ${ago(newest.age)}`}.`;
    if (notSeen === null) return news;
    const looked = notSeen.says === undefined ? `Nobody saw season ${season} come out` : says(notSeen.says);
    return `${news} ${looked} up to ${formatDay(notSeen.day)}.`;
  },
};
