import { beforeEach, expect, test } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { LOOK_BACK, leakAddresses, WHOLE_LEDGER, WHOLE_STORY } from './addresses.ts';
import { readLeakFacts } from './forbidden.ts';
import { leakReader } from './render.ts';
import { serveFacts, withAddress } from './test-pages.ts';

const HORIZON = 's1e2';

/** Stands in the outcome of episode 4, and nowhere before. */
const SECRET = 'So-ju opens the hall door and is reunited with On-jo';

/** Puts one text in the place of another, which has to be there. */
const put = (text: string, instead: string) => (file: string) => {
  expect(file).toContain(instead);
  return file.replace(instead, text);
};
/** Takes the stamps of one point off a record: it is there from the start. */
const unstamp = (id: string, point: string) => (file: string) => {
  const lines = file.split('\n');
  const line = lines.findIndex((one) => one.includes(`"id":"${id}"`));
  expect(lines[line]).toContain(`"after":"${point}"`);
  return lines.with(line, (lines[line] ?? '').replaceAll(`"after":"${point}"`, '"after":"start"')).join('\n');
};

// The leak test is worth what it finds: one leak of each kind is planted in the facts, and has to be found as what it is.
const PLANTS: readonly {
  kind: string;
  file: string;
  edit: (text: string) => string;
  at: string;
  /** Where the visitor is, if elsewhere than in the others. */
  horizon?: string;
  found: RegExp;
}[] = [
  {
    kind: 'a stamped text that has lost its stamp',
    file: 'episodes.json',
    edit: unstamp('s1e3', 's1e3'),
    at: '/episodes/3/',
    found: /^text: ".+" from episodes\.json s1e3.* \(after s1e3\)$/,
  },
  {
    kind: 'a fact that nobody stamped, in words of its own',
    file: 'episodes.json',
    edit: put('Poor Wu-jin was bitten in the end', 'The outbreak is no longer only inside the school'),
    at: '/episodes/',
    found: /^text: .* tells wu-jin/,
  },
  {
    kind: 'a name in an attribute',
    file: 'characters.json',
    edit: put('"en":"Jin Seon-mu"', '"en":"Nam On-jo"'),
    at: '/cast/roll-call/',
    found: /^attribute: names jin-seon-mu/,
  },
  {
    kind: 'a name in the title',
    file: 'characters.json',
    edit: put('"en":"Jin Seon-mu"', '"en":"Nam On-jo"'),
    at: '/cast/nam-on-jo/',
    found: /^title: names jin-seon-mu/,
  },
  {
    kind: 'a count of people',
    file: 'episodes.json',
    edit: put('42 people in all', 'The outbreak is no longer only inside the school'),
    at: '/episodes/',
    found: /^count: 42 people/,
  },
  {
    kind: 'a link to somebody not met',
    file: 'characters.json',
    edit: unstamp('han-du-seok', 's2-news'),
    at: '/cast/',
    found: /^link to somebody not met: \/cast\/han-du-seok\//,
  },
  {
    kind: 'a fate on the wrong card',
    file: 'characters.json',
    edit: put(
      '"after":"s1e1","episode":"s1e1","status":"dead","note":{"en":"Killed by Nam-ra',
      '"after":"s1e12","episode":"s1e12","status":"dead","note":{"en":"Killed by Nam-ra',
    ),
    at: '/cast/',
    found: /^mark: Jang Wu-jin Gone/,
  },
  {
    kind: 'a column too many',
    file: 'story.json',
    // Who has come to episode 2 has passed episode 3 on the way.
    edit: (text) => {
      const lines = text.split('\n');
      const [second, third] = ['"s1e2"', '"s1e3"'].map((id) => lines.findIndex((line) => line.includes(id)));
      return lines
        .with(second ?? 0, lines[third ?? 0] ?? '')
        .with(third ?? 0, lines[second ?? 0] ?? '')
        .join('\n');
    },
    at: '/cast/roll-call/',
    found: /^count: 3 columns/,
  },
  {
    kind: 'a step too many on a timeline',
    file: 'characters.json',
    edit: unstamp('nam-on-jo', 's1e12'),
    at: '/cast/nam-on-jo/',
    found: /^count: 2 steps/,
  },
  {
    kind: 'a room before its first episode',
    file: 'rooms.json',
    edit: put('"id": "music-room", "after": "s1e1"', '"id": "music-room", "after": "s1e6"'),
    at: '/episodes/',
    found: /^room: music-room is not due yet/,
  },
  {
    kind: 'a tie one episode early',
    file: 'relationships.json',
    edit: put(
      '"after":"s1e2","id":"lee-cheong-san.lee-su-hyeok.friend"',
      '"after":"s1e3","id":"lee-cheong-san.lee-su-hyeok.friend"',
    ),
    at: '/cast/ties/',
    found: /^tie: lee-cheong-san\.lee-su-hyeok\.friend is not due yet/,
  },
  {
    kind: 'an event of the story one episode early',
    file: 'episodes.json',
    edit: put('Su-hyeok leaps to a fire hose to save Cheong-san', 'Ms Park walks out to broadcast a warning'),
    at: WHOLE_STORY,
    found: /^text: "(su hyeok|hyeok leaps)/,
  },
  {
    kind: 'a thread before its point',
    file: 'threads.json',
    edit: put('"after": "s1e2", "id": "father"', '"after": "s1e4", "id": "father"'),
    at: WHOLE_STORY,
    found: /^thread: father is not due yet/,
  },
  {
    kind: 'what only the detailed content notes tell',
    file: 'content-notes.json',
    edit: put(SECRET, 'Pupils beat, threaten and humiliate other pupils.'),
    at: '/episodes/1/',
    found: /^text: "so ju opens/,
  },
  {
    kind: 'what the title of a source tells, which no page waits for',
    file: 'sources.json',
    edit: put(SECRET, 'All of Us Are Dead S1 episode 1 recap and review'),
    at: '/cast/nam-on-jo/',
    found: /^text: "so ju opens/,
  },
  {
    kind: 'a role that tells of somebody who is not met yet',
    file: 'actors.json',
    edit: put('Crash Course in Romance', 'House of Hummingbird'),
    at: '/cast/nam-on-jo/',
    found: /^text: "crash course in romance" from .* \(after s2-news\)$/,
  },
  {
    kind: 'a claim at the end of a long list',
    file: 'claims.json',
    edit: put(SECRET, 'A midnight Pacific launch in January equals 4 p.m. in Korea.'),
    at: WHOLE_LEDGER,
    found: /^text: "so ju opens/,
  },
  {
    kind: 'a claim on an earlier day',
    file: 'claims.json',
    edit: put(SECRET, 'Signs point to early 2027 and not 2026.'),
    at: LOOK_BACK,
    found: /^text: "so ju opens/,
  },
  {
    kind: 'a sentence of the glossary before its episode',
    file: 'glossary.json',
    edit: put('"after":"s1e2","text":{"en":"It is closed off', '"after":"s1e5","text":{"en":"It is closed off'),
    at: '/answers/',
    found: /^text: ".+" from glossary\.json hyosan .*\(after s1e5\)$/,
  },
  {
    kind: 'a word of the story before it is said',
    file: 'glossary.json',
    edit: put('"id":"half-zombie","after":"s1e2"', '"id":"half-zombie","after":"s1e6"'),
    at: '/answers/',
    found: /^word: half-zombie is not due yet$/,
  },
  {
    kind: 'a question whose wording tells',
    file: 'answers.json',
    edit: put('"id":"half-zombie","after":"s1e2"', '"id":"half-zombie","after":"s1e6"'),
    at: '/answers/',
    found: /^ask: half-zombie is not due yet$/,
  },
  {
    kind: 'what the news adds to an open question',
    file: 'open-questions.json',
    edit: put(
      '"after":"s1e12","side":"news","text":{"en":"In season 2 a new wave',
      '"after":"s2-news","side":"news","text":{"en":"In season 2 a new wave',
    ),
    at: '/answers/',
    horizon: 's1e12',
    found: /^text: ".+" from open-questions\.json spread .*\(after s2-news\)$/,
  },
];

withAddress();
beforeEach(() => serveFacts(FIXTURES));
const facts = readLeakFacts(FIXTURES);

test('a page that leaves a part of a list out is no proof', async () => {
  const leaksOn = await leakReader(facts, HORIZON, FACTS_NOON);
  expect(await leaksOn('/status/claims/?sort=oldest')).toEqual([
    expect.stringMatching(/^\/status\/claims\/\?sort=oldest a list holds 20 of \d+$/),
  ]);
  expect(leakAddresses(FIXTURES, facts, HORIZON)).toEqual(
    expect.arrayContaining([WHOLE_LEDGER, LOOK_BACK, WHOLE_STORY]),
  );
});

test.each(PLANTS)('finds $kind', async ({ file, edit, at, horizon = HORIZON, found }) => {
  const before = await leakReader(facts, horizon, FACTS_NOON);
  expect(await before(at)).toEqual([]);
  serveFacts(FIXTURES, { [file]: edit });
  const after = await leakReader(facts, horizon, FACTS_NOON);
  const leaks = (await after(at)).map((leak) => leak.replace(`${at} `, ''));
  expect(leaks).toContainEqual(expect.stringMatching(found));
});
