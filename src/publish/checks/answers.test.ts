import { expect, test } from 'vitest';

import { answers } from './answers.ts';
import { faultLines } from './fault-lines.ts';

const FILES = {
  episodes: { episodes: [{ id: 's1e1', season: 1, number: 1 }] },
  characters: { characters: [{ id: 'on-jo' }] },
};
const TOLD = { text: { en: 'So it is.' }, confidence: 'high', sources: ['recap'] };
const linesOf = (record: object) =>
  faultLines(answers, {
    ...FILES,
    answers: { answers: [{ id: 'a', about: 'season', question: { en: 'Is it?' }, also: [], ...record }] },
  });

test('accepts what the site works out, and a sentence with its sources', () => {
  expect(linesOf({ derived: 'out', question: { en: 'Is season {awaited} out?' }, also: ['{next}'] })).toEqual([]);
  expect(linesOf({ ...TOLD, more: '/cast/on-jo/#ties' })).toEqual([]);
});

test.each([
  [{}, 'text  is missing; write one with its sources, or name under "derived" what the site works out'],
  [
    { ...TOLD, derived: 'out' },
    'text  stands beside "derived"; keep one of them: what the site works out needs no text',
  ],
  [
    { derived: 'out', sources: ['recap'] },
    'sources  stand beside "derived"; the facts that it is worked out from have their own',
  ],
  [{ text: TOLD.text, sources: [] }, 'confidence  is missing; say how sure the text is: "high", "medium" or "low"'],
  [
    { ...TOLD, more: '/cast/nobody/' },
    'more  is "/cast/nobody/", which is no page of the site; correct it or leave it out',
  ],
  [
    { ...TOLD, also: ['season {last}'] },
    'also.0  holds "{last}"; only {awaited} and {next} are filled in, with seasons',
  ],
])('rejects %j', (record, line) => {
  expect(linesOf(record)).toEqual([`answers.json  a  ${line}`]);
});
