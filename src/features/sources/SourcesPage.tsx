import { citationCountsQuery, correctionsQuery, gapsQuery, sourcesQuery } from '#data/facts.ts';
import { CorrectionList } from '#parts/CorrectionList.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceLine } from '#parts/SourceLine.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { CollapsibleList } from '#ui/CollapsibleList.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { openDataWords } from '#words/open-data.ts';
import { sourceWords as words } from '#words/sources.ts';

/** Every source behind what the viewer can see, our corrections, what we could not find, the data for others, and the licences. */
export function SourcesPage() {
  const { sources } = useFact(sourcesQuery);
  const counts = useFact(citationCountsQuery);
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
          <a href="/licences/do-hyeon.txt" className="inline-flex min-h-11 items-center link">
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

/** The holes, shown as holes. */
function Gaps() {
  const { gaps } = useFact(gapsQuery);
  return (
    <Section title={words.gaps}>
      <CollapsibleList items={gaps} partOf={(gap) => gap.subject} titleOf={words.subject} countOf={words.gapCount}>
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
      </CollapsibleList>
    </Section>
  );
}

const API = '/data/v1/';

/** The data that others may use, file by file, and the whole site to keep. No page of ours, so no links of the router's. */
function OpenData() {
  const files = Object.entries(openDataWords.about);
  return (
    <Section title={openDataWords.title} anchor="open-data">
      <p className="max-w-3xl">{openDataWords.lead}</p>
      <p className="max-w-3xl">{openDataWords.how}</p>
      <p className="flex flex-wrap gap-x-6">
        <FileLink href={`${API}index.json`}>{openDataWords.index}</FileLink>
        <FileLink href={`${API}schema/saved-state.schema.json`}>{openDataWords.savedState}</FileLink>
        <FileLink href="https://creativecommons.org/licenses/by/4.0/">{openDataWords.licence}</FileLink>
      </p>
      <InlineCollapsible summary={openDataWords.files(files.length)}>
        <ul className="gap-x-10 lg:columns-2">
          {files.map(([name, about]) => (
            <li key={name} className="break-inside-avoid border-rule border-b py-1">
              <FileLink href={`${API}${name}.json`}>{`${name}.json`}</FileLink>{' '}
              <a
                href={`${API}schema/${name}.schema.json`}
                aria-label={openDataWords.schemaOf(`${name}.json`)}
                className="ml-2 inline-flex min-h-11 items-center text-dust text-sm underline pointer-fine:min-h-8"
              >
                {openDataWords.schema}
              </a>
              <span className="block pb-1 text-dust text-sm">{about}</span>
            </li>
          ))}
        </ul>
      </InlineCollapsible>
      <h3 className="font-display text-xl leading-tight">{openDataWords.keep}</h3>
      <p className="max-w-3xl">{openDataWords.keepLead}</p>
      <p className="flex flex-wrap gap-x-6">
        <FileLink href="/roll-call.zip" download>
          {openDataWords.zip}
        </FileLink>
        <FileLink href="/checksums.txt">{openDataWords.checksums}</FileLink>
      </p>
      <p className="max-w-3xl text-dust text-sm">{openDataWords.checksumsHow}</p>
    </Section>
  );
}

function FileLink(props: { href: string; download?: boolean; children: string }) {
  return (
    <a
      href={props.href}
      download={props.download}
      className="inline-flex min-h-11 items-center link pointer-fine:min-h-8"
    >
      {props.children}
    </a>
  );
}

/** What the three founding articles got wrong, article by article. */
function Corrections() {
  const { corrections } = useFact(correctionsQuery);
  return (
    <Section title={words.corrections}>
      <p>{words.correctionsLead}</p>
      <CorrectionList corrections={corrections} />
    </Section>
  );
}
