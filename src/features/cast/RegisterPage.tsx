import { useCallback, useMemo, useState } from 'react';

import { charactersQuery, episodesQuery, portraitsQuery } from '#data/facts.ts';
import { MARKS } from '#domain/people/marks.ts';
import { type RollCallRow, rollCall, rowsOfColumns, theClass, watchedEpisodes } from '#domain/people/people.ts';
import { groupLines } from '#domain/people/roll-call.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { EpisodeLink } from '#parts/EpisodeLink.tsx';
import { MarkSign } from '#parts/MarkSign.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { SendButton } from '#parts/SendButton.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Empty } from '#ui/Empty.tsx';
import { Ko } from '#ui/Hangul.tsx';
import { useMediaQuery } from '#ui/media-query.ts';
import { SeasonSwitch } from '#ui/SeasonSwitch.tsx';
import { rollCallWords as words } from '#words/roll-call.ts';

import { ClassFrame } from './ClassFrame.tsx';
import { MarksSheet } from './MarksSheet.tsx';
import { RegisterTable } from './RegisterTable.tsx';

/** The attendance book: people by the episodes of one season, up to the horizon. */
export function RegisterPage() {
  const view = useView();
  const pointName = usePointName();
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const { portraits } = useFact(portraitsQuery);
  const [wanted, setWanted] = useState<number>();
  const [opened, setOpened] = useState<{ person: string; episode: StoryPointId | null } | null>(null);
  const open = useCallback((person: string, episode: StoryPointId | null) => setOpened({ person, episode }), []);
  const watched = useMemo(() => watchedEpisodes(view, episodes), [view, episodes]);
  const seasons = [...new Set(watched.map(({ season }) => season))];
  const season = wanted !== undefined && seasons.includes(wanted) ? wanted : seasons.at(-1);
  const book = useMemo(() => {
    const columns = watched.filter((episode) => episode.season === season);
    const [first] = columns;
    const from = first === undefined ? 0 : watched.indexOf(first);
    const rows = rowsOfColumns(rollCall(view, characters, episodes), from, columns.length);
    const later = episodes.filter((episode) => episode.season === season && !watched.includes(episode));
    return { columns, rows, later, groups: groupLines(rows) };
  }, [view, characters, episodes, watched, season]);
  const { columns, rows, later, groups } = book;
  const byRow = useMediaQuery(`(max-width: ${rowsUpTo(columns.length)}px)`);
  const last = columns.at(-1);
  const opening = view.story.points.find(({ kind }) => kind === 'episode');
  const [first] = episodes;
  // Looked up anew each time: the horizon may have moved in another tab.
  const row = rows.find(({ person }) => person.id === opened?.person);
  const answering = groups.find(({ group }) => group === 'here')?.lines.length ?? 0;
  return (
    <ClassFrame form={theClass(characters)} beside={words.hangul === '' ? null : <Ko>{words.hangul}</Ko>}>
      {last === undefined ? (
        <div className="mt-5 grid max-w-3xl gap-3">
          {opening === undefined ? null : <Empty>{words.closed(pointName(opening.id))}</Empty>}
          {first === undefined ? null : (
            <EpisodeLink episode={first}>{words.toEpisode(pointName(first.id))}</EpisodeLink>
          )}
        </div>
      ) : (
        <PortraitsProvider portraits={portraits}>
          <div className="mt-4 grid min-w-0 gap-3 print:mt-1 print:gap-1" data-sheet>
            <SeasonSwitch
              label={words.seasons}
              name={words.season}
              seasons={seasons}
              season={last.season}
              onChoose={setWanted}
            />
            <div>
              <h2 className="grid font-display text-[1.6875rem] leading-8 sm:flex sm:gap-x-2 print:text-[10pt] print:leading-none">
                <span>{words.onRegister(rows.length)}</span> <span>{words.answering(answering)}</span>
              </h2>
              <p className="text-dust print:hidden">
                {byRow ? words.rowHint(pointName(last.id)) : words.hint(pointName(last.id))}
              </p>
            </div>
            <Legend rows={rows} />
            <RegisterTable
              groups={groups}
              columns={columns}
              later={later}
              here={last === watched.at(-1)}
              byRow={byRow}
              onOpen={open}
            />
            <p className="text-dust text-sm print:hidden">{words.drawn}</p>
            <div className="sm:justify-self-start">
              <SendButton label={words.send} subject={() => ({ kind: 'register', rows, after: last.id })} />
            </div>
          </div>
          {row === undefined ? null : (
            <MarksSheet row={row} episodes={columns} at={opened?.episode ?? null} onClose={() => setOpened(null)} />
          )}
        </PortraitsProvider>
      )}
    </ClassFrame>
  );
}

/** Up to which width of the screen, in px, the squares of so many columns are too narrow for a finger: the 24 px of WCAG 2.2, 2.5.8. (RegisterTable) */
function rowsUpTo(columns: number): number {
  return columns <= 8 ? 0 : 149 + 24 * columns;
}

/** What the marks on the sheet mean. Only those on it: a mark that has not been needed yet would tell. */
function Legend({ rows }: { rows: readonly RollCallRow[] }) {
  const used = MARKS.filter((mark) => rows.some(({ squares }) => squares.some((square) => square?.mark === mark)));
  return (
    <ul
      aria-label={words.legend}
      className="flex flex-wrap gap-x-4 gap-y-1 text-dust text-sm [--mark-size:.875rem] print:text-[7pt] print:leading-none"
    >
      {used.map((mark) => (
        <li key={mark} className="flex items-center gap-1.5">
          <MarkSign mark={mark} named /> {words.meanings[mark]}
        </li>
      ))}
    </ul>
  );
}
