import type { HtmlTagDescriptor } from 'vite';

import { writeCalendar } from '#domain/calendar/icalendar.ts';
import { releaseCalendar } from '#domain/calendar/icalendar-release.ts';
import type { Ladder } from '#domain/status/ladders.ts';
import { calendarWords } from '#words/calendar.ts';
import { feedWords } from '#words/feed.ts';

import { writeAtom } from './feeds/atom.ts';
import { makeFeed } from './feeds/feed.ts';
import { writeJsonFeed } from './feeds/json-feed.ts';
import { under } from './site-url.ts';
import { startFacts } from './start-facts.ts';

const FEEDS = [
  { file: 'feed.atom', type: 'application/atom+xml', title: feedWords.atom, write: writeAtom },
  { file: 'feed.json', type: 'application/feed+json', title: feedWords.json, write: writeJsonFeed },
] as const;

/** What the head of every page says of the feeds. */
export const FEED_LINKS: readonly HtmlTagDescriptor[] = FEEDS.map(({ file, type, title }) => ({
  tag: 'link',
  attrs: { rel: 'alternate', type, title, href: under(file) },
  injectTo: 'head',
}));

/** What people subscribe to, made of the same facts as the pages: two calendars and two feeds, by path. */
export function subscriptionFiles(data: string, now: number, site: string): Record<string, string> {
  const facts = startFacts(data);
  const releaseOf = ({ season, milestones, newestReport }: Ladder) => ({
    season,
    released: milestones.find(({ id }) => id === 'released'),
    newestReport,
  });
  const awaited = releaseOf(facts.awaited);
  const former = facts.former.map(releaseOf);
  const calendar = (withWindow: boolean) =>
    writeCalendar(releaseCalendar({ awaited, former, withWindow, site }, calendarWords.release));
  const feed = makeFeed(facts, now, site);
  return {
    'calendar.ics': calendar(false),
    'calendar-window.ics': calendar(true),
    ...Object.fromEntries(FEEDS.map(({ file, write }) => [file, write(feed, `${site}/${file}`)])),
  };
}
