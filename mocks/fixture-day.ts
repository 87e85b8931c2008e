/**
 * The day of the tests' facts (`mocks/facts`), in Seoul: nothing in them is newer. It is recorded with the set and not reckoned
 * from it, because what tests expect of today's words (how long the wait is, what is ahead) rests on it: a record that is added
 * takes a day of the set, and the data check of the set says so.
 */
export const FACTS_DAY = '2026-11-20';

/** Noon of that day in Seoul, as epoch milliseconds: what the clock of every test shows unless the test is about the clock. */
export const FACTS_NOON = Date.parse(`${FACTS_DAY}T12:00:00+09:00`);
