import { Link } from '@tanstack/react-router';

import type { AnswerRecord } from '#domain/answers/answers.ts';
import { dayAt } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { type Asked, addressOf } from '#parts/answers/answer.ts';
import { ANSWERS } from '#parts/answers/answers.ts';
import { RELEASE_ANSWERS } from '#parts/answers/release-answers.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { answersPageWords as words } from '#words/answers-page.ts';

import { Fold } from './Fold.tsx';

/**
 * A question with its answer. What is worked out shows its first words at a glance. `data-ask` and `data-told` mark what the linked data
 * of the page is read from.
 */
export function AnswerRow({ record, asked }: { record: Shielded<AnswerRecord>; asked: Asked }) {
  const { id, question, derived, text, confidence } = record;
  const answer = derived === undefined ? null : ANSWERS[derived](asked);
  if (text === undefined && answer === null) return null;
  const own = record.more === undefined ? answer?.more : { address: record.more };
  // What today's date may change says on which day it was true.
  const ages = derived !== undefined && derived in RELEASE_ANSWERS;
  return (
    <Fold
      id={id}
      title={
        <b data-ask={id} className="font-semibold">
          {words.ask(says(question), asked.ladder.season)}
        </b>
      }
      glance={
        answer === null ? null : (
          <span data-told="">
            <Hangul text={answer.title} />
          </span>
        )
      }
    >
      <p className="text-pretty">
        {answer === null ? null : <span data-told="">{answer.text.join(' ')}</span>}
        {text === undefined ? null : (
          <span data-told="">
            <FactText text={text} sentence />
          </span>
        )}{' '}
        {confidence === undefined ? null : <Doubt confidence={confidence} />}
        {ages ? (
          <span data-told="" className="text-dust">
            {' '}
            {words.asOf(dayAt(asked.now, asked.zone))}
          </span>
        ) : null}
      </p>
      {own === undefined ? null : (
        <Link {...addressOf(own)} className="link justify-self-start text-sm">
          {typeof own === 'object' && 'name' in own ? own.name : words.more}
        </Link>
      )}
    </Fold>
  );
}
