import { Link } from '@tanstack/react-router';

import { type Mark, markOf } from '#domain/people/marks.ts';
import { eventsWith, keyEventsWith, type RollCallRow } from '#domain/people/people.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { nameOf } from '#i18n/names.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { EpisodeLink } from '#parts/EpisodeLink.tsx';
import { FactText } from '#parts/FactText.tsx';
import { MarkSign } from '#parts/MarkSign.tsx';
import { MarkStamp } from '#parts/MarkStamp.tsx';
import { PersonLink } from '#parts/PersonLink.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { markWords } from '#words/marks.ts';
import { rollCallWords as words } from '#words/roll-call.ts';

type Square = RollCallRow['last'];
type Entry = RollCallRow['person']['statusTimeline'][number];

/** What a person's marks rest on: one of them (`at`), or, where only the row is large enough to touch, all that something is told of. */
export function MarksSheet(props: {
  row: RollCallRow;
  episodes: readonly Shielded<Episode>[];
  at: StoryPointId | null;
  onClose: () => void;
}) {
  const pointName = usePointName();
  const { person, squares, last } = props.row;
  const told = squares.flatMap((square) => {
    const episode = props.episodes.find(({ id }) => id === square?.episode);
    return square === undefined || episode === undefined ? [] : [readSquare(person, square, episode)];
  });
  const at = told.find(({ episode }) => episode.id === props.at);
  const shown =
    at === undefined
      ? told.filter(({ own, events, square }) => own.length > 0 || events.length > 0 || square === last)
      : [at];
  const mark = (at?.square ?? last).mark;
  const sources = [...new Set(shown.flatMap((one) => one.sources))];
  return (
    <Sheet
      label={
        at === undefined
          ? words.row(nameOf(person.name))
          : words.square(nameOf(person.name), pointName(at.episode.id), markWords.marks[mark].name)
      }
      closeLabel={words.close}
      onClose={props.onClose}
    >
      <div className="flex flex-wrap items-center gap-3">
        <Portrait person={person.id} size={56} />
        <h2 className="mr-auto font-display text-2xl leading-tight">
          <PersonLink person={person} />{' '}
          {at === undefined ? null : (
            <span className="block text-dust text-lg first-letter:uppercase">{pointName(at.episode.id)}</span>
          )}
        </h2>
        <MarkStamp mark={mark} lands />
      </div>
      {shown.map((one) => (
        <div key={one.episode.id} className="grid gap-1.5">
          {at === undefined ? (
            <h3 className="flex items-center gap-2 font-semibold">
              <MarkSign mark={one.square.mark} />
              <span className="first-letter:uppercase">{pointName(one.episode.id)}</span>
            </h3>
          ) : null}
          <Told {...one} person={person} rest={at === undefined && one.square !== last ? undefined : one.rest} />
        </div>
      ))}
      {sources.length === 0 ? null : (
        <SourceList
          ids={sources}
          facts={{ characters: [person], episodes: shown.flatMap(({ episode }) => keyEventsWith(episode, person.id)) }}
          inferred={shown.some((one) => one.inferred)}
        />
      )}
      {mark === 'half' ? (
        <p>
          <Link to="/answers/" hash="words" className="link">
            {words.whatIsHalf}
          </Link>
        </p>
      ) : null}
      {at === undefined ? null : (
        <p>
          <EpisodeLink episode={at.episode}>{words.toEpisode(pointName(at.episode.id))}</EpisodeLink>
        </p>
      )}
    </Sheet>
  );
}

interface Read {
  readonly square: Square;
  readonly episode: Shielded<Episode>;
  /** The entries of this very episode. */
  readonly own: readonly Entry[];
  /** The entry of another one, or of none, that the mark rests on. */
  readonly rest: Entry | undefined;
  readonly events: ReturnType<typeof eventsWith>;
  readonly sources: readonly string[];
  readonly inferred: boolean;
}

function readSquare(person: RollCallRow['person'], square: Square, episode: Shielded<Episode>): Read {
  const own = person.statusTimeline.filter((entry) => entry.episode === episode.id);
  const rest = square.entry !== undefined && !own.includes(square.entry) ? square.entry : undefined;
  const events = eventsWith(episode, person.id);
  const sources = [...own, ...(rest === undefined ? [] : [rest]), ...events].flatMap((one) => one.sources);
  return { square, episode, own, rest, events, sources, inferred: events.some((event) => event.sourcesInferred) };
}

/** What one square rests on, in words: entries of that episode, the one it was carried from, the events that name them, or that nobody says a word. */
function Told({ person, square, episode, own, rest, events }: Read & { person: RollCallRow['person'] }) {
  const pointName = usePointName();
  const mark = markWords.marks[square.mark].name;
  return (
    <>
      {own.map((entry) => (
        <Noted key={entry.status} entry={entry} mark={markOf(entry.status)} />
      ))}
      {rest === undefined ? null : (
        <>
          <p>{rest.episode === null ? words.undated : words.since(mark, pointName(rest.episode))}</p>
          <Noted entry={rest} mark={markOf(rest.status)} />
        </>
      )}
      {events.map((event) => (
        <p key={event.id} className="border-rule border-l-2 pl-3">
          <FactText text={event.text} sentence />
        </p>
      ))}
      {square.mark === 'there' ? <p>{thereBecause(person, episode.id)}</p> : null}
      {square.lastWord === undefined ? null : <p>{words.noWord(pointName(square.lastWord))}</p>}
    </>
  );
}

/** Why somebody is there in an episode of which nothing tells: they are met in it, or nothing says otherwise. */
function thereBecause({ met }: RollCallRow['person'], episode: string): string {
  if (met.at === episode && met.by === 'class-list') return words.classList;
  return met.at === episode && !met.inferred ? words.firstSeen : words.notShown;
}

/** One entry of a person's record: what became of them, and how sure that is. */
function Noted({ entry, mark }: { entry: Entry; mark: Mark }) {
  return (
    <p className="border-rule border-l-2 pl-3">
      <MarkSign mark={mark} named /> <b className="font-semibold">{markWords.fates[entry.status]}.</b>{' '}
      <FactText text={entry.note} sentence /> <Doubt confidence={entry.confidence} />
    </p>
  );
}
