import { useSuspenseQuery } from '@tanstack/react-query';

import { gapsQuery } from '#data/facts.ts';
import type { Gap } from '#domain/gaps.ts';
import type { Shielded } from '#domain/shield.ts';
import { useSourceWords } from '#i18n/source-words.ts';
import { FactText } from '#parts/FactText.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Fold } from '#ui/Fold.tsx';
import { Section } from '#ui/Section.tsx';

/** The holes, shown as holes. */
export function Gaps() {
  const words = useSourceWords();
  const { gaps } = useSuspenseQuery(gapsQuery(useView())).data;
  const subjects = [...new Set(gaps.map((gap) => gap.subject))];
  return (
    <Section title={words.gaps}>
      <div>
        {subjects.map((subject, index) => (
          <Subject
            key={subject}
            subject={subject}
            gaps={gaps.filter((gap) => gap.subject === subject)}
            open={index === 0}
          />
        ))}
      </div>
    </Section>
  );
}

function Subject(props: { subject: Gap['subject']; gaps: readonly Shielded<Gap>[]; open: boolean }) {
  const words = useSourceWords();
  return (
    <Fold title={words.subjects[props.subject]} count={words.gapCount(props.gaps.length)} open={props.open}>
      <ul className="grid list-disc gap-x-10 gap-y-1 pl-5 marker:text-dust lg:block lg:columns-2">
        {props.gaps.map((gap) => (
          <li key={gap.id} className="break-inside-avoid">
            <FactText text={gap.text} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
