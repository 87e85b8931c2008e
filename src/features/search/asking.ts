import { createAsker } from '#domain/search/asker.ts';
import type { Finder } from '#domain/search/find.ts';
import { evidenceBySeason, judgeEach } from '#domain/status/ledger.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { questionWords } from '#words/questions.ts';

import { Further, Results } from './Results.tsx';

const made = new WeakMap<Finder, ReturnType<typeof createAsker>>();

/** What understands the questions of this edition, for the viewer of a search. Its words come with the first letter that is typed. */
export function askerFor(finder: Finder): ReturnType<typeof createAsker> {
  const known = made.get(finder) ?? createAsker(finder, questionWords);
  made.set(finder, known);
  return known;
}

/** The list of results, which comes with them. */
export const RESULTS = { Results, Further };

/** The verdict on each claim by its id, by the ladders of all seasons. */
export function judgeClaims(
  claims: Finder['index']['claims'],
  ladders: Parameters<typeof evidenceBySeason>[0],
  days: Parameters<typeof evidenceBySeason>[1],
): ReadonlyMap<string, Verdict> {
  const judged = judgeEach(claims, evidenceBySeason(ladders, days));
  return new Map(judged.map(({ claim, verdict }) => [claim.id, verdict]));
}
