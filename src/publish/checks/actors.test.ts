import { expect, test } from 'vitest';

import { actors } from './actors.ts';
import { dates } from './dates.ts';
import { faultLines } from './fault-lines.ts';
import { sourcesNamed } from './sources-named.ts';
import { unknownReference } from './unknown-reference.ts';

const person = (id: string, at: string, actor: object | null = { name: { en: 'A', ko: '가' } }) => ({
  id,
  after: at,
  name: { en: id, ko: null },
  aliases: [],
  actor,
  met: { at },
  sources: ['press'],
});
const ROLE = { title: { en: 'Mama' }, year: '2014', sources: ['press'] };
const bornIn = (year: string, source = 'film-council') => ({ year, sources: [source] });

const filesOf = (record: object) => ({
  actors: { actors: [{ id: 'early', after: 's1e1', born: null, roles: [ROLE], ...record }] },
  characters: {
    characters: [person('early', 's1e1'), person('newcomer', 's2-news'), person('unplayed', 's1e1', null)],
  },
  show: { filming: { start: '2020-06-12' } },
  sources: {
    sources: [
      { id: 'film-council', kind: 'official' },
      { id: 'press', kind: 'news' },
    ],
  },
});
const linesOf = (record: object) => faultLines(actors, filesOf(record));

test('accepts other roles, and a year of birth of who was sixteen when filming began', () => {
  expect(linesOf({})).toEqual([]);
  expect(linesOf({ born: bornIn('2003'), roles: [] })).toEqual([]);
});

test('who came later need not have been sixteen at the first filming, but is of age', () => {
  const newcomer = { id: 'newcomer', after: 's2-news' };
  expect(linesOf({ ...newcomer, born: bornIn('2007') })).toEqual([]);
  expect(linesOf({ ...newcomer, born: bornIn('2008') })).toEqual([
    expect.stringMatching(/^actors\.json {2}newcomer {2}born {2}is 2008: ages/),
  ]);
});

test('rejects an age under sixteen when filming began', () => {
  expect(linesOf({ born: bornIn('2004') })).toEqual([
    'actors.json  early  born  is 2004: ages are of adults alone, and of nobody under 16 when filming began; make it null',
  ]);
});

test('rejects a year of birth that only the press prints', () => {
  expect(linesOf({ born: bornIn('2001', 'press') })).toEqual([
    'actors.json  early  born.sources  holds a source that is neither official, a press release nor a reference; name one, or make "born" null',
  ]);
});

test('rejects a record that waits for something else than its person does', () => {
  expect(linesOf({ id: 'newcomer' })).toEqual([
    'actors.json  newcomer  after  is "s1e1", but its person waits for "s2-news"; stamp it so',
  ]);
});

test('rejects a record that says nothing, or is of nobody’s actor', () => {
  expect(linesOf({ roles: [] })).toEqual(['actors.json  early  -  says nothing; remove the record']);
  expect(linesOf({ id: 'unplayed' })).toEqual([
    'actors.json  unplayed  id  is of somebody whose actor nobody names; name one there first',
  ]);
});

test('a person nobody knows, a role without a source and a year to come are found by the rules for all facts', () => {
  const wrong = filesOf({
    id: 'nobody',
    roles: [
      { ...ROLE, sources: [] },
      { ...ROLE, year: '2027' },
    ],
  });
  expect(faultLines(unknownReference, wrong)).toEqual([
    'actors.json  nobody  id  names a person "nobody" that characters.json does not have; correct the id or add the record',
  ]);
  expect(faultLines(sourcesNamed, wrong)).toEqual([
    expect.stringMatching(/^actors\.json {2}nobody {2}roles\.0\.sources {2}is empty; /),
  ]);
  expect(faultLines(dates, wrong)).toEqual([
    'actors.json  nobody  roles.1.year  is 2027, after today (2026-11-20); correct the day on which it was seen',
  ]);
});
