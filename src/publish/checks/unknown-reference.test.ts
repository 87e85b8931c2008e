import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { unknownReference } from './unknown-reference.ts';

const ids = (...names: string[]) => names.map((id) => ({ id }));

const FILES = {
  sources: { sources: ids('recap') },
  speakers: { speakers: ids('netflix') },
  characters: {
    characters: [{ id: 'on-jo', met: { at: 's1e1' }, statusTimeline: [{ episode: 's1e2', sources: ['recap'] }] }],
  },
  reception: { reception: ids('hours') },
  'content-notes': { categories: ids('violence'), showWide: [{ id: 'n1', category: 'violence' }] },
};

test('accepts ids that their files have', () => {
  const claim = {
    id: 'c1',
    speakers: ['netflix'],
    relayedBy: ['netflix'],
    sources: ['recap'],
  };
  const relationship = { id: 'r1', from: 'on-jo', to: 'on-jo' };
  const files = { ...FILES, claims: { claims: [claim] }, relationships: { relationships: [relationship] } };
  expect(faultLines(unknownReference, files)).toEqual([]);
});

const UNKNOWN: readonly [field: string, file: string, content: unknown, home: string, a: string][] = [
  ['sources.0', 'gaps', { gaps: [{ id: 'x', sources: ['nope'] }] }, 'sources.json', 'a source'],
  ['noteSources.0', 'comparables', { seasons: [{ id: 'x', noteSources: ['nope'] }] }, 'sources.json', 'a source'],
  [
    'renewed.sources.0',
    'comparables',
    { seasons: [{ id: 'x', renewed: { sources: ['nope'] } }] },
    'sources.json',
    'a source',
  ],
  ['article', 'corrections', { corrections: [{ id: 'x', article: 'nope' }] }, 'sources.json', 'a source'],
  [
    'accounts.0.figure',
    'contradictions',
    { contradictions: [{ id: 'x', accounts: [{ figure: 'nope' }] }] },
    'reception.json',
    'a figure',
  ],
  ['speakers.0', 'claims', { claims: [{ id: 'x', speakers: ['nope'] }] }, 'speakers.json', 'a speaker'],
  ['relayedBy.0', 'claims', { claims: [{ id: 'x', relayedBy: ['nope'] }] }, 'speakers.json', 'a speaker'],
  ['to', 'relationships', { relationships: [{ id: 'x', to: 'nope' }] }, 'characters.json', 'a person'],
  ['people.0', 'threads', { threads: [{ id: 'x', people: ['nope'] }] }, 'characters.json', 'a person'],
  ['characterId', 'casting', { cast: [{ id: 'x', characterId: 'nope' }] }, 'characters.json', 'a person'],
  [
    'detail.value.characters.0',
    'episodes',
    {
      episodes: [{ id: 's1e1', keyEvents: [{ id: 'x', detail: { after: 's1e1', value: { characters: ['nope'] } } }] }],
    },
    'characters.json',
    'a person',
  ],
  ['met.at', 'characters', { characters: [{ id: 'x', met: { at: 'nope' } }] }, 'story.json', 'a story point'],
  [
    'statusTimeline.0.episode',
    'characters',
    { characters: [{ id: 'x', statusTimeline: [{ episode: 'nope' }] }] },
    'story.json',
    'a story point',
  ],
];

test.each(UNKNOWN)('rejects an unknown id in %s of %s', (field, file, content, home, a) => {
  expect(faultLines(unknownReference, { ...FILES, [file]: content })).toEqual([
    `${file}.json  x  ${field}  names ${a} "nope" that ${home} does not have; correct the id or add the record`,
  ]);
});

test('rejects a portrait of nobody', () => {
  expect(faultLines(unknownReference, { ...FILES, portraits: { portraits: [{ id: 'nope' }] } })).toEqual([
    'portraits.json  nope  id  names a person "nope" that characters.json does not have; correct the id or add the record',
  ]);
});

test('rejects an unknown content category', () => {
  const notes = { categories: ids('violence'), showWide: [{ id: 'x', category: 'nope' }] };
  expect(faultLines(unknownReference, { 'content-notes': notes })).toEqual([
    'content-notes.json  x  category  names a content category "nope" that content-notes.json does not have; correct the id or add the record',
  ]);
});

test('rejects every id that points into an empty list', () => {
  const files = { gaps: { gaps: [{ id: 'x', sources: ['recap'] }] }, sources: { sources: [] } };
  expect(faultLines(unknownReference, files)).toEqual([
    'gaps.json  x  sources.0  names a source "recap" that sources.json does not have; correct the id or add the record',
  ]);
});

test('says nothing about ids of a file that could not be read', () => {
  expect(faultLines(unknownReference, { gaps: { gaps: [{ id: 'x', sources: ['recap'] }] } })).toEqual([]);
});
