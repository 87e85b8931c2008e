import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { citationsQuery } from '#data/citations-query.ts';
import { correctionsQuery, gapsQuery, sourcesQuery } from '#data/facts.ts';
import type { Source } from '#domain/sources/sources.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { CorrectionList } from '#parts/CorrectionList.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceLine } from '#parts/SourceLine.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { Page } from '#ui/Page.tsx';
import { Polite } from '#ui/Polite.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { Section } from '#ui/Section.tsx';
import { rootPath } from '#ui/site-address.ts';
import { useHydrated } from '#ui/use-hydrated.ts';
import { openDataWords } from '#words/open-data.ts';
import { sourceWords } from '#words/sources.ts';
import { sourcesPageWords as words } from '#words/sources-page.ts';

import { OpenData } from './OpenData.tsx';

const AT_A_TIME = 20;
const ANCHOR = 'source-';

/** Every source behind what the viewer can see, to search in; under it what we corrected and could not find, the data, the licences. */
export function SourcesPage(props: { query: string; onQuery: (query: string) => void }) {
  const hash = useLocation({ select: (location) => location.hash });
  const hydrated = useHydrated();
  const { sources } = useFact(sourcesQuery);
  const cited = useFact(citationsQuery);
  const behind = sources.filter((source) => cited.has(source.id));
  // The build knows no anchor.
  const named = hydrated ? hash : '';
  return (
    <Page title={words.title} lead={words.lead(behind.length)} wide>
      <Sources {...props} sources={behind} named={named} />
      <Section title={words.behind}>
        <div>
          <Corrections />
          <Gaps />
          <Collapsible title={words.correctUs}>
            <p className="max-w-prose">{words.correctUsHow}</p>
          </Collapsible>
          <Collapsible title={openDataWords.title} anchor="open-data" open={named === 'open-data'}>
            <OpenData />
          </Collapsible>
          <Collapsible title={words.licences}>
            <p className="max-w-prose">{words.licencesText}</p>
            <a href={rootPath('/licences/do-hyeon.txt')} className="inline-flex min-h-11 items-center link">
              {words.faceLicence}
            </a>
          </Collapsible>
        </div>
      </Section>
    </Page>
  );
}

/** What the page's address names comes first, then what most rests on; twenty, and twenty more when asked. */
function Sources(props: {
  sources: readonly Shielded<Source>[];
  query: string;
  onQuery: (query: string) => void;
  named: string;
}) {
  const cited = useFact(citationsQuery);
  const { query, named } = props;
  // A new search begins with its first twenty.
  const [asked, setAsked] = useState({ query, shown: AT_A_TIME });
  const shown = asked.query === query ? asked.shown : AT_A_TIME;
  const id = named.startsWith(ANCHOR) ? named.slice(ANCHOR.length) : '';
  const weight = (source: Shielded<Source>) =>
    source.id === id
      ? Number.POSITIVE_INFINITY
      : [...(cited.get(source.id)?.values() ?? [])].reduce((a, b) => a + b, 0);
  const found = props.sources.filter((source) => matches(source, query)).sort((a, b) => weight(b) - weight(a));
  // The list was not there when the browser or the router looked for what the address names.
  useEffect(() => {
    if (id !== '') document.getElementById(`${ANCHOR}${id}`)?.scrollIntoView({ block: 'center' });
  }, [id]);
  const line = (source: Shielded<Source>) => (
    // A hidden title keeps its id to itself: it may tell as much.
    <li
      key={source.id}
      id={source.page.hidden ? undefined : `${ANCHOR}${source.id}`}
      className="break-inside-avoid border-rule border-b py-1.5 text-sm leading-snug"
    >
      <SourceLine source={source} />.{' '}
      <span className="text-dust">{words.supports([...(cited.get(source.id) ?? [])])}</span>
    </li>
  );
  return (
    <section aria-label={words.title} className="grid gap-3">
      <div className="max-w-md">
        <SearchField label={words.search} value={query} onChange={props.onQuery} />
      </div>
      <Polite className={query === '' ? 'sr-only' : 'text-dust text-sm'}>
        {query === '' ? '' : words.found(found.length)}
      </Polite>
      {found.length === 0 ? <Empty>{query === '' ? words.noneYet : words.noneFound(query)}</Empty> : null}
      <ul className="gap-x-10 lg:columns-2">{found.slice(0, shown).map(line)}</ul>
      {found.length > shown ? (
        <Button
          className="justify-self-start print:hidden"
          onClick={() => setAsked({ query, shown: shown + AT_A_TIME })}
        >
          {words.more(Math.min(AT_A_TIME, found.length - shown))}
        </Button>
      ) : null}
      {/* Where no script runs nobody could ask for more: the others by name, since everybody keeps this page, and all of
          them as a file. */}
      <noscript>
        <a href={rootPath('/data/v1/sources.json')}>{words.asFile}</a>
        <ul>
          {found.slice(AT_A_TIME).map((source) => (
            <li key={source.id}>
              <Hangul text={`${source.publisher}${source.page.hidden ? '' : `: ${source.page.value.title}`}`} />
            </li>
          ))}
        </ul>
      </noscript>
    </section>
  );
}

/** Whether a source has all the words in what the viewer may see of it. */
function matches({ publisher, page, published, of }: Shielded<Source>, query: string): boolean {
  const text = [publisher, page.hidden ? '' : page.value.title, published ?? '', of?.publisher ?? '']
    .join(' ')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What the founding articles got wrong, article by article. */
function Corrections() {
  const { corrections } = useFact(correctionsQuery);
  if (corrections.length === 0) return null;
  return (
    <Collapsible title={sourceWords.corrections} count={words.correctionCount(corrections.length)}>
      <p className="mb-4">{sourceWords.correctionsLead}</p>
      <CorrectionList corrections={corrections} />
    </Collapsible>
  );
}

/** The holes, shown as holes. */
function Gaps() {
  const { gaps } = useFact(gapsQuery);
  if (gaps.length === 0) return null;
  const subjects = [...new Set(gaps.map(({ subject }) => subject))];
  const sources = gaps.flatMap((gap) => gap.sources ?? []);
  return (
    <Collapsible title={words.gaps} count={words.gapCount(gaps.length)}>
      {subjects.map((subject) => (
        <div key={subject} className="mb-4">
          <h4 className="mb-1 font-display text-lg">{words.subject(subject)}</h4>
          <ul className="grid list-disc gap-x-10 gap-y-1 pl-5 marker:text-dust lg:block lg:columns-2">
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
      {sources.length === 0 ? null : <SourceList ids={[...new Set(sources)]} facts={{ gaps }} />}
    </Collapsible>
  );
}
