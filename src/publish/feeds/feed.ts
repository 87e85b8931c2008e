import type { DayNumber } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import { dropInstant } from '#domain/status/release.ts';
import { daysAt } from '#domain/status/situation.ts';
import {
  areOfSeveralSeasons,
  isOfStatus,
  listUpdates,
  type StatusFacts,
  type Update,
  updateKey,
} from '#domain/status/updates.ts';
import { EDITION } from '#i18n/editions.ts';
import { nameOf } from '#i18n/names.ts';
import { eventWords } from '#words/events.ts';
import { feedWords } from '#words/feed.ts';

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
 * The updates as a feed: all of them at an instant (epoch milliseconds, read in UTC), for somebody who may see what
 * the facts show. An entry is as new as the day it tells of, or as the record it rests on was last written. `site` is its
 * whole address, without a slash at the end.
 */
export function makeFeed(facts: StatusFacts, now: number, site: string): Feed {
  const { season, newestReport } = facts.awaited;
  const updates = listUpdates(facts, daysAt(now, newestReport, 'UTC'));
  const several = areOfSeveralSeasons(updates);
  const entries = updates.map((update): Entry => {
    // Of a month that is not over it is known that it began, and that it was written down.
    const known = Math.max(update.range.first, newestReport ?? 0, ...update.written);
    const happened =
      update.kind === 'milestone' && update.milestone === 'released'
        ? dropInstant(update.range.last)
        : noonOf(Math.min(update.range.last, known));
    return {
      id: uuidOf(updateKey(update)),
      ...describe(update, several, site),
      published: happened,
      updated: Math.max(happened, ...update.written.map(noonOf)),
    };
  });
  return {
    id: uuidOf(`${EDITION.path}feed`),
    title: feedWords.title(season),
    about: feedWords.about,
    author: feedWords.author,
    site: `${site}/`,
    page: `${site}/updates/`,
    icon: `${site}/icons/any-512.png`,
    updated: Math.max(noonOf(newestReport ?? 0), ...entries.map((entry) => entry.updated)),
    entries,
  };
}

function describe(update: Update, several: boolean, site: string): Pick<Entry, 'title' | 'text' | 'address'> {
  const reason = 'why' in update && update.why !== null && !update.why.hidden ? says(update.why.value) : '';
  if (isOfStatus(update))
    return {
      title: eventWords(update, several),
      text: feedWords.eventText(update.range, reason),
      address: `${site}/status/`,
    };
  const { claim, speakers, verdict } = update.entry;
  const names = speakers.map(({ name }) => nameOf(name));
  const address = `${site}/status/claims/?claim=${claim.id}`;
  return update.kind === 'claim'
    ? {
        title: feedWords.claim(verdict.kind, says(claim.statement)),
        text: feedWords.claimText(names, claim.madeOn, update.range),
        address,
      }
    : {
        title: feedWords.withdrawn(names, says(claim.statement)),
        text: feedWords.withdrawnText(claim.madeOn, update.range, reason),
        address,
      };
}
