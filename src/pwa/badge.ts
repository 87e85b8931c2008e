import * as v from 'valibot';

import { dayAt, toDate } from '#domain/facts/calendar.ts';
import { factDay } from '#domain/facts/fact-date.ts';
import { readNote, writeNote } from '#saved/device-notes.ts';
import { browserStorage } from '#saved/store.ts';

import { badgeCount } from './badge-rule.ts';

const seenRecord = v.object({ on: factDay });

/**
 * Shows on the app's icon, where it is installed and icons have badges, how many updates were `found` since the last visit.
 * `now` is in epoch milliseconds.
 */
export function showNews(found: number, now: number): void {
  const seen = readNote(browserStorage(), 'updates', seenRecord);
  setBadge(badgeCount(found, seen?.on ?? null, toDate(dayAt(now))));
}

/** Takes the badge off: its visitor has the updates before them. `now` is in epoch milliseconds. */
export function newsSeen(now: number): void {
  writeNote(browserStorage(), 'updates', { on: toDate(dayAt(now)) });
  setBadge(0);
}

/** Puts a number on the app's icon; 0 takes it off (https://www.w3.org/TR/badging/). */
export function setBadge(count: number): void {
  if (!('setAppBadge' in navigator)) return;
  // Refused where the app is not installed, or its visitor wants no badges: the page says the same.
  (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => {});
}
