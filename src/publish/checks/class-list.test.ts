import { expect, test } from 'vitest';

import { classList } from './class-list.ts';
import { earlyCard } from './early-card.ts';
import { faultLines } from './fault-lines.ts';
import { timelineOrder } from './timeline-order.ts';

const person = (facts: object) => ({
  show: { setting: { class: '2-5' } },
  characters: {
    characters: [
      { id: 'a', after: 's1e1', name: { en: 'A', ko: null }, aliases: [], class: '2-5', sources: [], ...facts },
    ],
  },
});
const met = (at: string, more: object = {}) => ({ met: { at, inferred: true, ...more } });

test('accepts pupils of the class from the first episode, and others from where they are met', () => {
  expect(faultLines(classList, person(met('s1e1', { by: 'class-list' })))).toEqual([]);
  expect(faultLines(classList, person({ ...met('s1e1'), after: 'start' }))).toEqual([]);
  expect(faultLines(classList, person({ ...met('s1e3'), after: 's1e3', class: '2-4' }))).toEqual([]);
  expect(faultLines(classList, person({ ...met('s1e3'), after: 's1e3', unverified: ['class'] }))).toEqual([]);
});

test('rejects a pupil of the class who is met later, or whose card waits longer', () => {
  expect(faultLines(classList, person({ ...met('s1e3'), after: 's1e3' }))).toEqual([
    'characters.json  a  after  is "s1e3", but a class list tells nothing; stamp it "after": "s1e1"',
    'characters.json  a  met.at  is "s1e3", but the class list has them from "s1e1" on; write "at": "s1e1", "inferred": true, "by": "class-list"',
  ]);
});

test.each([
  ['of another class', { class: '2-4' }, {}],
  ['whose class nobody confirms', { unverified: ['class'] }, {}],
  ['who is not inferred', {}, { inferred: false }],
])('rejects the class list as the reason for somebody %s', (_, facts, more) => {
  expect(faultLines(classList, person({ ...met('s1e1', { by: 'class-list', ...more }), ...facts }))).toEqual([
    'characters.json  a  met.by  is "class-list", which wants the show\'s own class, verified, and "inferred": true',
  ]);
});

test('what names a pupil whose point is wrong is no fault of its own', () => {
  const late = person({ ...met('s1e3'), after: 's1e3' });
  const relationships = { relationships: [{ id: 'r', after: 's1e1', from: 'a', to: 'a' }] };
  expect(faultLines(timelineOrder, { ...late, relationships })).toEqual([]);
  const early = person({ ...met('s1e3'), after: 's1e1' });
  expect(faultLines(earlyCard, { ...early, show: { ...early.show, premiere: { date: '2022-01-28' } } })).toEqual([]);
});
