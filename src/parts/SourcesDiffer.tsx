import type { SeenContradiction } from '#domain/status/contradictions.ts';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { contradictionWords as words } from '#words/contradictions.ts';

import { Disagreements } from './Disagreements.tsx';

/** The questions about the facts they stand under that sources answer differently, one tap away, and which answer we go by. */
export function SourcesDiffer(props: { questions: readonly SeenContradiction[] }) {
  // Of one answer nothing can be said to differ.
  const questions = props.questions.filter(({ accounts }) => accounts.length > 1);
  if (questions.length === 0) return null;
  return (
    <InlineCollapsible summary={words.differ}>
      <div className="max-w-prose text-sm">
        <Disagreements of={questions} />
      </div>
    </InlineCollapsible>
  );
}

/** The sources of all answers to some questions. */
export const sourcesOf = (questions: readonly SeenContradiction[]): string[] =>
  questions.flatMap(({ accounts }) => accounts.flatMap(({ sources }) => sources));
