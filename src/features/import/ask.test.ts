import { expect, test } from 'vitest';

import type { Answers } from '#domain/import/viewing.ts';
import { IMPORT_CONTEXT } from '#mocks/import-context.ts';

import { ask } from './ask.ts';
import { readDrop } from './read-drop.ts';

const ACTIVITY = [
  'Profile Name,Start Time,Duration,Title',
  'Mum,2022-01-28 08:00:00,01:00:00,Dark: Season 1: Secrets',
  'Sam,2022-01-28 08:00:00,01:00:00,All of Us Are Dead: Season 1: Episode 1',
].join('\n');
const HISTORY = 'Title,Date\nAll of Us Are Dead: Season 1: Episode 2,3/2/22';

test('an answer stays when another question is answered, and can be changed', async () => {
  const drop = await readDrop([new File([HISTORY], 'a.csv'), new File([ACTIVITY], 'b.csv')], IMPORT_CONTEXT.titles);
  const read = (answers: Answers) => drop({ ...IMPORT_CONTEXT, answers });
  const kinds = (asked: ReturnType<typeof ask>['asked']) => asked.map(({ kind }) => kind);

  const first = ask(read, [], {});
  expect(kinds(first.asked)).toEqual(['date-order']);
  const second = ask(read, first.asked, { dateOrders: new Map([['a.csv', 'day-first']]) });
  expect(kinds(second.asked)).toEqual(['date-order', 'which-profile']);
  const whose = (name: string) => ({ ...second.answers, profiles: new Map([['["Mum","Sam"]', name]]) });
  const third = ask(read, second.asked, whose('Sam'));
  expect(third).toMatchObject({
    asked: second.asked,
    outcome: {
      viewings: [
        { episode: 's1e2', day: '2022-02-03' },
        { episode: 's1e1', day: '2022-01-28' },
      ],
    },
  });
  expect(ask(read, third.asked, whose('Mum'))).toMatchObject({
    asked: second.asked,
    outcome: { viewings: [{ episode: 's1e2' }] },
  });
  // A question that is open comes once, however often it is asked.
  expect(kinds(ask(read, first.asked, {}).asked)).toEqual(['date-order']);
});
