import type { Answers, Question } from '#domain/import/viewing.ts';

import type { Outcome } from './read-drop.ts';

/** How far reading has come: what was asked, what was answered, and what comes of it. */
interface Run {
  readonly asked: readonly Question[];
  readonly answers: Answers;
  readonly outcome: Outcome;
}

/**
 * Reads with the answers so far. What has been answered stays, so that it can be answered otherwise; a question that is still open
 * goes, since another answer may have made it void, and comes back where it has not.
 */
export function ask(read: (answers: Answers) => Outcome, asked: readonly Question[], answers: Answers): Run {
  const outcome = read(answers);
  const answered = asked.filter(({ kind, about }) =>
    (kind === 'which-profile' ? answers.profiles : answers.dateOrders)?.has(about),
  );
  const isQuestion = outcome.kind === 'which-profile' || outcome.kind === 'date-order';
  return { asked: isQuestion ? [...answered, outcome] : answered, answers, outcome };
}
