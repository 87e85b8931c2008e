import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { stamp } from './stamp.ts';

test('accepts stamps that are story points', () => {
  const gaps = [{ id: 'x', after: 's1e2', note: { after: 's2-news', value: 'later' } }, { id: 'y' }];
  expect(faultLines(stamp, { gaps: { gaps } })).toEqual([]);
});

test('rejects unknown story points at any depth', () => {
  const gaps = [{ id: 'x', after: 's1e13', deep: [{ note: { after: 's9e1', value: 'later' } }] }];
  expect(faultLines(stamp, { gaps: { gaps } })).toEqual([
    'gaps.json  x  after  is "s1e13", which is no story point of story.json',
    'gaps.json  x  deep.0.note.after  is "s9e1", which is no story point of story.json',
  ]);
});

test('rejects a difference to the webtoon that leaves its point out', () => {
  const differences = [{ id: 'x', after: 'start' }, { id: 'y' }];
  expect(faultLines(stamp, { 'webtoon-differences': { differences } })).toEqual([
    'webtoon-differences.json  y  after  is missing; name the story point after which it may be read, "start" where it tells nothing',
  ]);
});

test('says nothing without a story', () => {
  expect(faultLines(stamp, { story: { points: [] }, gaps: { gaps: [{ id: 'x', after: 's1e13' }] } })).toEqual([]);
});
