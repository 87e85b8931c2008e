import { Link } from '@tanstack/react-router';

import { type OpenQuestion, POINT_SIDES, stateOf } from '#domain/answers/open-questions.ts';
import { says } from '#domain/facts/text.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { lastEpisode } from '#domain/story/story.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Section } from '#ui/Section.tsx';
import { answersPageWords as words } from '#words/answers-page.ts';
import { frameWords as frame } from '#words/frame.ts';

import { Fold, FoldList } from './Fold.tsx';

/** What the seasons that are out leave open, with what speaks for and against it; shut until somebody has seen one to its end. */
export function OpenQuestions({
  questions,
  awaited,
}: {
  questions: readonly Shielded<OpenQuestion>[];
  awaited: number;
}) {
  const view = useView();
  const pointName = usePointName();
  const first = lastEpisode(view.story, 1);
  const isShut = first !== undefined && !hasPassed(view, first.id);
  const open = questions.filter((question) => stateOf(question).kind === 'open').length;
  return (
    <Section title={words.open} anchor="open">
      {isShut ? (
        <Empty>{words.shut(frame.until(view.story, first.id))}</Empty>
      ) : questions.length === 0 ? (
        <Empty>{words.noneOpen}</Empty>
      ) : (
        <div>
          <p className="text-dust">{open === 0 ? words.allAnswered : words.openLead(open)}</p>
          <FoldList>
            {questions.map((question) => {
              const state = stateOf(question);
              return (
                <Fold
                  key={question.id}
                  id={`open-${question.id}`}
                  title={
                    <b data-open={question.id} className="font-semibold">
                      <FactText text={question.question} />
                    </b>
                  }
                  glance={state.kind === 'open' ? null : words.answeredIn(pointName(state.episode))}
                >
                  {state.kind === 'open' ? null : (
                    <p>
                      <FactText text={state.text} sentence />
                    </p>
                  )}
                  <Points points={question.points} />
                  {question.claims === undefined ? null : (
                    <Link
                      to="/status/claims/"
                      search={{ topic: question.claims, season: String(awaited) }}
                      className="link justify-self-start text-sm"
                    >
                      {words.claims[question.claims]}
                    </Link>
                  )}
                </Fold>
              );
            })}
          </FoldList>
        </div>
      )}
    </Section>
  );
}

/** What is known on either side, in the words of those who know it. */
function Points({ points }: Pick<Shielded<OpenQuestion>, 'points'>) {
  return POINT_SIDES.map((side) => {
    const own = points.filter((point) => point.side === side);
    return own.length === 0 ? null : (
      <div key={side} className="grid gap-1">
        <h3 className="text-dust text-sm">{words.sides[side]}</h3>
        {own.map(({ text, confidence, on }) => (
          <p key={says(text)} className="border-rule border-l-2 pl-3">
            <FactText text={text} sentence />{' '}
            {on === undefined ? null : (
              <span className="whitespace-nowrap text-dust text-sm">
                <FactDate date={on} />
              </span>
            )}{' '}
            <Doubt confidence={confidence} />
          </p>
        ))}
      </div>
    );
  });
}
