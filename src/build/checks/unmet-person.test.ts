import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { unmetPerson } from './unmet-person.ts';

const person = (id: string, after: string, en: string, ko: string, aliases: unknown[]) => ({
  id,
  after,
  name: { en, ko },
  aliases,
  met: { at: after },
  role: { en: `What ${en} does.` },
  sources: [],
});
const CHARACTERS = [
  person('on-jo', 's1e1', 'Nam On-jo', '남온조', ['Nam Onjo']),
  person('cheong-san', 's1e2', 'Lee Cheong-san', '이청산', [
    'Cheongsan',
    'Mr Lee',
    { after: 's1e3', value: 'Sky King' },
  ]),
  person('min-jae', 's1e2', 'Jung Min-jae', '정민재', []),
  person('nurse', 's1e2', 'School nurse', '보건교사', ['The nurse']),
  person('mother', 's1e2', "Cheong-san's mother", '이청산의 어머니', ['Shop owner']),
];
const characters = { characters: CHARACTERS };

const namedAt = (after: string, en: string) =>
  faultLines(unmetPerson, { characters, gaps: { gaps: [{ id: 'x', after, text: { en } }] } });
const fault = (who: string, spelling: string, due = 's1e2', after = 's1e1') =>
  `gaps.json  x  text.en  names ${who} ("${spelling}"), who may be named after "${due}", but can be read after "${after}"; stamp it "after": "${due}" or leave the name out`;

test.each([
  ['Lee Cheong-san', 'Lee Cheong-san'],
  ['Cheong-san', 'Cheong-san'],
  ['Cheongsan', 'Cheongsan'],
  ['Mr Lee', 'Mr Lee'],
  ['CHEONG-SAN', 'CHEONG-SAN'],
  ['Cheong‑san', 'Cheong-san'],
  ['이청산이', '이청산'],
])('rejects %s before he is met, and accepts it after', (name, spelling) => {
  expect(namedAt('s1e1', `Here ${name} runs.`)).toEqual([fault('Lee Cheong-san', spelling)]);
  expect(namedAt('s1e2', `Here ${name} runs.`)).toEqual([]);
});

test.each([
  ['descriptions', 'The nurse and the school nurse talk to the shop owner.'],
  ['parts of other words', 'Cheong-sang, Ocheongsan and 보건교사 are nobody.'],
  ['somebody else of that given name', 'Lee Min-jae joins the cast.'],
  ['people who are met', 'Nam On-jo and Onjo.'],
])('accepts %s', (_, text) => {
  expect(namedAt('s1e1', text)).toEqual([]);
});

test('rejects a description that holds a name, for both people', () => {
  expect(namedAt('s1e1', 'We see Cheong-san’s mother.')).toEqual([
    fault("Cheong-san's mother", "Cheong-san's mother"),
    fault('Lee Cheong-san', 'Cheong-san'),
  ]);
});

test('rejects an alias before its own stamp', () => {
  expect(namedAt('s1e2', 'They call him Sky King.')).toEqual([fault('Lee Cheong-san', 'Sky King', 's1e3', 's1e2')]);
  expect(namedAt('s1e3', 'They call him Sky King.')).toEqual([]);
});

test('takes the latest of the stamps around a text', () => {
  const gaps = [{ id: 'x', after: 's1e2', text: { after: 's1e1', value: { en: 'Cheong-san' } } }];
  expect(faultLines(unmetPerson, { characters, gaps: { gaps } })).toEqual([]);
});

test('exempts the own record and real people only', () => {
  const other = {
    ...person('other', 's1e1', 'Other One', '다른', []),
    actor: { name: { en: 'Cheong-san', ko: null } },
    role: { en: 'Friend of Cheong-san.' },
  };
  expect(faultLines(unmetPerson, { characters: { characters: [...CHARACTERS, other] } })).toEqual([
    'characters.json  other  role.en  names Lee Cheong-san ("Cheong-san"), who may be named after "s1e2", but can be read after "s1e1"; stamp it "after": "s1e2" or leave the name out',
  ]);
});

const source = (url: string) => ({ characters, sources: { sources: [{ id: 's', page: { title: 'A page', url } }] } });

test.each(['lee-cheong-san-dies', 'cheongsan_dies', 'x/Cheong%20San?p=1', '%EC%9D%B4%EC%B2%AD%EC%82%B0'])(
  'rejects the address %s',
  (path) => {
    expect(faultLines(unmetPerson, source(`https://news.example/${path}`))).toHaveLength(1);
  },
);

test.each(['lee-min-jae-joins', 'cheongsangdo', 'season-2'])('accepts the address %s', (path) => {
  expect(faultLines(unmetPerson, source(`https://cheong-san.example/${path}`))).toEqual([]);
});
