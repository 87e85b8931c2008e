import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { instantAt } from '#domain/facts/calendar.ts';
import { REAL_SITE } from '#e2e/build-site.ts';
import { test as base } from '#e2e/test.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { PAGE_FACTS, packed } from '#publish/budgets.ts';
import { newestDay } from '#publish/checks/dates.ts';
import { readFolder } from '#publish/checks/read-folder.ts';
import { FACTS } from '#publish/facts-folder.ts';

/** The real facts. What is tested on them holds for any: no test here names a record of them. */
export const REAL_FACTS = FACTS;

/** Noon of the newest day in the facts, so that none is ever ahead of it. */
export const REAL_NOON = instantAt(newestDay(readFolder(REAL_FACTS).folder), '12:00', 'Asia/Seoul');

/** The last point of the story: who is there sees all there is. */
export const END = factsIn(REAL_FACTS).read('story').points.at(-1)?.id ?? 'start';

/** The test on the real site, whose clock shows that. */
export const test = base.extend({ now: REAL_NOON });

/** The kind of page at an address, as budgets name it: its route. */
export const routeOf = (address: string) =>
  address in PAGE_FACTS
    ? address
    : address.replace(/^\/episodes\/.+/, '/episodes/$number/').replace(/^\/cast\/.+/, '/cast/$characterId/');

/** A text is weighed once, however many pages ask for it; a face is none. */
function weigh(path: string): number {
  const content = readFileSync(join(REAL_SITE, path));
  return packed(path.endsWith('.woff2') ? content : content.toString());
}

/** How large files of the site are together when they are sent, in bytes. */
export const sizeOf = (files: readonly string[]) => files.reduce((sum, path) => sum + weigh(path), 0);
