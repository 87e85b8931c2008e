import { useSuspenseQuery } from '@tanstack/react-query';

import { correctionsQuery } from '#data/facts.ts';
import { useSourceWords } from '#i18n/source-words.ts';
import { CorrectionList } from '#parts/CorrectionList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';

/** What the three founding articles got wrong, article by article. */
export function Corrections() {
  const words = useSourceWords();
  const { corrections } = useSuspenseQuery(correctionsQuery(useView())).data;
  return (
    <Section title={words.corrections}>
      <p>{words.correctionsLead}</p>
      <CorrectionList corrections={corrections} />
    </Section>
  );
}
