import { describe, expect, test } from 'vitest';

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

const actor = (en: string, ko: string, aliases: string[] = []) => ({ actor: { name: { en, ko }, aliases } });
const CAST = {
  characters: {
    characters: [
      {
        ...person('on-jo', 's1e1', 'Nam On-jo', '남온조', []),
        ...actor('Park Ji-hu', '박지후', ['Ji-hu Park']),
        statusTimeline: [{ episode: 's1e3', status: 'alive' }],
      },
      {
        ...person('cheong-san', 's1e2', 'Lee Cheong-san', '이청산', []),
        ...actor('Yoon Chan-young', '윤찬영'),
        statusTimeline: [
          { episode: 's1e1', status: 'alive' },
          { episode: 's1e3', status: 'missing' },
        ],
      },
    ],
  },
  casting: {
    cast: [
      { id: 'a', season: 2, after: 's2-news', actor: { en: 'Roh Jae-won', ko: '노재원' }, characterId: null },
      { id: 'b', season: 2, after: 's2-news', actor: { en: 'Park Jihu', ko: '박지후' }, characterId: 'on-jo' },
    ],
  },
};
const saidAt = (after: string, en: string) =>
  faultLines(unmetPerson, { ...CAST, claims: { claims: [{ id: 'x', after, statement: { en } }] } });

test.each([
  ['Nam On-jo', 's1e2', 's1e3'],
  ['Park Ji-hu', 's1e2', 's1e3'],
  ['Ji-hu', 's1e2', 's1e3'],
  ['박지후', 's1e2', 's1e3'],
  ['Park Jihu', 's1e2', 's1e3'],
  ['Cheong-san', 's1e3', 's2-news'],
  ['Chan-young', 's1e3', 's2-news'],
  ['Roh Jae-won', 's1e3', 's2-news'],
])('a claim that names %s tells that they live: rejected at %s, accepted at %s', (name, early, due) => {
  expect(saidAt(early, `Here ${name} returns.`)).toEqual([
    expect.stringMatching(`^claims.json  x  statement.en  names .* \\("${name}"\\), who may be named after "${due}"`),
  ]);
  expect(saidAt(due, `Here ${name} returns.`)).toEqual([]);
});

test('a speaker who is, or stands for, an actor waits as a claim does, and an actor elsewhere does not', () => {
  const speakers = [
    { id: 'x', after: 's1e2', name: { en: 'Park Ji-hu', ko: null } },
    { id: 'y', after: 's1e3', name: { en: 'An agency', ko: null }, note: { en: "Yoon Chan-young's agency." } },
    { id: 'z', after: 's1e3', name: { en: 'Park Ji-hu', ko: null } },
  ];
  const gaps = [{ id: 'x', after: 's1e2', text: { en: 'Park Ji-hu and Yoon Chan-young.' } }];
  expect(faultLines(unmetPerson, { ...CAST, speakers: { speakers }, gaps: { gaps } })).toEqual([
    'speakers.json  x  name.en  names Park Ji-hu ("Park Ji-hu"), who may be named after "s1e3", but can be read after "s1e2"; stamp it "after": "s1e3" or leave the name out',
    'speakers.json  y  note.en  names Yoon Chan-young ("Yoon Chan-young"), who may be named after "s2-news", but can be read after "s1e3"; stamp it "after": "s2-news" or leave the name out',
  ]);
});

describe('with two seasons out', () => {
  const episode = (season: number, number: number) => ({
    id: `s${season}e${number}`,
    kind: 'episode',
    season,
    episode: number,
  });
  const story = {
    points: [
      { id: 'start', kind: 'start' },
      ...[1, 2, 3].map((number) => episode(1, number)),
      { id: 's2-news', kind: 'news', season: 2 },
      episode(2, 1),
      episode(2, 2),
      { id: 's3-news', kind: 'news', season: 3 },
    ],
  };
  const newcomer = { ...person('ma-ru', 's2-news', 'Yong Ma-ru', '용마루', []), ...actor('Lee Min-jae', '이민재') };
  const [onJo, cheongSan] = CAST.characters.characters;
  const people = [
    { ...onJo, statusTimeline: [...(onJo?.statusTimeline ?? []), { episode: 's2e2', status: 'alive' }] },
    // That somebody ends in the season tells nothing of what was said before it.
    { ...cheongSan, statusTimeline: [...(cheongSan?.statusTimeline ?? []), { episode: 's2e1', status: 'dead' }] },
    newcomer,
  ];
  const facts = { ...CAST, story, characters: { characters: people } };
  const said = (season: number, after: string, name: string) =>
    faultLines(unmetPerson, {
      ...facts,
      claims: { claims: [{ id: 'x', after, window: { season }, statement: { en: `Here ${name} returns.` } }] },
    });

  test.each([
    [2, 'Nam On-jo', 's1e2', 's1e3'],
    [2, 'Yoon Chan-young', 's1e3', 's2-news'],
    [2, 'Lee Min-jae', 's1e3', 's2-news'],
    [3, 'Nam On-jo', 's2-news', 's2e2'],
    [3, 'Yoon Chan-young', 's2e2', 's3-news'],
    [3, 'Lee Min-jae', 's2e2', 's3-news'],
    [3, 'Roh Jae-won', 's2-news', 's2e2'],
  ])('a claim on season %i that names %s: rejected at %s, accepted at %s', (season, name, early, due) => {
    expect(said(season, early, name)).toEqual([expect.stringContaining(`who may be named after "${due}"`)]);
    expect(said(season, due, name)).toEqual([]);
  });

  test('whoever speaks of a season tells by it that they live', () => {
    const speakers = [{ id: 'ji-hu', after: 's1e3', name: { en: 'Park Ji-hu', ko: '박지후' } }];
    const claim = (season: number, after: string) => ({
      claims: [{ id: 'x', after, season, window: null, speakers: ['ji-hu'], statement: { en: 'It goes on.' } }],
    });
    const lines = (season: number, after: string) =>
      faultLines(unmetPerson, { ...facts, speakers: { speakers }, claims: claim(season, after) });
    expect(lines(2, 's1e3')).toEqual([]);
    expect(lines(3, 's1e3')).toEqual([
      'claims.json  x  speakers.0  names Park Ji-hu ("Park Ji-hu"), who may be named after "s2e2", but can be read after "s1e3"; stamp it "after": "s2e2" or leave the name out',
    ]);
    expect(lines(3, 's2e2')).toEqual([]);
  });
});
