import { contradictionsQuery, titlesQuery, trailersQuery } from '#data/facts.ts';
import type { Show } from '#domain/show/show.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDate } from '#i18n/format.ts';
import { formatLanguage } from '#i18n/format-names.ts';
import { nameOf } from '#i18n/names.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { SourcesDiffer, sourcesOf } from '#parts/SourcesDiffer.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Collapsible } from '#ui/Collapsible.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { Folds } from '#ui/Folds.tsx';
import { showWords as words } from '#words/show.ts';
import { LowDoubt } from './ShowFrame.tsx';

/** Clips and Netflix's own pages as plain links: nothing is embedded, nothing is loaded. */
export function Clips({ show }: { show: Shielded<Show> }) {
  const { trailers } = useFact(trailersQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const open = contradictions.filter(({ about }) => about === 'trailers');
  const linked = trailers.filter(({ url }) => url !== null);
  const clipOf = ({ kind, season }: (typeof linked)[number]) => words.trailerOf(words.trailerKinds[kind], season);
  // A clip that was put up twice is one to whoever wants to watch it.
  const clips = linked.filter((clip, index) => linked.findIndex((other) => clipOf(other) === clipOf(clip)) === index);
  const pages = show.officialPages;
  return (
    <Collapsible level={2} title={words.trailers} count={words.clipCount(clips.length)} anchor="trailers">
      <ul className="grid">
        {clips.map((clip) => (
          <li key={clip.id} className="border-rule border-b py-2">
            <ExternalLink href={clip.url ?? ''}>{clipOf(clip)}</ExternalLink>
            {clip.published === null ? null : <span className="text-dust">, {formatDate(clip.published)}</span>}
            {clip.official ? null : <span className="text-dust">, {words.notOfficial}</span>}
          </li>
        ))}
        {pages.map((page) => (
          <li key={page.id} className="border-rule border-b py-2">
            <ExternalLink href={page.url}>
              <FactText text={page.name} />
            </ExternalLink>
            <span className="text-dust">, {formatLanguage(page.language)}</span>
          </li>
        ))}
      </ul>
      <Folds>
        <SourcesDiffer questions={open} />
        <SourceList
          ids={[...new Set([...[...clips, ...pages].flatMap(({ sources }) => sources), ...sourcesOf(open)])]}
          facts={{ trailers: clips, show: pages }}
        />
      </Folds>
    </Collapsible>
  );
}

/** What it is called where it has another name; where it keeps that of the edition there is nothing to tell. */
export function Titles(props: { title: Show['title'] }) {
  const { titles } = useFact(titlesQuery);
  const others = titles.filter(({ title }) => title !== nameOf(props.title));
  const names = [...new Set(others.map(({ title }) => title))];
  if (names.length === 0) return null;
  return (
    <Collapsible level={2} title={words.titles} count={words.titleCount(names.length)} anchor="titles">
      <FactList beside>
        {names.map((name) => {
          const own = others.filter(({ title }) => title === name);
          return (
            <Fact key={name} label={own.map(({ language }) => formatLanguage(language)).join(', ')}>
              <span lang={own[0]?.language} translate="no">
                {name}
              </span>{' '}
              {name === props.title.ko ? <span className="text-dust">{words.means(props.title.literal)}</span> : null}
              {own.map(({ id, confidence }) => (
                <LowDoubt key={id} confidence={confidence} />
              ))}
            </Fact>
          );
        })}
      </FactList>
      <SourceList ids={[...new Set(others.flatMap(({ sources }) => sources))]} facts={{ titles: others }} />
    </Collapsible>
  );
}
