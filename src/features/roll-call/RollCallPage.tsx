import { useCallback, useMemo, useState } from 'react';

import { charactersQuery, episodesQuery } from '#data/facts.ts';
import { answers } from '#domain/people/marks.ts';
import { rollCall, watchedEpisodes } from '#domain/people/people.ts';
import { countMarks } from '#domain/people/roll-call.ts';
import { countStandings } from '#domain/people/standing.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { EpisodeLink } from '#parts/EpisodeLink.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { rollCallWords as words } from '#words/roll-call.ts';

import { Legend } from './Legend.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { SquareSheet } from './SquareSheet.tsx';

/** The attendance book: people by episode, up to the horizon. */
export function RollCallPage() {
  const view = useView();
  const pointName = usePointName();
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const [opened, setOpened] = useState<{ person: string; episode: StoryPointId } | null>(null);
  const book = useMemo(() => {
    const rows = rollCall(view, characters, episodes);
    const watched = watchedEpisodes(view, episodes);
    const standings = countStandings(rows);
    return {
      rows,
      standings,
      foot: countMarks(rows),
      answering: [...standings].reduce((sum, [mark, count]) => sum + (answers(mark) ? count : 0), 0),
      watched,
      later: episodes.filter((episode) => !watched.includes(episode)),
    };
  }, [view, characters, episodes]);
  const { rows, standings, foot, answering, watched, later } = book;
  const open = useCallback((person: string, at: StoryPointId) => setOpened({ person, episode: at }), []);
  const last = watched.at(-1);
  const [first] = episodes;
  const opening = view.story.points.find(({ kind }) => kind === 'episode');
  // Looked up anew each time: the horizon may have moved in another tab.
  const row = rows.find(({ person }) => person.id === opened?.person);
  const square = row?.squares.find((candidate) => candidate?.episode === opened?.episode);
  const episode = watched.find(({ id }) => id === opened?.episode);
  return (
    <Page
      wide
      title={frame.pages.rollCall}
      lead={
        <>
          <span lang="ko">{words.hangul}</span> ·{' '}
          {last === undefined ? words.notStarted : words.lead(pointName(last.id), rows.length, answering)}
        </>
      }
    >
      <PlaceStrip />
      {last === undefined ? (
        <div className="grid max-w-3xl gap-3">
          {opening === undefined ? null : <Empty>{words.closed(pointName(opening.id))}</Empty>}
          {first === undefined ? null : (
            <EpisodeLink episode={first}>{words.toEpisode(pointName(first.id))}</EpisodeLink>
          )}
        </div>
      ) : (
        <div className="grid min-w-0 gap-5 print:gap-2" data-sheet>
          <Legend foot={foot} standings={standings} point={pointName(last.id)} hatching={later.length > 0} />
          <RegisterTable rows={rows} foot={foot} watched={watched} later={later} onOpen={open} />
        </div>
      )}
      {row === undefined || square === undefined || episode === undefined ? null : (
        <SquareSheet person={row.person} square={square} episode={episode} onClose={() => setOpened(null)} />
      )}
    </Page>
  );
}
