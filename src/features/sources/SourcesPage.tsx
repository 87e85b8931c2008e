import { useSuspenseQuery } from '@tanstack/react-query';
import { citationCountsQuery, sourcesQuery } from '#data/facts.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { sourceWords as words } from '#words/sources.ts';

import { Corrections } from './Corrections.tsx';
import { Gaps } from './Gaps.tsx';
import { OpenData } from './OpenData.tsx';

/** Every source behind what the viewer can see, our corrections, what we could not find, the data for others, and the licences. */
export function SourcesPage() {
  const view = useView();
  const { sources } = useSuspenseQuery(sourcesQuery(view)).data;
  const counts = useSuspenseQuery(citationCountsQuery(view)).data;
  const cited = sources.filter((source) => counts.has(source.id));
  return (
    <Page title={words.title} lead={words.lead(cited.length)} wide>
      <Corrections />
      <Gaps />
      <Section title={words.correctUs}>
        <p>{words.correctUsHow}</p>
      </Section>
      <OpenData />
      <Section title={words.licences}>
        <p>{words.licencesText}</p>
        <p>
          <a href="/licences/do-hyeon.txt" className="inline-flex min-h-11 items-center text-accent underline">
            {words.faceLicence}
          </a>
        </p>
      </Section>
      <Section title={words.title}>
        <ul className="gap-x-10 lg:columns-2">
          {cited.map((source) => (
            // A hidden title keeps its id to itself: it may tell as much.
            <li
              key={source.id}
              id={source.page.hidden ? undefined : `source-${source.id}`}
              className="break-inside-avoid border-rule border-b py-2"
            >
              <SourceLine source={source} /> <Badge>{words.kinds[source.kind]}</Badge>{' '}
              <span className="text-dust text-sm">{words.supports(counts.get(source.id) ?? 0)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
