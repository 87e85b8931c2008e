import { childOf, feedItem, feedReading, readFeed, textOf } from './feed-document.ts';
import type { Reader } from './reading.ts';

/** A feed in Atom (RFC 4287). An entry is as old as its publication, and where it does not say that, as its last change. */
export const atom: Reader = {
  accept: 'application/atom+xml, application/xml, text/xml',
  read(text, { address }) {
    const entries = [...readFeed(text, 'feed').querySelectorAll('entry')];
    return feedReading(
      entries.flatMap((entry) => {
        const links = [...entry.children].filter(({ localName }) => localName === 'link');
        const page = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
        const href = page?.getAttribute('href') ?? '';
        return feedItem(
          textOf(childOf(entry, 'title')),
          href !== '' && URL.canParse(href, address) ? `${new URL(href, address)}` : '',
          textOf(childOf(entry, 'published') ?? childOf(entry, 'updated')),
        );
      }),
      entries.length,
    );
  },
};
