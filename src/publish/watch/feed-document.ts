import { JSDOM } from 'jsdom';

import { type Saying, Unreadable } from './reading.ts';

/** An element's own text, tidied; "" where there is none. */
export const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The first child of that name. */
export const childOf = (parent: Element, name: string) =>
  [...parent.children].find(({ localName }) => localName === name);

/** Reads a feed as XML. @throws {Unreadable} where it is not well-formed, or its outermost element has none of these names. */
export function readFeed(text: string, ...roots: readonly string[]): Document {
  let feed: Document;
  try {
    feed = new JSDOM(text.trim(), { contentType: 'text/xml' }).window.document;
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : 'no XML', /^\s*<!doctype html|^\s*<html/i.test(text));
  }
  const root = feed.documentElement.localName;
  if (!roots.includes(root)) throw new Unreadable(`<${root}> where a feed should be`, root === 'html');
  return feed;
}

/** An item of a feed; `date` as it is written, in RFC 822 or RFC 3339. A redirect by a search engine is left out of its address. */
export function feedItem(title: string, link: string, date: string): Extract<Saying, { what: 'item' }>[] {
  if (title === '' || !URL.canParse(link)) return [];
  const address = new URL(link);
  const target = address.pathname.endsWith('/apiclick.aspx') ? address.searchParams.get('url') : null;
  const day = new Date(date);
  return [
    {
      what: 'item',
      title,
      day: Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10),
      at: target !== null && URL.canParse(target) ? target : link,
    },
  ];
}

/** All items of a feed. @throws {Unreadable} where none of them has an address, a title and a day. */
export function feedReading(items: readonly Extract<Saying, { what: 'item' }>[], count: number) {
  if (count > 0 && items.every(({ day }) => day === null)) throw new Unreadable('no item with address, title and day');
  return { says: [...items], version: null, upTo: null };
}
