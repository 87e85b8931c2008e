import { castingQuery, charactersQuery, plotQuery } from '#data/facts.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { newsOf } from '#domain/story/story.ts';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { PersonLink } from '#parts/PersonLink.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Section } from '#ui/Section.tsx';
import { castWords } from '#words/cast.ts';
import { frameWords as frame } from '#words/frame.ts';
import { statusPageWords as pageWords } from '#words/status-page.ts';

/** Cast and plot of a season, for those who asked for them. */
export function KnownOfSeason({ season }: { season: number }) {
  const view = useView();
  const cast = useFact(castingQuery).cast.filter((entry) => entry.season === season);
  const plot = useFact(plotQuery).plot.filter((note) => note.season === season);
  const { characters } = useFact(charactersQuery);
  if (cast.length === 0 && plot.length === 0) {
    const news = newsOf(view.story, season);
    return (
      <Section title={pageWords.known(season)} anchor={`season-${season}`}>
        <Empty>
          {hasPassed(view, news)
            ? pageWords.knownNothing
            : pageWords.knownHidden(season, frame.until(view.story, news))}
        </Empty>
      </Section>
    );
  }
  const people = new Map(characters.map((person) => [person.id, person]));
  return (
    <>
      <Section title={pageWords.knownCast} anchor={`season-${season}`}>
        <ul className="grid gap-3 md:grid-cols-2">
          {cast.map((entry) => {
            const person = entry.characterId === null ? undefined : people.get(entry.characterId);
            return (
              <li key={entry.id} className="grid content-start gap-1 border border-rule bg-panel p-3">
                <p className="flex flex-wrap items-baseline gap-2">
                  <b>
                    <Name name={entry.actor} />
                  </b>
                  <span className="flex flex-wrap gap-1">
                    <Badge>{castWords.castingKind[entry.kind]}</Badge>
                    <Badge>{castWords.castingCertainty[entry.certainty]}</Badge>
                    {entry.withdrawn ? <Badge>{castWords.withdrawn}</Badge> : null}
                  </span>
                </p>
                {person === undefined ? null : (
                  <p>
                    <PersonLink person={person} />
                  </p>
                )}
                {entry.note === null ? null : (
                  <p>
                    <FactText text={entry.note} />
                  </p>
                )}
                <SourceList ids={entry.sources} />
              </li>
            );
          })}
        </ul>
      </Section>
      <Section title={pageWords.knownPlot}>
        <ul className="grid gap-3">
          {plot.map((note) => (
            <li key={note.id}>
              <FactText text={note.text} /> <Badge>{pageWords.plotCertainty[note.certainty]}</Badge>
              <SourceList ids={note.sources} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
