import { useSuspenseQuery } from '@tanstack/react-query';

import { contradictionsQuery, milestonesQuery } from '#data/facts.ts';
import type { ContradictionTopic } from '#domain/contradictions.ts';
import { type Dispute, gatherDisputes } from '#domain/disputes.ts';
import { useContradictionWords } from '#i18n/contradiction-words.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Fold } from '#ui/Fold.tsx';
import { Section } from '#ui/Section.tsx';

import { DisputeNotice } from './DisputeNotice.tsx';
import { FoundingCorrections } from './FoundingCorrections.tsx';
import { useUnfold } from './use-unfold.ts';

const ANCHOR = 'contradictions';

/** The same question with different answers, side by side: who said which, and which one we use. Folded by topic. */
export function Contradictions() {
  const words = useContradictionWords();
  const view = useView();
  useUnfold();
  const { milestones } = useSuspenseQuery(milestonesQuery(view)).data;
  const { contradictions } = useSuspenseQuery(contradictionsQuery(view)).data;
  const disputes = gatherDisputes(milestones, contradictions);
  const topics = [...new Set(disputes.map((dispute) => dispute.topic))];
  return (
    <Section title={words.title} anchor={ANCHOR}>
      {disputes.length === 0 ? <Empty>{words.none}</Empty> : <p>{words.lead(disputes.length)}</p>}
      <div>
        {topics.map((topic, index) => (
          <Topic
            key={topic}
            topic={topic}
            disputes={disputes.filter((dispute) => dispute.topic === topic)}
            open={index === 0}
          />
        ))}
      </div>
      <FoundingCorrections />
    </Section>
  );
}

function Topic(props: { topic: ContradictionTopic; disputes: readonly Dispute[]; open: boolean }) {
  const words = useContradictionWords();
  const { topic, disputes } = props;
  return (
    <Fold
      title={words.topics[topic]}
      count={words.questions(disputes.length)}
      anchor={`${ANCHOR}-${topic}`}
      open={props.open}
    >
      <ul className="grid gap-5 lg:grid-cols-2">
        {disputes.map((dispute) => (
          <DisputeNotice key={dispute.id} dispute={dispute} />
        ))}
      </ul>
    </Fold>
  );
}
