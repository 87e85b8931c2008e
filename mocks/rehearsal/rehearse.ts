import { mkdirSync, rmSync } from 'node:fs';

import { readFacts, writeFacts } from './facts.ts';
import { SCENARIOS } from './scenarios.ts';

/** The names of all scenarios. */
export const SCENARIO_NAMES: readonly string[] = Object.keys(SCENARIOS);

/**
 * Makes the edits of a scenario on a copy of the facts in `from`, as an editor would on the day `today` (`2026-11-29`), in the
 * folder `to`, which is emptied first. @throws where there is no such scenario.
 */
export function rehearse(scenario: string, from: string, to: string, today: string): void {
  const edits = SCENARIOS[scenario];
  if (edits === undefined)
    throw new Error(`There is no scenario "${scenario}". There are: ${SCENARIO_NAMES.join('; ')}.`);
  const facts = readFacts(from);
  for (const edit of edits) edit(facts, today);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  writeFacts(facts, to);
}
