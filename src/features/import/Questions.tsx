import { useId } from 'react';
import type { Answers, Question } from '#domain/import/viewing.ts';
import { Choice } from '#ui/Choice.tsx';
import { importWords as words } from '#words/import.ts';

const ORDERS = ['day-first', 'month-first'] as const;

/** What only the visitor knows, each as a group of answers that can still be changed. `onAnswer` is given all answers. */
export function Questions(props: {
  asked: readonly Question[];
  answers: Answers;
  onAnswer: (answers: Answers) => void;
}) {
  const id = useId();
  const { asked, answers, onAnswer } = props;
  const { profiles, dateOrders } = answers;
  return asked.map((question) => {
    const { kind, about } = question;
    const name = `${id} ${kind} ${about}`;
    return kind === 'which-profile' ? (
      <fieldset key={name} className="grid min-w-0 gap-2">
        <legend className="mb-2">{words.profile}</legend>
        {question.profiles.map((profile) => (
          <Choice
            key={profile}
            name={name}
            checked={profiles?.get(about) === profile}
            onChoose={() => onAnswer({ ...answers, profiles: new Map(profiles).set(about, profile) })}
          >
            <bdi className="min-w-0">{profile === '' ? words.profileUnnamed : profile}</bdi>
          </Choice>
        ))}
      </fieldset>
    ) : (
      <fieldset key={name} className="grid min-w-0 gap-2">
        <legend className="mb-2">
          {words.dateOrder(question.example)} <bdi className="text-dust [overflow-wrap:anywhere]">{about}</bdi>
        </legend>
        {ORDERS.map((order) => (
          <Choice
            key={order}
            name={name}
            checked={dateOrders?.get(about) === order}
            onChoose={() => onAnswer({ ...answers, dateOrders: new Map(dateOrders).set(about, order) })}
          >
            {words.dateOrders[order]}
          </Choice>
        ))}
      </fieldset>
    );
  });
}
