import { LOCALE } from '#words/locale.ts';

import type { Entry, Feed } from './feed.ts';

const date = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

/** A feed as Atom (https://www.rfc-editor.org/rfc/rfc4287). `address` is its own. */
export function writeAtom(feed: Feed, address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LOCALE}">
  <id>${feed.id}</id>
  <title>${escape(feed.title)}</title>
  <subtitle>${escape(feed.about)}</subtitle>
  <updated>${date(feed.updated)}</updated>
  <author><name>${escape(feed.author)}</name><uri>${escape(feed.site)}</uri></author>
  <link rel="self" type="application/atom+xml" href="${escape(address)}"/>
  <link rel="alternate" type="text/html" href="${escape(feed.page)}"/>
  <icon>${escape(feed.icon)}</icon>
${feed.entries.map(writeEntry).join('')}</feed>
`;
}

function writeEntry(entry: Entry): string {
  return `  <entry>
    <id>${entry.id}</id>
    <title>${escape(entry.title)}</title>
    <published>${date(entry.published)}</published>
    <updated>${date(entry.updated)}</updated>
    <link rel="alternate" type="text/html" href="${escape(entry.address)}"/>
    <content type="text">${escape(entry.text)}</content>
  </entry>
`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. What may not stand in it in any form (https://www.w3.org/TR/xml/#charsets) is left out. */
function escape(text: string): string {
  return text.replaceAll(/[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF]/gu, '').replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
