import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { contradictionsQuery, milestonesQuery } from '#data/facts.ts';
import type { ContradictionTopic } from '#domain/contradictions.ts';
import { gatherDisputes } from '#domain/disputes.ts';
import { useContradictionWords } from '#i18n/contradiction-words.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';

import { DisputeNotice } from './DisputeNotice.tsx';
import { FoundingCorrections } from './FoundingCorrections.tsx';

const ANCHOR = 'contradictions';
const anchorOf = (topic: ContradictionTopic) => `${ANCHOR}-${topic}`;

/** The same question with different answers, side by side: who said which, and which one we use. */
export function Contradictions() {
  const words = useContradictionWords();
  const view = useView();
  const { milestones } = useSuspenseQuery(milestonesQuery(view)).data;
  const { contradictions } = useSuspenseQuery(contradictionsQuery(view)).data;
  const disputes = gatherDisputes(milestones, contradictions);
  const topics = [...new Set(disputes.map((dispute) => dispute.topic))];
  return (
    <Section title={words.title} anchor={ANCHOR}>
      <p>{disputes.length === 0 ? words.none : words.lead(disputes.length)}</p>
      {topics.length < 2 ? null : (
        <ul className="flex flex-wrap gap-x-4 print:hidden">
          {topics.map((topic) => (
            <li key={topic}>
              <Link
                to="/status/"
                hash={anchorOf(topic)}
                className="inline-flex min-h-11 items-center text-accent underline"
              >
                {words.topics[topic]}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {topics.map((topic) => (
        <div key={topic} className="grid gap-4">
          <h3 id={anchorOf(topic)} className="scroll-mt-4 font-display text-lg">
            {words.topics[topic]}
          </h3>
          <ul className="grid gap-5 lg:grid-cols-2">
            {disputes
              .filter((dispute) => dispute.topic === topic)
              .map((dispute) => (
                <DisputeNotice key={dispute.id} dispute={dispute} />
              ))}
          </ul>
        </div>
      ))}
      <FoundingCorrections />
    </Section>
  );
}
