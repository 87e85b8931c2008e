import {
  awaitedSeasonQuery,
  castingQuery,
  charactersQuery,
  episodesQuery,
  portraitsQuery,
  relationshipsQuery,
} from '#data/facts.ts';
import type { CastEntry } from '#domain/people/casting.ts';
import type { Character } from '#domain/people/characters.ts';
import { markOf } from '#domain/people/marks.ts';
import { rollCall } from '#domain/people/people.ts';
import { type Happening, lastHappening } from '#domain/people/recap.ts';
import type { Relationship } from '#domain/people/relationships.ts';
import { standingOf } from '#domain/people/standing.ts';
import { mapTies } from '#domain/people/tie-map.ts';
import { threadOf, tiesOf } from '#domain/people/ties.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { episodesOf, newsOf, type StoryPointId } from '#domain/story/story.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { MarkSign } from '#parts/MarkSign.tsx';
import { Name } from '#parts/Name.tsx';
import { PersonLink } from '#parts/PersonLink.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { Drawing } from '#ui/Drawing.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { Stamp } from '#ui/Stamp.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';
import { frameWords as frame } from '#words/frame.ts';

import { About } from './About.tsx';
import { AsOf } from './AsOf.tsx';
import { NameTag } from './NameTag.tsx';
import { Thread } from './Thread.tsx';
import { TieMap } from './TieMap.tsx';
import { useTurning } from './turning.ts';

/** One person, as far as the viewer has come; somebody not met yet gets a page that says no more than that. */
export function PersonPage(props: { characterId: string; opens: StoryPointId }) {
  const view = useView();
  const turning = useTurning();
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const { relationships } = useFact(relationshipsQuery);
  const { cast } = useFact(castingQuery);
  const { portraits } = useFact(portraitsQuery);
  const awaited = useFact(awaitedSeasonQuery);
  const person = characters.find((candidate) => candidate.id === props.characterId);
  if (person === undefined) {
    return (
      <Page title={words.hiddenPerson}>
        <Drawing of="tag" />
        <p data-until="">{frame.hiddenUntil(view.story, props.opens)}.</p>
      </Page>
    );
  }
  const castings = cast.filter((entry) => entry.characterId === person.id);
  const seasons = [...new Set([awaited, ...castings.map(({ season }) => season)])].sort((a, b) => b - a);
  const standing = rollCall(view, [person], episodes).map(standingOf)[0];
  return (
    <Page
      wide
      title={<Name name={person.name} />}
      lead={<Spoilable shown={person.role}>{(text) => <FactText text={text} />}</Spoilable>}
    >
      <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="grid w-52 gap-1 md:w-full">
          <div className="overflow-hidden rounded-chalk border-2 border-rule">
            <PortraitsProvider portraits={portraits}>
              <NameTag person={person} mark={standing?.mark} turning={turning(person.id)} size={152} />
            </PortraitsProvider>
          </div>
          <p className="text-dust text-sm first-letter:uppercase">
            <AsOf asOf={standing?.asOf} />
          </p>
        </div>
        <Recap person={person} last={lastHappening(view, person, episodes)} />
      </div>
      <div className="grid items-start gap-12 xl:grid-cols-2 xl:grid-rows-[auto_auto_1fr]">
        <Timeline entries={person.statusTimeline} />
        <div className="min-w-0 xl:col-start-2 xl:row-span-3 xl:row-start-1">
          <Ties person={person} people={characters} ties={relationships} />
        </div>
        {seasons.map((season) => (
          <Casting key={season} season={season} entries={castings.filter((entry) => entry.season === season)} />
        ))}
        <About person={person} />
      </div>
    </Page>
  );
}

/** Two sentences for somebody who forgot: who that is, and the last that happened to them so far. */
function Recap(props: { person: Shielded<Character>; last: Happening | undefined }) {
  const pointName = usePointName();
  const { person, last } = props;
  return (
    <Section title={words.recap.title}>
      <p className="max-w-prose text-lg leading-relaxed">
        {words.recap.who({ group: person.group, form: person.class, actor: person.actor?.name.en ?? null })}{' '}
        {last === undefined ? (
          words.recap.nothing
        ) : (
          <>
            {words.recap.last(last.episode === null ? null : pointName(last.episode))}:{' '}
            <b className="font-semibold">
              <FactText text={last.text} />
            </b>
            . <Doubt confidence={last.confidence} />
          </>
        )}
      </p>
      {last === undefined ? null : <SourceList ids={last.sources} inferred={last.sourcesInferred} />}
    </Section>
  );
}

/** A person's status by episode, up to the horizon. */
function Timeline(props: { entries: Shielded<Character>['statusTimeline'] }) {
  const pointName = usePointName();
  return (
    <Section title={words.timeline}>
      {props.entries.length === 0 ? (
        <Empty>{words.timelineEmpty}</Empty>
      ) : (
        <ol className="ml-4 grid gap-5 border-rule border-l-2 pl-7">
          {props.entries.map((entry) => (
            <li key={`${entry.episode}-${entry.status}`} className="relative grid gap-0.5">
              <span className="absolute top-0 -left-[2.9rem] grid size-9 place-items-center rounded-full border-2 border-rule bg-board font-display text-sm">
                <MarkSign mark={markOf(entry.status)} named />
              </span>
              <b className="font-display font-semibold text-lg leading-tight first-letter:uppercase">
                {entry.episode === null ? words.episodeUnknown : pointName(entry.episode)}
              </b>
              <p>
                {words.fates[entry.status]}. <FactText text={entry.note} />. <Doubt confidence={entry.confidence} />
              </p>
              <SourceList ids={entry.sources} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** A person's ties: a map to look at, and the same as a list to read. */
function Ties(props: {
  person: Shielded<Character>;
  people: readonly Shielded<Character>[];
  ties: readonly Shielded<Relationship>[];
}) {
  const { person, people, ties } = props;
  const own = tiesOf(person.id, people, ties);
  const map = mapTies(person.id, people, ties);
  return (
    <Section title={words.relationships}>
      {map === undefined ? <Empty>{words.noRelationships}</Empty> : <TieMap map={map} />}
      <ul className="grid">
        {own.map(({ tie, other, outward }) => (
          <li key={tie.id} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 border-rule border-b py-1.5">
            <span className="pt-2">
              <Thread of={threadOf(tie.kind)} />
            </span>
            <div>
              {words.ties[tie.kind][outward ? 'out' : 'in']} <PersonLink person={other} />
              <SourceList ids={tie.sources} inferred={tie.sourcesInferred} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is known of a person in a season that is or was awaited, for those who asked for it; nothing at all for everybody else. */
function Casting(props: { season: number; entries: readonly Shielded<CastEntry>[] }) {
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
