import { expect, test } from 'vitest';

import type { LeakFacts } from './forbidden.ts';
import { signReader } from './marks.ts';

const PERSON = {
  id: 'a-na',
  name: { en: 'A Na' },
  statusTimeline: [{ after: 's1e2', episode: 's1e2', status: 'dead' }],
};

/** One person, and what may be read of the facts at every horizon. */
const factsWith = (...texts: string[]): LeakFacts => ({
  dir: '',
  horizons: ['start', 's1e1', 's1e2'],
  recordsOf: (file) =>
    ({
      rooms: [
        { id: 'roof', after: 's1e1' },
        { id: 'store', after: 's1e2' },
      ],
      threads: [{ id: 'army', after: 's1e2' }],
      'open-questions': [{ id: 'is-it-over', after: 's1e2' }],
      relationships: [
        { id: 'due-later', after: 's1e2', from: 'a-na', to: 'a-na' },
        { id: 'to-nobody-met', from: 'a-na', to: 'b-na' },
      ],
      characters: [PERSON],
    })[file] ?? [],
  isSafe: (after, horizon) => after <= horizon || after === 'start',
  safeTexts: () => texts,
  laterTexts: () => [],
  forbiddenAt: () => ({ windows: new Map(), names: new Map(), slugs: new Set(), starts: new Set(), facts: new Set() }),
  unmetPeople: () => [],
});
const PAGE = { cards: [], text: '', columns: 0, steps: 0, waiting: [], ties: [], path: '/cast/' };

test('a fate beside a name tells, before it happens', () => {
  const cards = [['A Na', 'Pupil. Gone']];
  expect(signReader(factsWith(), 's1e1')({ ...PAGE, cards })).toEqual(['mark: A Na Gone']);
  expect(signReader(factsWith(), 's1e2')({ ...PAGE, cards })).toEqual([]);
  expect(signReader(factsWith(), 's1e1')({ ...PAGE, cards: [['A Na’s mother', 'Gone']] })).toEqual([]);
});

test('a word or number of a text that may be read tells nothing, one beside it does', () => {
  const read = signReader(factsWith('Half of the class, 30 people, is on the roof'), 's1e1');
  const cards = [['A Na', 'Half of the class, 30 people, is on the roof']];
  expect(read({ ...PAGE, cards, text: 'Half of the class, 30 people, is on the roof' })).toEqual([]);
  expect(read({ ...PAGE, cards: [['A Na', 'Half of the class, 30 people, is on the roof Half']] })).toEqual([
    'mark: A Na Half',
  ]);
  expect(read({ ...PAGE, text: 'Half of the class, 30 people, is on the roof. 42 people in all' })).toEqual([
    'count: 42 people, 1 are met',
  ]);
});

test('that there is a room, a thread or a question tells, before it is due', () => {
  const shown: (readonly [string, string])[] = [
    ['room', 'roof'],
    ['room', 'store'],
    ['room', 'store'],
    ['thread', 'army'],
    ['open', 'is-it-over'],
  ];
  expect(signReader(factsWith(), 's1e1')({ ...PAGE, waiting: shown })).toEqual([
    'room: store is not due yet',
    'thread: army is not due yet',
    'open: is-it-over is not due yet',
  ]);
  expect(signReader(factsWith(), 's1e2')({ ...PAGE, waiting: shown })).toEqual([]);
});

test('a line between two people tells, before it is due and before both are met', () => {
  const ties = ['due-later', 'to-nobody-met'];
  expect(signReader(factsWith(), 's1e1')({ ...PAGE, ties })).toEqual([
    'tie: due-later is not due yet',
    'tie: to-nobody-met is not due yet',
  ]);
  expect(signReader(factsWith(), 's1e2')({ ...PAGE, ties })).toEqual(['tie: to-nobody-met is not due yet']);
});
