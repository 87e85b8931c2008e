import { useSuspenseQuery } from '@tanstack/react-query';
import { webtoonDifferencesQuery } from '#data/facts.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** Where the series leaves the webtoon, as far as the viewer has come. */
export function Differences() {
  const { differences } = useSuspenseQuery(webtoonDifferencesQuery(useView())).data;
  return (
    <Section title={words.differences} anchor="differences">
      <ul className="grid gap-2">
        {differences.map((difference) => (
          <li key={difference.id}>
            <FactText text={difference.text} /> <Doubt confidence={difference.confidence} />
            <SourceList ids={difference.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
