import type { Prediction } from '#domain/status/predictions.ts';
import { claimWords } from '#words/claims.ts';

const words = claimWords.chart;

type Outcome = Prediction['outcome'];

export const OUTCOMES = ['wrong', 'right', 'open'] as const satisfies readonly Outcome[];

/** How many predictions turned out in each way. */
export function countOutcomes(predictions: readonly Pick<Prediction, 'outcome'>[]): Record<Outcome, number> {
  const count = (outcome: Outcome) => predictions.filter((one) => one.outcome === outcome).length;
  return { wrong: count('wrong'), right: count('right'), open: count('open') };
}

export const INKS = { wrong: 'stroke-turned', right: 'stroke-present', open: 'fill-board stroke-chalk' } as const;

/** A mark as a path around its middle. */
export function shapeOf(outcome: Outcome, r: number): string {
  if (outcome === 'wrong') return `M${-r} ${-r} ${r} ${r}M${r} ${-r} ${-r} ${r}`;
  if (outcome === 'right') return `M${-r} 1 ${-r / 4} ${r} ${r * 1.2} ${-r}`;
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/** The sign of an outcome, in a line of text. */
export function OutcomeSign({ outcome }: { outcome: Outcome }) {
  return (
    <svg viewBox="-8 -8 16 16" aria-hidden="true" className={`size-4 shrink-0 fill-none stroke-2 ${INKS[outcome]}`}>
      <path d={shapeOf(outcome, 5)} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** What the marks are, and how many of each. */
export function Legend({ predictions }: { predictions: readonly Prediction[] }) {
  const right = predictions.filter(({ outcome }) => outcome === 'right');
  const counts = countOutcomes(predictions);
  const texts = {
    wrong: words.wrong(counts.wrong),
    right: words.right(right.length, right.length > 0 && right.every(({ ruledOut }) => ruledOut)),
    open: words.open(counts.open),
  };
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
        <li key={outcome} className="inline-flex items-center gap-2">
          <OutcomeSign outcome={outcome} />
          {texts[outcome]}
        </li>
      ))}
    </ul>
  );
}
