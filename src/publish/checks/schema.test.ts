import { join } from 'node:path';

import { expect, test } from 'vitest';

import { faultLine, sortFaults } from './fault.ts';
import type { Folder } from './folder.ts';
import { readFolder } from './read-folder.ts';
import { schema } from './schema.ts';

const { folder } = readFolder(join(import.meta.dirname, 'fixtures/minimal'));

const linesOf = (changed: Folder) => sortFaults(schema(changed)).map(faultLine);
const withFile = (file: string, content: unknown) => linesOf(new Map([...folder, [file, content]]));

test('accepts a valid folder', () => {
  expect(linesOf(folder)).toEqual([]);
});

const SOURCE = {
  id: 's',
  publisher: 'P',
  page: { title: 'T', url: null },
  published: null,
  kind: 'news',
  language: 'en',
};
const sources = (change: object) => ({ sources: [{ ...SOURCE, ...change }] });
const GAP = { id: 'g', subject: 'season-1', text: { en: 'Unknown.' } };
const gaps = (change: object) => ({ gaps: [{ ...GAP, ...change }] });
const LOOK = { hair: 'bob', coat: 'vest', age: 'teen', build: 'slim' };
const portraits = (change: object) => ({
  note: { en: 'Drawn.' },
  portraits: [{ id: 'a', ...LOOK, ...change }],
});
const ROLE = { title: { en: 'Mama' }, year: '2014', sources: ['s'] };
const actors = (change: object) => ({ actors: [{ id: 'a', born: null, roles: [], ...change }] });
const START = { id: 'start', kind: 'start' };
const EPISODE = { id: 's1e1', kind: 'episode', season: 1, episode: 1 };

test.each([
  ['gaps', [], '-  -  is a list but should be a record'],
  ['gaps', {}, '-  gaps  is missing; add it (null where it may be unknown)'],
  ['gaps', { gaps: {} }, '-  gaps  is a record but should be a list'],
  ['gaps', gaps({ text: undefined }), 'g  text  is missing; add it (null where it may be unknown)'],
  ['gaps', gaps({ txt: 1 }), 'g  txt  is no field that is known here; remove it or correct its name'],
  ['gaps', gaps({ text: { en: '' } }), 'g  text.en  is "" but should be a text that is not empty'],
  ['gaps', gaps({ text: { en: ' \n' } }), 'g  text.en  is " \\n" but should be a text that is not empty'],
  [
    'gaps',
    gaps({ subject: 'season-x' }),
    'g  subject  is "season-x" but should be a season such as "season-1", "comparables" or "extras"',
  ],
  ['gaps', gaps({ after: 'S1E1' }), 'g  after  is "S1E1" but should be a story point such as "s1e7"'],
  ['gaps', gaps({ id: 7 }), '-  gaps.0.id  is 7 but should be a text'],
  ['gaps', gaps({ id: 'No Slug' }), 'No Slug  id  is "No Slug" but should be an id of a-z, 0-9, "-" and "."'],
  [
    'sources',
    sources({ published: '1 May' }),
    's  published  is "1 May" but should be a date such as 2022, 2022-06 or 2022-06-06',
  ],
  ['sources', sources({ published: 2022 }), 's  published  is 2022 but should be a text'],
  ['sources', sources({ page: 'T' }), 's  page  is "T" but should be a record'],
  [
    'sources',
    sources({ page: { title: 'T', url: 'recap' } }),
    's  page.url  is "recap" but should be a full address such as https://example.com/page',
  ],
  [
    'sources',
    sources({ page: { title: 'T', url: null, date: 1 } }),
    's  page.date  is no field that is known here; remove it or correct its name',
  ],
  [
    'sources',
    sources({ page: { date: 1, title: 'T', url: null } }),
    's  page.date  is no field that is known here; remove it or correct its name',
  ],
  [
    'sources',
    sources({ page: { after: 's1e1', title: 'T', url: null } }),
    's  page.value  is missing; add it (null where it may be unknown)',
  ],
  [
    'sources',
    sources({ page: { after: 's1e1', value: { title: 'T' } } }),
    's  page.value.url  is missing; add it (null where it may be unknown)',
  ],
  [
    'sources',
    sources({ page: { after: 7, value: { title: 'T', url: null } } }),
    's  page.after  is 7 but should be a text',
  ],
  [
    'sources',
    sources({ page: { value: { title: 'T', url: null } } }),
    's  page.after  is missing; add it (null where it may be unknown)',
  ],
  ['story', { points: [] }, '-  points  is a list but should be a list with one start, first'],
  ['story', { points: [EPISODE, START] }, '-  points  is a list but should be a list with one start, first'],
  ['story', { points: [START, EPISODE, START] }, '-  points  is a list but should be a list with one start, first'],
  [
    'milestones',
    { milestones: [{ id: 'renewed', accounts: [{ date: '2022', precision: 'window' }] }] },
    /renewed {2}accounts\.0\.precision {2}is "window" but should be "day" or "month"/,
  ],
  ['portraits', portraits({ hair: 'mohawk' }), /a {2}hair {2}is "mohawk" but should be "crop" or "fringe" or /],
  ['portraits', portraits({ worn: 'eyepatch' }), /a {2}worn {2}is "eyepatch" but should be "glasses" or /],
  ['portraits', portraits({ sex: 'f' }), 'a  sex  is no field that is known here; remove it or correct its name'],
  [
    'portraits',
    portraits({ couple: { hair: 'bob', coat: 'vest', age: 'teen' } }),
    'a  couple.build  is missing; add it (null where it may be unknown)',
  ],
  [
    'portraits',
    portraits({ couple: { ...LOOK, couple: LOOK } }),
    'a  couple.couple  is no field that is known here; remove it or correct its name',
  ],
  [
    'actors',
    actors({ roles: [ROLE, ROLE, ROLE, ROLE] }),
    'a  roles  is a list but should be a list of at most 3 roles',
  ],
  [
    'actors',
    actors({ roles: [{ ...ROLE, year: '2018-08' }] }),
    /^.*roles\.0\.year {2}is "2018-08" but should be a year such as 2022$/,
  ],
  ['actors', actors({ born: '2003' }), 'a  born  is "2003" but should be a record'],
  ['milestones', { milestones: [{ id: 'sequel' }] }, /sequel {2}id {2}is "sequel" but should be "renewed" or/],
  [
    'claims',
    { claims: [{ id: 'c', speakers: [] }] },
    /c {2}speakers {2}is a list but should be a list that is not empty/,
  ],
])('rejects %s %j', (file, content, line) => {
  const lines = withFile(file, content);
  if (typeof line === 'string') expect(lines).toContain(`${file}.json  ${line}`);
  else expect(lines.join('\n')).toMatch(line);
});

test('a stamped value with one fault gives one line', () => {
  expect(withFile('sources', sources({ page: { after: 's1e1', value: { title: '', url: null } } }))).toEqual(
    ['s  page.value.title  is "" but should be a text that is not empty'].map((line) => `sources.json  ${line}`),
  );
  expect(withFile('sources', sources({ page: {} }))).toEqual([
    'sources.json  s  page.title  is missing; add it (null where it may be unknown)',
    'sources.json  s  page.url  is missing; add it (null where it may be unknown)',
  ]);
  expect(withFile('sources', sources({ page: { title: '', url: null } }))).toEqual([
    'sources.json  s  page.title  is "" but should be a text that is not empty',
  ]);
});
