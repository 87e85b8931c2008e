import type { Contradiction } from '#domain/status/contradictions.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { FactText } from '#parts/FactText.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { disputeWords as words } from '#words/show.ts';

type Question = Shielded<Contradiction>;

/** The questions about the facts they stand under that sources answer differently, one tap away, and which answer we go by. */
export function Disputes(props: { questions: readonly Question[] }) {
  // Of one answer nothing can be said to differ.
  const questions = props.questions.filter(({ accounts }) => accounts.length > 1);
  if (questions.length === 0) return null;
  return (
    <InlineCollapsible summary={words.differ}>
      {questions.map(({ id, subject, accounts, why }) => (
        <div key={id} id={`contradiction-${id}`} className="grid max-w-prose gap-1 text-sm not-last:mb-3">
          <b className="font-display text-base leading-tight">
            <FactText text={subject} />
          </b>
          <ul className="grid gap-0.5">
            {accounts.map((account) => (
              <li key={account.sources.join()} className={account.used ? 'font-semibold' : 'text-dust'}>
                <FactText text={account.says} />
                {account.used ? ` (${words.used})` : ''}
              </li>
            ))}
          </ul>
          <p className="text-dust">
            <Spoilable shown={why}>{(text) => <FactText text={text} />}</Spoilable>
          </p>
        </div>
      ))}
    </InlineCollapsible>
  );
}

/** The sources of all answers to some questions. */
export const sourcesOf = (questions: readonly Question[]): string[] =>
  questions.flatMap(({ accounts }) => accounts.flatMap(({ sources }) => sources));
