import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { timelineOrder } from './timeline-order.ts';

const person = (id: string, after: string, statusTimeline: object[] = []) => ({
  id,
  after,
  name: { en: id, ko: null },
  aliases: [],
  met: { at: after },
  statusTimeline,
  sources: [],
});
const people = (...characters: object[]) => ({ characters: { characters } });
const entry = (episode: string | null, after?: string) => ({
  episode,
  status: 'alive',
  ...(after === undefined ? {} : { after }),
});
const late = (after: string, value: object) => ({ after, value });

test('accepts facts that can be read once they have happened', () => {
  const episode = (id: string, before: object, own: object) => ({
    id,
    premise: before,
    outcome: own,
    keyEvents: [{ id: `${id}-1`, detail: own }],
  });
  const files = {
    ...people(person('a', 's1e1', [entry('s1e1'), entry(null, 's1e3'), entry('s1e1', 's1e2'), entry('s1e3', 's1e3')])),
    episodes: {
      episodes: [
        episode('s1e1', { en: 'p' }, late('s1e1', { en: 'o' })),
        episode('s1e2', late('s1e1', {}), late('s1e2', { characters: ['a'] })),
      ],
    },
    relationships: { relationships: [{ id: 'r', after: 's1e1', from: 'a', to: 'a' }] },
    casting: { cast: [{ id: 'c', after: 's2-news', characterId: 'a' }] },
  };
  expect(faultLines(timelineOrder, files)).toEqual([]);
});

test('rejects statuses out of story order', () => {
  expect(
    faultLines(timelineOrder, people(person('a', 's1e3', [entry('s1e2'), entry(null, 's1e3'), entry('s1e1')]))),
  ).toEqual([
    'characters.json  a  statusTimeline.2.episode  is "s1e1" after an entry of "s1e2"; put the entries in story order',
  ]);
});

test('rejects a status that can be read before its episode', () => {
  expect(faultLines(timelineOrder, people(person('a', 's1e1', [entry('s1e2')])))).toEqual([
    'characters.json  a  statusTimeline.0  can be read after "s1e1" but happens in "s1e2"; stamp it "after": "s1e2"',
  ]);
});

test.each([
  [
    'premise',
    { id: 's1e3', premise: late('s1e1', {}) },
    'can be read after "s1e1" but builds on the episode before "s1e3"; stamp it "after": "s1e2"',
  ],
  ['outcome', { id: 's1e3', outcome: {} }, 'can be read after "start" but happens in "s1e3"; stamp it "after": "s1e3"'],
])('rejects a %s that can be read too early', (field, episode, problem) => {
  expect(faultLines(timelineOrder, { episodes: { episodes: [episode] } })).toEqual([
    `episodes.json  s1e3  ${field}  ${problem}`,
  ]);
});

test('rejects a key event that can be read before its episode', () => {
  const episodes = [{ id: 's1e3', keyEvents: [{ id: 'event', detail: late('s1e2', {}) }] }];
  expect(faultLines(timelineOrder, { episodes: { episodes } })).toEqual([
    'episodes.json  event  detail  can be read after "s1e2" but happens in "s1e3"; stamp it "after": "s1e3"',
  ]);
});

test('rejects a relationship that can be read before both are met', () => {
  const relationships = [{ id: 'r', after: 's1e1', from: 'a', to: 'b' }];
  expect(
    faultLines(timelineOrder, {
      ...people(person('a', 's1e1'), person('b', 's1e2')),
      relationships: { relationships },
    }),
  ).toEqual([
    'relationships.json  r  after  can be read after "s1e1" but b is met at "s1e2"; stamp it "after": "s1e2"',
  ]);
});

test('rejects a fate without an episode before the last one of the season', () => {
  expect(faultLines(timelineOrder, people(person('a', 's1e1', [entry(null, 's1e2')])))).toEqual([
    'characters.json  a  statusTimeline.0  can be read after "s1e2" but names no episode, and "s1e3" is the last in which it may happen; stamp it "after": "s1e3"',
  ]);
});

const victim = person('b', 's1e1', [
  { ...entry('s1e2', 's1e2'), status: 'bitten' },
  { ...entry('s1e3', 's1e3'), status: 'dead' },
]);

test.each([
  ['killed', 's1e2', 's1e3'],
  ['infected-by', 's1e1', 's1e2'],
])('rejects a tie "%s" at %s, before it has happened, and accepts it at %s', (kind, early, due) => {
  const tie = (after: string) =>
    faultLines(timelineOrder, {
      ...people(person('a', 's1e1'), victim),
      relationships: { relationships: [{ id: 'r', after, from: 'a', to: 'b', kind }] },
    });
  expect(tie(early)).toEqual([
    `relationships.json  r  after  can be read after "${early}" but what it says of b happens in "${due}"; stamp it "after": "${due}"`,
  ]);
  expect(tie(due)).toEqual([]);
});

test('a tie to a fate that nobody dates waits for the end of the season', () => {
  const relationships = [{ id: 'r', after: 's1e2', from: 'a', to: 'a', kind: 'killed' }];
  expect(faultLines(timelineOrder, { ...people(person('a', 's1e1')), relationships: { relationships } })).toEqual([
    'relationships.json  r  after  can be read after "s1e2" but what it says of a happens in "s1e3"; stamp it "after": "s1e3"',
  ]);
});

test('rejects a role before its person is met, or before a fate that it names', () => {
  const role = (value: object) => faultLines(timelineOrder, people({ ...victim, after: 'start', role: value }));
  expect(role({ en: 'A pupil.' })).toEqual([
    'characters.json  b  role  can be read after "start" but b is met at "s1e1"; stamp it "after": "s1e1"',
  ]);
  expect(role(late('s1e1', { en: 'Bitten by a friend.' }))).toEqual([
    'characters.json  b  role  can be read after "s1e1" but "bitten" happens in "s1e2"; stamp it "after": "s1e2"',
  ]);
  expect(role(late('s1e1', { en: 'A deadpan pupil.' }))).toEqual([]);
});

test('rejects an event with a person who is still hidden', () => {
  const episodes = [{ id: 's1e1', keyEvents: [{ id: 'event', detail: late('s1e1', { characters: ['b'] }) }] }];
  expect(faultLines(timelineOrder, { ...people(person('b', 's1e2')), episodes: { episodes } })).toEqual([
    'episodes.json  event  detail.value.characters.0  can be read after "s1e1" but b is hidden until "s1e2"; stamp it "after": "s1e2"',
  ]);
});

test.each(['speakers', 'relayedBy'])('rejects a claim that can be read before one of its %s', (field) => {
  const speakers = [{ id: 'a' }, { id: 'b', after: 's1e3' }];
  const claims = [
    { id: 'x', after: 's1e3', [field]: ['a', 'b'] },
    { id: 'y', after: 's1e2', [field]: ['a', 'b'] },
  ];
  expect(faultLines(timelineOrder, { speakers: { speakers }, claims: { claims } })).toEqual([
    `claims.json  y  ${field}.1  can be read after "s1e2" but its speaker "b" is hidden until "s1e3"; stamp it "after": "s1e3"`,
  ]);
});

test('leaves points that the story does not know to the rules that report them', () => {
  const files = people(person('a', 's1e1', [entry('s9e9'), entry('s1e1')]));
  expect(faultLines(timelineOrder, { ...files, episodes: { episodes: [{ id: 's9e9', outcome: {} }] } })).toEqual([]);
});
