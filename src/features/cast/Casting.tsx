import type { CastEntry } from '#domain/people/casting.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { episodesOf, newsOf } from '#domain/story/story.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Section } from '#ui/Section.tsx';
import { Stamp } from '#ui/Stamp.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

/** What is known of a person in a season that is or was awaited, for those who asked for it; nothing at all for everybody else. */
export function Casting(props: { season: number; entries: readonly Shielded<CastEntry>[] }) {
  const view = useView();
  const { season } = props;
  // Of a season that is out the episodes tell the rest.
  const tells = props.entries.length > 0 || episodesOf(view.story, season) === 0;
  if (!tells || !hasPassed(view, newsOf(view.story, season))) return null;
  return (
    <Section title={words.inSeason(season)}>
      {props.entries.length === 0 ? <Empty>{words.castingUnknown(season)}</Empty> : null}
      <ul className="grid gap-2">
        {props.entries.map((entry) => (
          <li key={entry.id} className="grid gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {entry.certainty === 'official' ? (
                <Stamp ink="accent">{words.castingKind[entry.kind]}</Stamp>
              ) : (
                <b className="font-semibold">{words.castingKind[entry.kind]}</b>
              )}{' '}
              <Badge>{words.castingCertainty[entry.certainty]}</Badge>
            </p>
            {entry.note === null ? null : (
              <p>
                <FactText text={entry.note} />
              </p>
            )}
            <SourceList ids={entry.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
