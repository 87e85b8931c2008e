// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';
import { daysAt } from '#domain/status/situation.ts';
import { listUpdates, type StatusFacts } from '#domain/status/updates.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { startFacts } from '#publish/start-facts.ts';

import { writeAtom } from './atom.ts';
import { makeFeed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';

const SITE = 'https://example.org';
const NOW = Date.parse(`${FACTS_DAY}T12:00:00Z`);
const ATOM = 'http://www.w3.org/2005/Atom';
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const facts = startFacts(FIXTURES);

type Rung = (typeof facts.awaited.milestones)[number];

/** The facts with another record for a rung. */
const reached = (id: Rung['id'], edit: Partial<Rung>): StatusFacts => ({
  ...facts,
  awaited: {
    ...facts.awaited,
    milestones: facts.awaited.milestones.map((milestone) =>
      milestone.id === id ? { ...milestone, ...edit } : milestone,
    ),
  },
});
const released = (edit: Partial<Rung>) => reached('released', edit);

const rungOf = (id: Rung['id']): Rung => {
  const rung = facts.awaited.milestones.find((milestone) => milestone.id === id);
  if (rung === undefined) throw new Error(`There is no ${id}.`);
  return rung;
};

const childrenOf = (element: Element, name: string) =>
  [...element.children].filter((child) => child.localName === name && child.namespaceURI === ATOM);
const textOf = (element: Element, name: string) => childrenOf(element, name).map((child) => child.textContent);

function readAtom(text: string): Element {
  const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
  expect(documentElement.querySelector('parsererror')).toBeNull();
  return documentElement;
}

test('Atom has everything that its standard asks for, in the feed and in each entry', () => {
  const feed = readAtom(writeAtom(makeFeed(facts, NOW, SITE), `${SITE}/feed.atom`));
  expect([feed.localName, feed.namespaceURI]).toEqual(['feed', ATOM]);
  const entries = childrenOf(feed, 'entry');
  expect(entries.length).toBeGreaterThan(20);
  for (const element of [feed, ...entries]) {
    expect(['id', 'title', 'updated'].map((name) => childrenOf(element, name).length)).toEqual([1, 1, 1]);
    expect(textOf(element, 'id')[0]).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(textOf(element, 'title')[0]).not.toBe('');
    expect(textOf(element, 'updated')[0]).toMatch(RFC_3339);
    const alternate = childrenOf(element, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
    expect(alternate).toHaveLength(1);
    expect(alternate[0]?.getAttribute('href')).toMatch(/^https:\/\/example\.org\/.*/);
  }
  for (const entry of entries) expect(textOf(entry, 'content')[0]).not.toBe('');
  expect(childrenOf(feed, 'author').flatMap((author) => textOf(author, 'name'))).toEqual(['Roll Call']);
  const self = childrenOf(feed, 'link').find((link) => link.getAttribute('rel') === 'self');
  expect(self?.getAttribute('href')).toBe(`${SITE}/feed.atom`);
  expect(textOf(feed, 'updated')[0]).toBe(
    entries
      .map((entry) => textOf(entry, 'updated')[0] ?? '')
      .sort()
      .at(-1),
  );
});

test('JSON Feed has everything that its version 1.1 asks for', () => {
  const feed = JSON.parse(writeJsonFeed(makeFeed(facts, NOW, SITE), `${SITE}/feed.json`));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: expect.stringMatching(/./),
    feed_url: `${SITE}/feed.json`,
    home_page_url: `${SITE}/updates/`,
  });
  for (const item of feed.items)
    expect(item).toEqual({
      id: expect.stringMatching(/^urn:uuid:/),
      url: expect.stringMatching(/^https:\/\/example\.org\//),
      title: expect.stringMatching(/./),
      content_text: expect.stringMatching(/./),
      date_published: expect.stringMatching(RFC_3339),
      date_modified: expect.stringMatching(RFC_3339),
    });
});

test('both hold the list of the page, in its order, each entry with an id of its own', () => {
  const { entries } = makeFeed(facts, NOW, SITE);
  const updates = listUpdates(facts, daysAt(NOW, facts.awaited.newestReport, 'UTC'));
  expect(entries.map(({ published }) => toDate(Math.floor(published / 86_400_000)))).toEqual(
    updates.map(({ range }) => toDate(range.last)),
  );
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const atom = readAtom(writeAtom(makeFeed(facts, NOW, SITE), ''));
  const json = JSON.parse(writeJsonFeed(makeFeed(facts, NOW, SITE), ''));
  expect(childrenOf(atom, 'entry').map((entry) => textOf(entry, 'id')[0])).toEqual(
    json.items.map((item: { id: string }) => item.id),
  );
});

test('ids are the same on another host and on another day, and for good', () => {
  const ids = (now: number, site: string) => makeFeed(facts, now, site).entries.map(({ id }) => id);
  expect(ids(NOW, 'https://elsewhere.example')).toEqual(ids(NOW, SITE));
  expect(ids(NOW + 86_400_000, SITE)).toEqual(ids(NOW, SITE));
  expect(makeFeed(facts, NOW, SITE).entries.find(({ title }) => title === 'It was renewed')?.id).toBe(
    'urn:uuid:e9e73227-0b88-5ad7-9de8-048d7abd1c1a',
  );
});

test('a release is there from its own instant on, a later day of writing is an update, a hidden claim is nothing', () => {
  const ahead = released({ certainty: 'official', precision: 'day', date: '2027-03-12', added: '2027-01-05' });
  const day = Date.parse('2027-03-12T07:59:59Z');
  const out = (now: number) => makeFeed(ahead, now, SITE).entries.filter(({ title }) => title === 'It came out');
  expect(out(day)).toEqual([]);
  expect(out(day + 1000)).toMatchObject([{ published: day + 1000, updated: day + 1000 }]);
  const late = released({ certainty: 'official', precision: 'day', date: '2026-10-30', added: '2026-11-20' });
  const came = makeFeed(late, NOW, SITE).entries.find(({ title }) => title === 'It came out');
  expect(came?.updated).toBe(NOW);
  // Claims on it are settled by it, and so anew.
  const settled = makeFeed(late, NOW, SITE).entries.find(({ address }) => address.endsWith('cadowebsite-2025'));
  expect(settled?.updated).toBeGreaterThanOrEqual((toDay('2026-11-20') + 0.5) * 86_400_000);
  expect(startFacts(FIXTURES).claims.every((claim) => claim.after === 'start')).toBe(true);
});

test('what means something to XML is written so that it does not', () => {
  const feed = makeFeed(facts, NOW, SITE);
  const [entry] = feed.entries;
  if (entry === undefined) throw new Error('There is no entry.');
  const odd = `<b> & "it" 'is' ]]> \u0000온조`;
  const read = readAtom(writeAtom({ ...feed, entries: [{ ...entry, title: odd, address: `${SITE}/?a=1&b="` }] }, ''));
  const [only] = childrenOf(read, 'entry');
  expect(only && textOf(only, 'title')).toEqual([odd.replace('\u0000', '')]);
  expect(only && childrenOf(only, 'link')[0]?.getAttribute('href')).toBe(`${SITE}/?a=1&b="`);
});

test('without any update it is a feed still', () => {
  const none = { ...facts, awaited: { ...facts.awaited, milestones: [] }, claims: [] };
  const feed = readAtom(writeAtom(makeFeed(none, NOW, SITE), ''));
  expect(childrenOf(feed, 'entry')).toEqual([]);
  expect(textOf(feed, 'updated')).toEqual(['2026-02-23T12:00:00Z']);
});

test('a date that is named is an entry, and an entry of its own when it moves', () => {
  const entry = (date: string) =>
    makeFeed(released({ certainty: 'official', precision: 'day', date, added: '2026-11-19' }), NOW, SITE).entries.find(
      ({ title }) => title.startsWith('The date was announced'),
    );
  expect(entry('2027-03-12')).toMatchObject({
    title: 'The date was announced: 12 March 2027',
    published: Date.parse('2026-11-19T12:00:00Z'),
  });
  expect(entry('2027-03-12')?.id).not.toBe(entry('2027-03-19')?.id);
});

test('what is written of a date is news of what rests on it, and of nothing else', () => {
  const before = new Map(makeFeed(facts, NOW, SITE).entries.map(({ id, updated }) => [id, updated]));
  const ahead = released({ certainty: 'official', precision: 'day', date: '2027-03-12', added: '2026-11-20' });
  const other = makeFeed(ahead, NOW, SITE).entries.filter(({ id, updated }) => before.get(id) !== updated);
  expect(other.map(({ title }) => title)).toEqual(['The date was announced: 12 March 2027']);
});

test('no entry is of a day to come', () => {
  const month = reached('teaser', { date: '2026-11', precision: 'month', added: '2026-11-18' });
  const { entries } = makeFeed(month, NOW, SITE);
  expect(entries.find(({ title }) => title === 'The teaser came out')?.published).toBe(
    Date.parse('2026-11-18T12:00:00Z'),
  );
  for (const { published } of entries) expect(published).toBeLessThanOrEqual(NOW);
});

test('what is told of a season that is out keeps its id once the next one is awaited, and each says its season', () => {
  const out = released({ certainty: 'official', precision: 'day', date: '2026-10-30', added: '2026-10-30' });
  const before = makeFeed(out, NOW, SITE);
  expect(before.title).toBe('All of Us Are Dead, season 2: updates by Roll Call');
  const renewed: Rung = { ...rungOf('renewed'), season: 3, date: '2026-11-10', added: '2026-11-11' };
  const after = makeFeed(
    { ...out, awaited: { season: 3, milestones: [renewed], newestReport: toDay('2026-11-10') }, former: [out.awaited] },
    NOW,
    SITE,
  );
  expect(after.title).toBe('All of Us Are Dead, season 3: updates by Roll Call');
  const [first, ...others] = after.entries;
  expect(first?.title).toBe('Season 3: it was renewed');
  const told = ({ id, text, address, published, updated }: (typeof others)[number]) => ({
    id,
    text,
    address,
    published,
    updated,
  });
  expect(others.map(told)).toEqual(before.entries.map(told));
  expect(others.map(({ title }) => title)).toContain('Season 2: it came out');
  expect(before.entries.map(({ title }) => title)).toContain('It came out');
});
