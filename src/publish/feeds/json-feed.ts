import { LOCALE } from '#words/locale.ts';

import type { Feed } from './feed.ts';

const date = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). `address` is its own. */
export function writeJsonFeed(feed: Feed, address: string): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.about,
    home_page_url: feed.page,
    feed_url: address,
    icon: feed.icon,
    language: LOCALE,
    authors: [{ name: feed.author, url: feed.site }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_text: entry.text,
      date_published: date(entry.published),
      date_modified: date(entry.updated),
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
