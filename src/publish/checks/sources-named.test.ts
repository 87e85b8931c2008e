import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { sourcesNamed } from './sources-named.ts';

test('accepts records with sources, doubtful ones without, and a milestone that nobody has seen', () => {
  const gaps = [{ id: 'a', sources: ['recap'] }, { id: 'b', confidence: 'low', sources: [] }, { id: 'c' }];
  const milestones = [{ id: 'released', date: null, sources: [] }];
  expect(faultLines(sourcesNamed, { gaps: { gaps }, milestones: { milestones } })).toEqual([]);
});

test('rejects a sure record without sources, and a part of one', () => {
  const awards = [{ id: 'a', confidence: 'high', sources: [], part: { sources: [] } }];
  expect(faultLines(sourcesNamed, { awards: { awards } })).toEqual([
    'awards.json  a  part.sources  is empty; name a source, or say "confidence": "low" where the record has that field',
    'awards.json  a  sources  is empty; name a source, or say "confidence": "low" where the record has that field',
  ]);
});

test('rejects what was looked for, said before or taken back without a source', () => {
  const files = {
    milestones: {
      milestones: [
        { id: 'released', date: null, former: [{ sources: [] }], notSeenUntil: { sources: [] }, sources: [] },
      ],
    },
    claims: { claims: [{ id: 'c1', withdrawn: { sources: [] }, sources: ['recap'] }] },
  };
  expect(faultLines(sourcesNamed, files).map((line) => line.split('  ').slice(0, 3))).toEqual([
    ['claims.json', 'c1', 'withdrawn.sources'],
    ['milestones.json', 'released', 'former.0.sources'],
    ['milestones.json', 'released', 'notSeenUntil.sources'],
  ]);
});
