import type { JudgedClaim } from './ledger.ts';

/** How the predictions about a season turned out, as far as a date has settled them: `due` is `wrong` and `right` together. */
export interface Finding {
  readonly due: number;
  readonly wrong: number;
  readonly right: number;
}

/**
 * Counts the claims of one season, of every topic, by their verdicts (src/domain/status/verdict.ts). What is open, void or can't be
 * settled by dates has not come due.
 */
export function finding(judged: readonly Pick<JudgedClaim<unknown>, 'season' | 'verdict'>[], season: number): Finding {
  const count = (kind: JudgedClaim<unknown>['verdict']['kind']) =>
    judged.filter((claim) => claim.season === season && claim.verdict.kind === kind).length;
  const [wrong, right] = [count('missed'), count('came-true')];
  return { due: wrong + right, wrong, right };
}
