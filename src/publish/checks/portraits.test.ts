import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { portraits } from './portraits.ts';

const PERSON = { id: 'a', after: 's1e1', name: { en: 'A', ko: null }, aliases: [], met: { at: 's1e1' }, sources: [] };
const LOOK = { hair: 'bob', coat: 'vest', age: 'teen', build: 'slim', tag: true };
const BABY = { hair: 'wisp', coat: 'wrap', age: 'baby', build: 'slim' };

const linesOf = (drawn: readonly object[], people: readonly object[] = [PERSON]) =>
  faultLines(portraits, { characters: { characters: people }, portraits: { portraits: drawn } });
const one = (change: object) => linesOf([{ id: 'a', after: 's1e1', ...LOOK, ...change }]);

test('accepts a portrait for everybody, stamped as its person', () => {
  expect(one({})).toEqual([]);
  expect(one({ tag: undefined })).toEqual([]);
  expect(one({ tag: undefined, ...BABY })).toEqual([]);
  expect(one({ couple: { ...LOOK, hair: 'perm' } })).toEqual([]);
  expect(linesOf([{ id: 'a', ...LOOK }], [{ ...PERSON, after: undefined }])).toEqual([]);
});

test('rejects a person without a portrait', () => {
  expect(linesOf([])).toEqual(['portraits.json  a  -  is missing: A has no portrait; add one, "after": "s1e1"']);
  expect(linesOf([], [{ ...PERSON, after: undefined }])).toEqual([
    'portraits.json  a  -  is missing: A has no portrait; add one',
  ]);
});

test.each([
  ['s1e2', 's1e2'],
  [undefined, 'start'],
])('rejects a portrait with another stamp than its person: %s', (after, said) => {
  expect(one({ after })).toEqual([
    `portraits.json  a  after  is "${said}", but its person waits for "s1e1"; stamp it so`,
  ]);
});

test.each([
  ['hair', { hair: 'wisp' }, 'a baby has "wisp", and nobody else has'],
  ['hair', { ...BABY, tag: undefined, hair: 'bob' }, 'a baby has "wisp", and nobody else has'],
  ['coat', { coat: 'wrap', tag: undefined }, 'a baby lies in "wrap", and nobody else does'],
  ['coat', { ...BABY, coat: 'vest' }, 'a baby lies in "wrap", and nobody else does'],
  ['tag', { coat: 'suit' }, 'only the school’s own clothes have one, and the coat is not; remove it'],
])('rejects what does not go together in %s', (field, change, problem) => {
  expect(one(change)).toEqual([`portraits.json  a  ${field}  ${problem}`]);
  expect(one({ couple: { ...LOOK, ...change } })).toEqual([`portraits.json  a  couple.${field}  ${problem}`]);
});

test('says nothing of people where there is no list', () => {
  expect(faultLines(portraits, { characters: { characters: [PERSON] } })).toEqual([]);
});
