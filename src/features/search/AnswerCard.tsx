import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { type Answer, addressOf } from '#parts/answers/answer.ts';
import { Button } from '#ui/Button.tsx';
import { searchWords as words } from '#words/search.ts';

interface Card {
  readonly answer: Answer | undefined;
  readonly onGo: () => void;
  readonly ref: Ref<HTMLElement>;
}

/** The answer to a question: in few words, why, how far things are, and where more of it stands. */
export function AnswerCard({ answer, onGo, ref }: Card) {
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={words.answer}
      aria-busy={answer === undefined}
      className="mx-4 mt-4 grid min-h-36 content-start gap-2.5 control bg-panel px-4 pt-4 pb-1.5 outline-offset-2 sm:mx-5"
    >
      {answer === undefined ? null : (
        <>
          <p className="text-balance font-display text-[2rem] leading-[1.1]">{answer.title}</p>
          {answer.text.length === 0 ? null : (
            <p className="text-pretty">
              <Strong text={answer.text.join(' ')} strong={answer.strong} />
            </p>
          )}
          {answer.ladder === undefined ? null : <LadderLine rungs={answer.ladder} />}
          <p className="flex flex-wrap items-center justify-between gap-x-4 border-rule border-t text-dust text-sm">
            <span>{answer.newest}</span>
            <Link {...addressOf(answer.more)} className="inline-flex min-h-11 items-center link" onClick={onGo}>
              {typeof answer.more === 'object' && 'name' in answer.more ? answer.more.name : words.more}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

/** A text in which one thing is to be seen at a glance. */
function Strong({ text, strong = '' }: { text: string; strong?: string | undefined }) {
  const [before = '', ...after] = strong === '' ? [text] : text.split(strong);
  return (
    <>
      {before}
      {after.length === 0 ? null : <b>{strong}</b>}
      {after.join(strong)}
    </>
  );
}

const WIDTH = 300;
const EDGE = 8;

/** The ladder as one line: what is done, where it stands, what is to come. The words under it say the same. */
function LadderLine({ rungs }: { rungs: NonNullable<Answer['ladder']> }) {
  const current = rungs.findLastIndex((rung) => rung.current);
  const at = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / (rungs.length - 1);
  const name = rungs[current];
  const isBetween = current > 0 && current < rungs.length - 1;
  return (
    <figure className="grid gap-0.5">
      <svg viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true" className="w-full max-w-md">
        <path
          d={`M${at(Math.max(current, 0))} 10H${at(rungs.length - 1)}`}
          className="fill-none stroke-dust stroke-[1.5]"
          strokeDasharray="2 3"
        />
        <path d={`M${EDGE} 10H${at(Math.max(current, 0))}`} className="fill-none stroke-chalk stroke-[2.5]" />
        {rungs.map((rung, index) =>
          index === current ? (
            <circle key={rung.id} cx={at(index)} cy="10" r="6" className="fill-panel stroke-[2.5] stroke-chalk" />
          ) : index < current ? (
            <circle key={rung.id} cx={at(index)} cy="10" r="4" className="fill-chalk" />
          ) : (
            <circle
              key={rung.id}
              cx={at(index)}
              cy="10"
              r="4"
              className="fill-panel stroke-[1.5] stroke-dust"
              strokeDasharray="2 2"
            />
          ),
        )}
      </svg>
      <figcaption className="flex max-w-md justify-between gap-2 text-dust text-sm">
        <span>{words.ladder.from}</span>
        {isBetween && name !== undefined ? <b className="text-chalk lowercase">{name.name}</b> : null}
        <span>{words.ladder.to}</span>
      </figcaption>
    </figure>
  );
}

/** Questions as buttons: the first thing to touch where nothing is typed, and what to ask next where something was answered. */
export function Questions(props: {
  label: string;
  topics: readonly (keyof typeof words.ask)[];
  onAsk: (text: string) => void;
}) {
  return (
    <div role="group" aria-label={props.label} className="flex flex-wrap gap-2 px-4 pt-3 sm:px-5">
      {props.topics.flatMap((topic) => {
        const text = words.ask[topic];
        return text === undefined
          ? []
          : [
              <Button key={topic} className="px-3 text-base" onClick={() => props.onAsk(text)}>
                {text}
              </Button>,
            ];
      })}
    </div>
  );
}
