import {
  answerFactsQuery,
  answersQuery,
  glossaryQuery,
  ladderQuery,
  openQuestionsQuery,
  startQuery,
} from '#data/facts.ts';
import { ANSWER_GROUPS } from '#domain/answers/answers.ts';
import { useNow, useZone } from '#parts/ClockProvider.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useUnfold } from '#parts/use-unfold.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { answersPageWords as words } from '#words/answers-page.ts';
import { frameWords as frame } from '#words/frame.ts';

import { AnswerRow } from './AnswerRow.tsx';
import { FoldList } from './Fold.tsx';
import { Glossary } from './Glossary.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';

const MINUTE = 60_000;

/** What people ask, the words of the story and what is still open: everything as far as the viewer is. */
export function AnswersPage() {
  useUnfold();
  const view = useView();
  const now = useNow(MINUTE);
  const zone = useZone();
  const { answers } = useFact(answersQuery);
  const facts = useFact(answerFactsQuery);
  const ladder = useFact(ladderQuery);
  const start = useFact(startQuery);
  const { terms } = useFact(glossaryQuery);
  const { questions } = useFact(openQuestionsQuery);
  const asked = { season: null, facts, start, ladder, view, now, zone };
  const names = words.groups(ladder.season);
  const sources = [
    ...answers,
    ...terms.flatMap(({ sentences }) => sentences),
    ...questions.flatMap(({ points, answered }) => [...points, ...answered]),
  ].flatMap((one) => one.sources);
  return (
    <Page title={frame.pages.answers} lead={words.lead} wide>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
        {answers.length === 0 ? <Empty>{words.none}</Empty> : null}
        {ANSWER_GROUPS.map((group) => {
          const own = answers.filter(({ about }) => about === group);
          return own.length === 0 ? null : (
            <Section key={group} title={names[group]}>
              <FoldList>
                {own.map((record) => (
                  <AnswerRow key={record.id} record={record} asked={asked} />
                ))}
              </FoldList>
            </Section>
          );
        })}
        <Glossary terms={terms} />
        <OpenQuestions questions={questions} awaited={ladder.season} />
      </div>
      <SourceList
        ids={[...new Set(sources)]}
        facts={{ answers, glossary: terms, 'open-questions': questions }}
        summary={words.sources}
      />
    </Page>
  );
}
