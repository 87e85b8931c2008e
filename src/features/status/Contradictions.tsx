import { useSuspenseQuery } from '@tanstack/react-query';
import { contradictionsQuery, formerLaddersQuery, ladderQuery } from '#data/facts.ts';
import { gatherDisputes } from '#domain/disputes.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Folds } from '#ui/Folds.tsx';
import { Section } from '#ui/Section.tsx';
import { contradictionWords as words } from '#words/contradictions.ts';

import { DisputeNotice } from './DisputeNotice.tsx';
import { FoundingCorrections } from './FoundingCorrections.tsx';
import { useUnfold } from './use-unfold.ts';

const ANCHOR = 'contradictions';

/** The same question with different answers, side by side: who said which, and which one we use. Folded by topic. */
export function Contradictions() {
  const view = useView();
  useUnfold();
  const awaited = useSuspenseQuery(ladderQuery(view)).data;
  const former = useSuspenseQuery(formerLaddersQuery(view)).data;
  const { contradictions } = useSuspenseQuery(contradictionsQuery(view)).data;
  const disputes = gatherDisputes([awaited, ...former], contradictions);
  return (
    <Section title={words.title} anchor={ANCHOR}>
      {disputes.length === 0 ? <Empty>{words.none}</Empty> : <p>{words.lead(disputes.length)}</p>}
      <Folds
        items={disputes}
        partOf={(dispute) => dispute.topic}
        titleOf={(topic) => words.topics[topic]}
        countOf={words.questions}
        anchorOf={(topic) => `${ANCHOR}-${topic}`}
      >
        {(own) => (
          <ul className="grid gap-5 lg:grid-cols-2">
            {own.map((dispute) => (
              <DisputeNotice key={dispute.id} dispute={dispute} />
            ))}
          </ul>
        )}
      </Folds>
      <FoundingCorrections />
    </Section>
  );
}
