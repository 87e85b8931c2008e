import { type DayNumber, toDay } from '#domain/calendar.ts';
import { dropInstant } from '#domain/release.ts';
import { daysAt } from '#domain/situation.ts';
import { listUpdates, type StatusFacts, type Update, updateKey } from '#domain/updates.ts';
import { eventWords } from '#i18n/en/events.ts';
import { feedWords } from '#i18n/en/feed.ts';

import { uuidOf } from './uuid.ts';

/** A feed before it is written in one of its formats. Instants are epoch milliseconds, addresses whole. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly author: string;
  readonly site: string;
  readonly page: string;
  readonly icon: string;
  readonly updated: number;
  readonly entries: readonly Entry[];
}

/** One update. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly address: string;
  readonly published: number;
  readonly updated: number;
}

const DAY_MS = 24 * 3_600_000;

/** A day has no hour, but feeds want one: at noon in UTC it is that day for nearly everybody. */
const noonOf = (day: DayNumber) => (day + 0.5) * DAY_MS;

/**
 * The updates as a feed: the list of `/updates/` at an instant (epoch milliseconds, read in UTC), for somebody who may see what
 * the facts show. An entry is as new as the day it tells of, or as the record it rests on was last written. `site` is the
 * origin, without a slash.
 */
export function makeFeed(facts: StatusFacts, now: number, site: string): Feed {
  const added = new Map(facts.milestones.map((milestone) => [milestone.id, milestone.added]));
  const entries = listUpdates(facts, daysAt(now, facts.newestReport, 'UTC')).map((update): Entry => {
    const written = recordsOf(update).flatMap((date) => (date === undefined ? [] : [toDay(date)]));
    // Of a month that is not over it is known that it began, and that it was written down.
    const known = Math.max(update.range.first, facts.newestReport ?? 0, ...written);
    const happened =
      update.kind === 'milestone' && update.milestone === 'released'
        ? dropInstant(update.range.last)
        : noonOf(Math.min(update.range.last, known));
    return {
      id: uuidOf(updateKey(update)),
      ...describe(update, site),
      published: happened,
      updated: Math.max(happened, ...written.map(noonOf)),
    };
  });
  return {
    id: uuidOf('feed'),
    title: feedWords.title,
    about: feedWords.about,
    author: feedWords.author,
    site: `${site}/`,
    page: `${site}/updates/`,
    icon: `${site}/icons/any-512.png`,
    updated: Math.max(noonOf(facts.newestReport ?? 0), ...entries.map((entry) => entry.updated)),
    entries,
  };

  /** The days on which the records that an update rests on were last written. */
  function recordsOf(update: Update): (string | undefined)[] {
    if (update.kind === 'date') return [added.get('released')];
    if (update.kind === 'milestone') return [added.get(update.milestone)];
    return [update.entry.claim.added, update.by === null ? undefined : added.get(update.by)];
  }
}

function describe(update: Update, site: string): Pick<Entry, 'title' | 'text' | 'address'> {
  if (update.kind !== 'claim')
    return {
      title: eventWords(update),
      text: feedWords.eventText(update.range),
      address: `${site}/status/`,
    };
  const { claim, speakers, verdict } = update.entry;
  return {
    title: feedWords.claim(verdict.kind, claim.statement.en),
    text: feedWords.claimText(
      speakers.map((speaker) => speaker.name.en),
      claim.madeOn,
      update.range,
    ),
    address: `${site}/status/claims/?claim=${claim.id}`,
  };
}
