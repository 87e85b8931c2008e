import { readLeakFacts } from '#build/leak/forbidden.ts';

/** The facts that the site is built of. */
export const DATA = 'public/data/v1';

/** What is forbidden where, by those facts. */
export const FACTS = readLeakFacts(DATA);

/** The story points, in order, and what must not be anywhere on a page at one of them. */
export const { horizons: HORIZONS, forbiddenAt } = FACTS;
