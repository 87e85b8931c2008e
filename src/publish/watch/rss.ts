import { childOf, feedItem, feedReading, readFeed, textOf } from './feed-document.ts';
import type { Reader } from './reading.ts';

/** A feed in RSS 2.0 (https://www.rssboard.org/rss-specification), or in RSS 1.0, whose items stand beside the channel. */
export const rss: Reader = {
  accept: 'application/rss+xml, application/xml, text/xml',
  read(text) {
    const items = [...readFeed(text, 'rss', 'RDF').querySelectorAll('item')];
    return feedReading(
      items.flatMap((item) => {
        const guid = childOf(item, 'guid');
        const link = textOf(childOf(item, 'link'));
        const address = link === '' && guid?.getAttribute('isPermaLink') !== 'false' ? textOf(guid) : link;
        const date = textOf(childOf(item, 'pubDate') ?? childOf(item, 'date'));
        return feedItem(textOf(childOf(item, 'title')), address, date);
      }),
      items.length,
    );
  },
};
