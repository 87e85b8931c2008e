import { instantAt } from '#domain/facts/calendar.ts';
import { test as base } from '#e2e/test.ts';
import { newestDay } from '#publish/checks/dates.ts';
import { readFolder } from '#publish/checks/read-folder.ts';
import { FACTS } from '#publish/facts-folder.ts';

/** The real facts. What is tested on them holds for any: no test here names a record of them. */
export const REAL_FACTS = FACTS;

/** Noon of the newest day in the facts, so that none is ever ahead of it. */
export const REAL_NOON = instantAt(newestDay(readFolder(REAL_FACTS).folder), '12:00', 'Asia/Seoul');

/** The test on the real site, whose clock shows that. */
export const test = base.extend({ now: REAL_NOON });

/** One of the addresses for each kind of page: those that differ in their last part alone are of one. */
export function kindsOf(addresses: readonly string[]): string[] {
  const kindOf = (address: string) => address.replace(/(?<=.\/)[^/]+\/$/, '');
  return addresses.filter((address) => addresses.find((other) => kindOf(other) === kindOf(address)) === address);
}
