import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { rollCall } from '#domain/people/people.ts';
import type { Room } from '#domain/story/rooms.ts';
import { createView } from '#domain/story/shield.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { drawSubject } from './draw-subject.ts';
import { placeIn } from './picture.ts';
import { tenthsAnswering } from './register-picture.ts';
import type { Lit } from './subject.ts';

const facts = factsIn(FIXTURES);
const { story, view, people, episodes } = { story: facts.read('story'), ...facts.castAt('s1e6') };
const rows = rollCall(view, people, episodes);

const standing = (...marks: readonly ('present' | 'there' | 'bitten' | 'turned' | 'gone')[]) =>
  marks.map((mark) => ({ last: { mark, episode: 's1e6', entry: undefined, lastWord: undefined } }));
const many = (count: number, mark: 'present' | 'gone') => Array.from({ length: count }, () => mark);

test('a share is in tenths: ten where all answer, none where nobody does, and one to nine between', () => {
  expect(tenthsAnswering(standing('present', 'there', 'bitten'))).toBe(10);
  expect(tenthsAnswering(standing('turned', 'gone'))).toBe(0);
  expect(tenthsAnswering(standing(...many(99, 'present'), 'gone'))).toBe(9);
  expect(tenthsAnswering(standing(...many(99, 'gone'), 'present'))).toBe(1);
  expect(tenthsAnswering(standing('present', 'gone'))).toBe(5);
});

test('the register is sent as a share: whoever they are and however many, the same share is the same picture', () => {
  const { safe, spoiler } = drawSubject(view, { kind: 'register', rows, after: 's1e6' });
  expect(safe.alt).toBe('About 6 in 10 answer the roll. 6 of ten desks are taken. Episode 6 of 12.');
  expect(safe.svg.match(/fill="var\(--tag\)"/g)).toHaveLength(6);
  const others = [...rows, ...rows].toReversed();
  expect(drawSubject(view, { kind: 'register', rows: others, after: 's1e6' }).safe).toEqual(safe);
  expect(spoiler?.alt).toMatch(/^Spoils up to episode 6\. 36 on the register\. 21 answer\. Still here: Nam On-jo, /);
  expect(spoiler?.fileName).toBe('roll-call-register-spoilers.png');
  expect(spoiler?.text).toBe('Spoils up to episode 6.');
});

test('of the building windows are sent: no name, no wall, no light of its own, nothing beside the house', () => {
  const box = { x: 10, y: 104, width: 88, height: 80 };
  const room = (id: string, where: 'inside' | 'roof', after: string): Room =>
    where === 'roof' ? { id, after, name: { en: id }, where } : { id, after, name: { en: id }, where, box };
  const hall: Lit = {
    room: room('hall', 'inside', 's1e1'),
    lit: true,
    tags: [{ name: '온조', said: 'On-jo', mark: 'turned' }],
  };
  const safeOf = (...places: Lit[]) =>
    drawSubject(view, { kind: 'building', places, own: hall.room, after: 's1e6' }).safe;
  const safe = safeOf(hall);
  expect(safe.svg).toContain('h16v24h-16z');
  expect(safeOf({ room: room('store', 'inside', 's1e4'), lit: false, tags: [] })).toEqual(safe);
  expect(safeOf(hall, { room: room('roof', 'roof', 's1e6'), lit: true, tags: hall.tags })).toEqual(safe);
  const { spoiler } = drawSubject(view, { kind: 'building', places: [hall], own: hall.room, after: 's1e6' });
  expect(spoiler?.alt).toContain('The class is in the hall. hall: On-jo (turned).');
  expect(spoiler?.lettering.map(({ text }) => text)).toEqual(expect.arrayContaining(['hall', '온조']));
});

test('one’s own wait and progress have nothing to spoil', () => {
  const wait = drawSubject(view, { kind: 'wait', since: 19_020, until: 19_020 + 1876, isOver: true });
  expect(wait.spoiler).toBeNull();
  expect(wait.safe.alt).toMatch(/^1,876 days I waited\. A stroke of chalk for every week\. 28 January 2022 to /);
  expect(wait.safe.svg.match(/stroke="var\(--chalk\)"/g)).toHaveLength(1);
  const progress = drawSubject(view, { kind: 'progress', after: 's1e6', minutes: 391 });
  expect(progress.spoiler).toBeNull();
  expect(progress.safe.alt).toBe('6 of 12 episodes watched. 6h 31m of it behind me.');
});

test('of one’s own season the marks are sent, and the lines when they are asked for', () => {
  const told = (number: number, reaction: 'tear' | 'heart' | null, line = '') => ({ number, reaction, line });
  const episodes = [told(1, 'tear', 'Science class!'), told(2, 'tear'), told(3, null, '와'), told(4, 'heart')];
  const drawn = (list: typeof episodes) => drawSubject(view, { kind: 'season', episodes: list, after: 's1e4' });
  const { safe, spoiler } = drawn(episodes);
  expect(safe.alt).toBe('My season. Most\u00a0often\u00a0tears. Love 1, Tears 2. Episode 4 of 12.');
  expect(safe.text).toBe('My season. Most\u00a0often\u00a0tears. Roll Call');
  // Twelve episodes, of which three have a mark and one a tick, and the five marks counted.
  expect(safe.svg.match(/<rect x="[\d.]+" y="(?:6[7-9]|[7-9])\d/g)).toHaveLength(12);
  expect(safe.svg.match(/<path transform/g)).toHaveLength(9);
  expect(safe).toEqual(drawn(episodes.map((one) => ({ ...one, line: '' }))).safe);
  expect(drawn(episodes.map((one) => ({ ...one, line: '' }))).spoiler).toBeNull();
  expect(spoiler?.alt).toBe(
    'Spoils up to episode 6. My season. Most\u00a0often\u00a0tears. Episode 1, tears: Science class! Episode 2, tears. Episode 3: 와 Episode 4, love.',
  );
  expect(spoiler?.text).toBe('Spoils up to episode 6.');
  expect(drawn([told(1, null), told(2, null)]).safe.alt).toBe('My season. Episode 4 of 12.');
});

test('a place is the last episode behind somebody, and before the first one there is nothing to send', () => {
  expect(placeIn({ story, horizon: 's1e12' })).toEqual({ season: null, episode: 12, of: 12 });
  expect(placeIn({ story, horizon: 's2-news' })).toEqual({ season: null, episode: 12, of: 12 });
  expect(placeIn({ story, horizon: 'start' })).toBeUndefined();
  expect(() => drawSubject(createView(story, 'start'), { kind: 'register', rows: [], after: 'start' })).toThrow(
    'There is nothing to send before the first episode.',
  );
});

test('one’s own day is a leaf of its month with that day in yellow, and says how it turned out once it is known', () => {
  const subject = { kind: 'day', season: 2, day: toDay('2027-03-12'), on: toDay('2026-11-30'), off: null } as const;
  const { safe, spoiler } = drawSubject(createView(story, 'start'), subject);
  expect(spoiler).toBeNull();
  expect(safe.alt).toBe(
    'Season 2: I say 12\u00a0March\u00a02027. A calendar leaf with that day marked, sealed on 30 November 2026.',
  );
  expect(safe.svg.match(/fill="var\(--panel\)"/g)).toHaveLength(30);
  expect(safe.svg.match(/fill="var\(--tag\)"/g)).toHaveLength(1);
  const said = safe.lettering.map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(['March 2027', '1', '31', 'sealed on 30 November 2026']));
  // 1 March 2027 is a Monday, the 12th a Friday in the second row: the numbers of a week stand side by side.
  const at = (text: string) => safe.lettering.find((line) => line.text === text);
  expect(at('8')?.x).toBe(at('1')?.x);
  expect(at('8')?.y).toBe(at('12')?.y);
  expect(at('12')?.ink).toBe('ink');
  const judged = drawSubject(view, { ...subject, off: -3 }).safe;
  expect(judged.text).toBe('Season 2: I said 12\u00a0March\u00a02027. Roll Call');
  expect(judged.lettering.map(({ text }) => text)).toContain('and I was 3 days early');
});
