import { useSuspenseQuery } from '@tanstack/react-query';

import { gapsQuery } from '#data/facts.ts';
import { useSourceWords } from '#i18n/source-words.ts';
import { FactText } from '#parts/FactText.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';

/** The holes, shown as holes. */
export function Gaps() {
  const words = useSourceWords();
  const { gaps } = useSuspenseQuery(gapsQuery(useView())).data;
  const subjects = [...new Set(gaps.map((gap) => gap.subject))];
  return (
    <Section title={words.gaps}>
      {subjects.map((subject) => (
        <div key={subject} className="grid gap-2">
          <h3 className="font-display text-lg">{words.subjects[subject]}</h3>
          <ul className="grid list-disc gap-x-10 gap-y-1 pl-5 marker:text-dust lg:columns-2 lg:block">
            {gaps
              .filter((gap) => gap.subject === subject)
              .map((gap) => (
                <li key={gap.id} className="break-inside-avoid">
                  <FactText text={gap.text} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
