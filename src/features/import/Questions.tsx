import { useId } from 'react';

import type { ImportContext, Question } from '#domain/import/viewing.ts';
import { useImportWords } from '#i18n/import-words.ts';
import { Choice } from '#ui/Choice.tsx';

type Answers = ImportContext['answers'];

const ORDERS = ['day-first', 'month-first'] as const;

/** What only the visitor knows, each as a group of answers that can still be changed. */
export function Questions(props: {
  asked: readonly Question[];
  answers: Answers;
  onAnswer: (question: Question, given: Answers) => void;
}) {
  const words = useImportWords();
  const name = useId();
  return props.asked.map((question) => {
    const choose = (given: Answers) => () => props.onAnswer(question, given);
    return question.kind === 'which-profile' ? (
      <fieldset key={question.kind} className="grid min-w-0 gap-2">
        <legend className="mb-2">{words.profile}</legend>
        {question.profiles.map((profile) => (
          <Choice
            key={profile}
            name={`${name}-profile`}
            checked={props.answers.profile === profile}
            onChoose={choose({ profile })}
          >
            <bdi className="min-w-0">{profile === '' ? words.profileUnnamed : profile}</bdi>
          </Choice>
        ))}
      </fieldset>
    ) : (
      <fieldset key={question.kind} className="grid min-w-0 gap-2">
        <legend className="mb-2">{words.dateOrder(question.example)}</legend>
        {ORDERS.map((dateOrder) => (
          <Choice
            key={dateOrder}
            name={`${name}-order`}
            checked={props.answers.dateOrder === dateOrder}
            onChoose={choose({ dateOrder })}
          >
            {words.dateOrders[dateOrder]}
          </Choice>
        ))}
      </fieldset>
    );
  });
}
