import { trailersQuery } from '#data/facts.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** Clips as plain links: nothing is embedded, nothing is loaded. */
export function Trailers() {
  const { trailers } = useFact(trailersQuery);
  return (
    <Section title={words.trailers} anchor="trailers">
      <ul className="grid gap-3">
        {trailers.map((trailer) => {
          const name = words.trailerOf(words.trailerKinds[trailer.kind], trailer.season);
          return (
            <li key={trailer.id}>
              {trailer.url === null ? (
                <>
                  {name} <span className="text-dust">({words.noLink})</span>
                </>
              ) : (
                <ExternalLink href={trailer.url}>{name}</ExternalLink>
              )}
              , {trailer.published === null ? words.noDate : <FactDate date={trailer.published} />}{' '}
              <Badge>{trailer.official ? words.official : words.notOfficial}</Badge>{' '}
              <Doubt confidence={trailer.confidence} />
              {trailer.note === null ? null : (
                <p className="text-dust text-sm">
                  <FactText text={trailer.note} />
                </p>
              )}
              <SourceList ids={trailer.sources} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
