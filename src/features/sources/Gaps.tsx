import { useSuspenseQuery } from '@tanstack/react-query';
import { gapsQuery } from '#data/facts.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Folds } from '#ui/Folds.tsx';
import { Section } from '#ui/Section.tsx';
import { sourceWords as words } from '#words/sources.ts';

/** The holes, shown as holes. */
export function Gaps() {
  const { gaps } = useSuspenseQuery(gapsQuery(useView())).data;
  return (
    <Section title={words.gaps}>
      <Folds items={gaps} partOf={(gap) => gap.subject} titleOf={words.subject} countOf={words.gapCount}>
        {(own) => (
          <ul className="grid list-disc gap-x-10 gap-y-1 pl-5 marker:text-dust lg:block lg:columns-2">
            {own.map((gap) => (
              <li key={gap.id} className="break-inside-avoid">
                <FactText text={gap.text} />
                {gap.sources === undefined ? null : <SourceList ids={gap.sources} />}
              </li>
            ))}
          </ul>
        )}
      </Folds>
    </Section>
  );
}
