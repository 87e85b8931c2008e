import { newestDay } from '#build/checks/dates.ts';
import { readFolder } from '#build/checks/read-folder.ts';
import { FACTS } from '#build/facts-folder.ts';
import { instantAt } from '#domain/calendar.ts';
import { test as base } from '#e2e/test.ts';

/** The real facts. What is tested on them holds for any: no test here names a record of them. */
export const REAL_FACTS = FACTS;

/** The test on the real site: its clock shows noon of the newest day in the facts, so that none is ever ahead of it. */
export const test = base.extend({
  now: instantAt(newestDay(readFolder(REAL_FACTS).folder), '12:00', 'Asia/Seoul'),
});
