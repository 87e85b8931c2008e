import { dayAt, toDate } from '#domain/facts/calendar.ts';
import { importContext } from '#domain/import/context.ts';

import { FACTS_DAY } from './fixture-day.ts';
import { read, STORY } from './fixture-facts.ts';

/** What readers of histories know of the tests' show, for somebody in Seoul on the day of its facts. */
export const IMPORT_CONTEXT = importContext(
  { titles: read('titles'), story: STORY, show: read('show') },
  { dayOf: (instant) => toDate(dayAt(instant, 'Asia/Seoul')), today: FACTS_DAY, answers: {} },
);
