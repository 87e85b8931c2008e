import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { openQuestions } from './open-questions.ts';

const linesOf = (record: object) =>
  faultLines(openQuestions, {
    'open-questions': { questions: [{ id: 'q', after: 's1e3', season: 1, points: [], answered: [], ...record }] },
  });

test('accepts a question at the end of its season, news with the news, an answer with its episode', () => {
  const points = [{ after: 's2-news', side: 'news' }, { side: 'makers' }];
  expect(linesOf({ points, answered: [{ after: 's1e3', episode: 's1e3' }] })).toEqual([]);
});

test.each([
  [{ after: 's1e2' }, 'after  can be read after "s1e2" but season 1 ends with "s1e3"; stamp it "after": "s1e3"'],
  [
    { points: [{ after: 's1e3', side: 'news' }] },
    'points.0  can be read after "s1e3" but the news of season 2 waits for "s2-news"; stamp it "after": "s2-news"',
  ],
])('rejects %j', (record, line) => {
  expect(linesOf(record)).toEqual([`open-questions.json  q  ${line}`]);
});
