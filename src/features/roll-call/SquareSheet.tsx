import { type Mark, markOf } from '#domain/people/marks.ts';
import { eventsWith, type RollCallRow } from '#domain/people/people.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { EpisodeLink } from '#parts/EpisodeLink.tsx';
import { FactText } from '#parts/FactText.tsx';
import { MarkSign } from '#parts/MarkSign.tsx';
import { MarkStamp } from '#parts/MarkStamp.tsx';
import { Name } from '#parts/Name.tsx';
import { PersonLink } from '#parts/PersonLink.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { markWords } from '#words/marks.ts';
import { rollCallWords as rollCall } from '#words/roll-call.ts';

type Square = RollCallRow['last'];

/** What one square of the book rests on: entries of that episode, the one it was carried from, the events that name them, or that nobody says a word. */
export function SquareSheet(props: {
  person: RollCallRow['person'];
  square: Square;
  episode: Shielded<Episode>;
  onClose: () => void;
}) {
  const { marks } = markWords;
  const pointName = usePointName();
  const { person, square, episode } = props;
  const mark = marks[square.mark].name;
  const own = person.statusTimeline.filter((entry) => entry.episode === episode.id);
  const rest = square.entry !== undefined && !own.includes(square.entry) ? square.entry : undefined;
  const events = eventsWith(episode, person.id);
  return (
    <Sheet
      label={rollCall.square(person.name.en, pointName(episode.id), mark)}
      closeLabel={rollCall.close}
      onClose={props.onClose}
    >
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 className="font-display text-2xl leading-tight">
          <Name name={person.name} />
          <span className="block text-dust text-lg first-letter:uppercase">{pointName(episode.id)}</span>
        </h2>
        <MarkStamp mark={square.mark} lands />
      </div>
      {own.map((entry) => (
        <SquareEntry key={entry.status} entry={entry} mark={markOf(entry.status)} />
      ))}
      {rest === undefined ? null : (
        <>
          <p>{rest.episode === null ? rollCall.undated : rollCall.since(mark, pointName(rest.episode))}</p>
          <SquareEntry entry={rest} mark={markOf(rest.status)} />
        </>
      )}
      {events.map((event) => (
        <div key={event.id} className="border-rule border-l-2 pl-3">
          <p>
            <FactText text={event.text} />
          </p>
          <SourceList ids={event.sources} inferred={event.sourcesInferred} />
        </div>
      ))}
      {square.mark === 'there' ? <p>{thereBecause(person, episode.id, rollCall)}</p> : null}
      {square.lastWord === undefined ? null : <p>{rollCall.noWord(pointName(square.lastWord))}</p>}
      <p className="flex flex-wrap items-center gap-x-5">
        <PersonLink person={person} />
        <EpisodeLink episode={episode}>{rollCall.toEpisode(pointName(episode.id))}</EpisodeLink>
      </p>
    </Sheet>
  );
}

/** Why somebody is there in an episode of which nothing tells: they are met in it, or nothing says otherwise. */
function thereBecause({ met }: RollCallRow['person'], episode: string, words: typeof rollCall): string {
  if (met.at === episode && met.by === 'class-list') return words.classList;
  return met.at === episode && !met.inferred ? words.firstSeen : words.notShown;
}

/** One entry of a person's record: what became of them, how sure that is, and who says so. */
function SquareEntry(props: { entry: RollCallRow['person']['statusTimeline'][number]; mark: Mark }) {
  const { fates } = markWords;
  const { entry } = props;
  return (
    <div className="border-rule border-l-2 pl-3">
      <p>
        <MarkSign mark={props.mark} named /> <b className="font-semibold">{fates[entry.status]}.</b>{' '}
        <FactText text={entry.note} /> <Doubt confidence={entry.confidence} />
      </p>
      <SourceList ids={entry.sources} />
    </div>
  );
}
