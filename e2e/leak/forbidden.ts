import { FIXTURES } from '#mocks/fixture-facts.ts';
import { readLeakFacts } from '#publish/leak/forbidden.ts';

/** What is forbidden where, by the facts that the site is built of. */
export const FACTS = readLeakFacts(FIXTURES);

/** The story points, in order, and what must not be anywhere on a page at one of them. */
export const { horizons: HORIZONS, forbiddenAt } = FACTS;
