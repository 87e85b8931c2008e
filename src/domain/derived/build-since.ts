import * as v from 'valibot';

import { claimsFile } from '#domain/status/claims.ts';
import { milestonesFile } from '#domain/status/milestones.ts';
import { speakersFile } from '#domain/status/speakers.ts';

import type { sinceFile } from './since-file.ts';

/** The data files that `since.json` is made of. */
export const SINCE_IS_MADE_OF = ['claims', 'former-milestones', 'speakers'] as const;

/**
 * Makes `since.json` of the data files, each under its name as it is on the wire. Everything keeps its stamp.
 * @throws {v.ValiError} where a file is not what its schema says.
 */
export function buildSince(files: Readonly<Record<string, unknown>>): v.InferInput<typeof sinceFile> {
  const ledger: unknown = files['claims'];
  v.assert(claimsFile, ledger);
  const known: unknown = files['speakers'];
  v.assert(speakersFile, known);
  const former: unknown = files['former-milestones'];
  v.assert(milestonesFile, former);
  const isTold = ({ window, withdrawn }: (typeof ledger.claims)[number]) => window !== null || withdrawn !== undefined;
  const named = new Set(ledger.claims.flatMap(({ withdrawn, speakers }) => (withdrawn === undefined ? [] : speakers)));
  return {
    claims: ledger.claims
      .filter(isTold)
      .map(({ after, id, season, statement, speakers, madeOn, window, condition, withdrawn, added }) => ({
        after,
        id,
        season,
        statement,
        speakers: withdrawn === undefined ? [] : speakers,
        madeOn,
        window,
        condition,
        withdrawn,
        added,
      })),
    others: ledger.claims.flatMap((claim) =>
      isTold(claim) || claim.added === undefined ? [] : [{ after: claim.after, added: claim.added }],
    ),
    speakers: known.speakers.filter(({ id }) => named.has(id)).map(({ after, id, name }) => ({ after, id, name })),
    former: former.milestones,
  };
}
