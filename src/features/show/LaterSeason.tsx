import { claimsQuery, speakersQuery } from '#data/facts.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Section } from '#ui/Section.tsx';
import { claimWords } from '#words/claims.ts';
import { showWords as words } from '#words/show.ts';

/** What was said of a season after the next, before any was sure, for those far enough to read it. */
export function LaterSeason() {
  const { claims } = useFact(claimsQuery);
  const { speakers } = useFact(speakersQuery);
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name.en]));
  const own = claims.filter((claim) => claim.topic === 'season-3');
  return (
    <Section title={words.laterSeason} anchor="season-3">
      {own.length === 0 ? <Empty>{words.laterSeasonNone}</Empty> : null}
      <ul className="grid gap-2">
        {own.map((claim) => (
          <li key={claim.id}>
            <FactText text={claim.statement} />{' '}
            <span className="text-dust">
              ({claim.speakers.map((id) => names.get(id)).join(', ')}, <FactDate date={claim.madeOn} />)
            </span>{' '}
            <Badge>{claimWords.bases[claim.basis]}</Badge>
            <SourceList ids={claim.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
