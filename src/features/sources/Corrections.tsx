import { useSuspenseQuery } from '@tanstack/react-query';
import { correctionsQuery } from '#data/facts.ts';
import { CorrectionList } from '#parts/CorrectionList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { sourceWords as words } from '#words/sources.ts';

/** What the three founding articles got wrong, article by article. */
export function Corrections() {
  const { corrections } = useSuspenseQuery(correctionsQuery(useView())).data;
  return (
    <Section title={words.corrections}>
      <p>{words.correctionsLead}</p>
      <CorrectionList corrections={corrections} />
    </Section>
  );
}
