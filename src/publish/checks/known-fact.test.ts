import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { knownFact } from './known-fact.ts';

const STORY = [
  { id: 'start', kind: 'start' },
  { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
  { id: 's1e6', kind: 'episode', season: 1, episode: 6 },
];
const BIRTH = 'Hee-su gives birth in a public toilet.';
const gap = (record: object) => ({ gaps: { gaps: [{ id: 'a-gap', ...record }] } });
const person = (name: string, entry: object) => ({
  characters: { characters: [{ id: 'somebody', name: { en: name }, statusTimeline: [entry] }] },
});

test('accepts what is told when it happens, or later', () => {
  expect(faultLines(knownFact, gap({ after: 's1e3', text: { en: BIRTH } }))).toEqual([]);
  expect(faultLines(knownFact, gap({ text: { after: 's2-news', value: { en: BIRTH } } }))).toEqual([]);
  expect(faultLines(knownFact, gap({ text: { en: 'Hee-su is in class 2-5.' } }))).toEqual([]);
});

test('passes over what the story has no point for', () => {
  expect(faultLines(knownFact, gap({ text: { en: 'The principal is killed.' } }))).toEqual([]);
});

test('rejects a text that tells it earlier, whatever its stamp says', () => {
  expect(faultLines(knownFact, gap({ after: 's1e2', text: { en: BIRTH } }))).toEqual([
    'gaps.json  a-gap  text.en  can be read after "s1e2" but tells "birth in a public toilet" (birth-in-toilet in known-facts.json: Episode 3: the birth scene); stamp it "after": "s1e3"',
    'gaps.json  a-gap  text.en  can be read after "s1e2" but tells "Hee-su gives birth" (hee-su-birth in known-facts.json: Episode 3: Hee-su gives birth); stamp it "after": "s1e3"',
  ]);
});

test('rejects an id that stands in an address, and the address of a page', () => {
  expect(faultLines(knownFact, { claims: { claims: [{ id: 'hee-su-birth' }] } })).toEqual([
    expect.stringContaining('claims.json  hee-su-birth  id  can be read after "start" but tells "hee-su-birth"'),
  ]);
  expect(faultLines(knownFact, gap({ page: { url: 'https://example.org/hee-su-gives-birth' } }))).toEqual([
    expect.stringContaining('gaps.json  a-gap  page.url  can be read after "start" but tells "hee-su-gives-birth"'),
  ]);
});

test('rejects what a page puts together of a name and a fate, or an actor and their return', () => {
  const turned = { status: 'infected', note: { en: 'Behind a closed door' } };
  const told = /statusTimeline\.0 {2}can be read after "s1e1" but tells "I-sak: Turned"/;
  expect(faultLines(knownFact, person('Yoon I-sak', { after: 's1e1', ...turned }))).toContainEqual(
    expect.stringMatching(told),
  );
  const later = faultLines(knownFact, person('Yoon I-sak', { after: 's1e2', ...turned }));
  expect(later.filter((line) => line.includes('statusTimeline'))).toEqual([]);
  const actor = { actor: { en: 'Park Ji-hu', ko: '박지후' }, kind: 'returning' };
  expect(faultLines(knownFact, { casting: { cast: [{ id: 'lead', ...actor }] } })).toEqual([
    expect.stringContaining(
      'casting.json  lead  after  can be read after "start" but tells "Park Ji-hu 박지후 Returning"',
    ),
  ]);
  expect(faultLines(knownFact, { casting: { cast: [{ id: 'lead', after: 's2-news', ...actor }] } })).toEqual([]);
});

test('rejects what a page puts together of a fate and its note', () => {
  const half = person('Somebody', { after: 's1e1', status: 'half-zombie', note: { en: 'Keeps her mind' } });
  expect(faultLines(knownFact, { story: { points: STORY }, ...half })).toEqual([
    expect.stringContaining('statusTimeline.0  can be read after "s1e1" but tells "Half-zombie"'),
  ]);
});
