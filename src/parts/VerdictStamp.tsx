import type { Verdict } from '#domain/status/verdict.ts';
import { type Ink, Stamp } from '#ui/Stamp.tsx';
import { claimWords as words } from '#words/claims.ts';

const INKS = {
  'came-true': 'present',
  missed: 'turned',
  open: 'chalk',
  void: 'gone',
  unscored: 'gone',
} as const satisfies Record<Verdict['kind'], Ink>;

/** A verdict as a stamp alone. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return <Stamp ink={INKS[verdict.kind]}>{words.verdicts[verdict.kind]}</Stamp>;
}

/** A verdict as a stamp, and beside it by how much, how long still, or why. */
export function VerdictStamp({ verdict }: { verdict: Verdict }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <VerdictMark verdict={verdict} />
      <span className="text-sm">{words.verdictDetail(verdict)}</span>
    </p>
  );
}
