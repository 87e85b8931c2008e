import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Episode } from '#domain/episodes.ts';
import type { RollCallRow } from '#domain/people.ts';
import type { MarkCount } from '#domain/roll-call.ts';
import type { Shielded } from '#domain/shield.ts';
import type { StoryPointId } from '#domain/story.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { ScrollArea } from '#ui/ScrollArea.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { rollCallWords as rollCall } from '#words/roll-call.ts';

import { moveFocus, setTabStop, stopOf } from './roving.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetRow } from './SheetRow.tsx';

interface Props {
  readonly rows: readonly RollCallRow[];
  readonly foot: readonly MarkCount[];
  readonly watched: readonly Shielded<Episode>[];
  readonly later: readonly Shielded<Episode>[];
  readonly onOpen: (person: string, episode: StoryPointId) => void;
}

/** The sheet itself: a grid with a header for every row and column, one tab stop, and arrow keys from there. */
export const Sheet = memo(function Sheet(props: Props) {
  const { story } = useView();
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows } = props;
  const points = useMemo(
    () => props.watched.map((episode) => frame.pointName(story, episode.id)),
    [props.watched, story],
  );

  // The row that held the tab stop may be gone with the horizon.
  useLayoutEffect(() => {
    if (body.current !== null) setTabStop(body.current);
  });

  return (
    <ScrollArea label={rollCall.caption} tall>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-readonly="true"
        className="w-full border-separate border-spacing-0 print:text-[7pt] print:leading-none"
        onFocus={({ target }) => {
          const at = stopOf(target);
          if (at !== null) setTabStop(at.body, at.stop);
        }}
        onKeyDown={(event) => {
          if (!event.altKey && !event.metaKey && moveFocus(event.target, event.key, event.ctrlKey))
            event.preventDefault();
        }}
        onClick={({ target }) => {
          const at = stopOf(target);
          if (!(at?.stop instanceof HTMLButtonElement)) return;
          const row = rows[at.place.row];
          const square = row?.squares[at.place.column - 1];
          if (row !== undefined && square !== undefined) props.onOpen(row.person.id, square.episode);
        }}
      >
        <caption className="sr-only">{rollCall.caption}</caption>
        <SheetHead watched={props.watched} later={props.later} />
        <tbody ref={body}>
          {rows.map(({ person, squares }, index) => (
            <SheetRow
              key={person.id}
              person={person}
              squares={squares}
              points={points}
              // One cell for all that is still to come, beside the first row.
              hatchedRows={index === 0 && props.later.length > 0 ? rows.length : 0}
            />
          ))}
        </tbody>
        <SheetFoot foot={props.foot} points={points} />
      </table>
    </ScrollArea>
  );
});
