import { JSDOM } from 'jsdom';

import { withoutUnseen } from '#publish/unseen.ts';

import { type Said, Unreadable } from './reading.ts';
import { writtenDay } from './written-day.ts';

/** An element's own text, tidied, and without what nobody can see; "" where there is none. */
export const textOf = (element: Element | null | undefined) =>
  withoutUnseen((element?.textContent ?? '').replaceAll(/\s+/g, ' '))
    .replaceAll(/ +/g, ' ')
    .trim();

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

const onWeb = (link: string) => (/^https?:/i.test(link) && URL.canParse(link) ? new URL(link) : null);

/**
 * An item of a feed that is on the web; `date` as it is written, in RFC 822 or RFC 3339. A redirect by a search engine is left out of
 * its address.
 */
export function feedItem(title: string, link: string, date: string): Extract<Said, { what: 'item' }>[] {
  const address = onWeb(link);
  if (title === '' || address === null) return [];
  const target = address.pathname.endsWith('/apiclick.aspx') ? onWeb(address.searchParams.get('url') ?? '') : null;
  return [{ what: 'item', title, day: writtenDay(date), at: (target ?? address).href }];
}

/** All items of a feed. @throws {Unreadable} where none of them has an address, a title and a day. */
export function feedReading(items: readonly Extract<Said, { what: 'item' }>[], count: number) {
  if (count > 0 && items.every(({ day }) => day === null)) throw new Unreadable('no item with address, title and day');
  return { says: [...items], version: null, upTo: null };
}
