import { memo, useLayoutEffect, useMemo, useRef } from 'react';

import type { RollCallRow } from '#domain/people/people.ts';
import type { MarkCount } from '#domain/people/roll-call.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { MarkSign } from '#parts/MarkSign.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { ScrollArea } from '#ui/ScrollArea.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { markWords } from '#words/marks.ts';
import { rollCallWords as rollCall } from '#words/roll-call.ts';

import { cellAfter, type GridCell } from './grid-keys.ts';
import { RegisterRow } from './RegisterRow.tsx';

interface Props {
  readonly rows: readonly RollCallRow[];
  readonly foot: readonly MarkCount[];
  readonly watched: readonly Shielded<Episode>[];
  readonly later: readonly Shielded<Episode>[];
  readonly onOpen: (person: string, episode: StoryPointId) => void;
}

/** The sheet itself: a grid with a header for every row and column, one tab stop, and arrow keys from there. */
export const RegisterTable = memo(function RegisterTable(props: Props) {
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
        <RegisterHead watched={props.watched} later={props.later} />
        <tbody ref={body}>
          {rows.map(({ person, squares }, index) => (
            <RegisterRow
              key={person.id}
              person={person}
              squares={squares}
              points={points}
              // One cell for all that is still to come, beside the first row.
              hatchedRows={index === 0 && props.later.length > 0 ? rows.length : 0}
            />
          ))}
        </tbody>
        <RegisterFoot foot={props.foot} points={points} />
      </table>
    </ScrollArea>
  );
});

/** The foot of the sheet: how many of the people in the book have each mark, episode by episode. */
function RegisterFoot(props: { foot: readonly MarkCount[]; points: readonly string[] }) {
  const { marks } = markWords;
  return (
    <tfoot>
      {props.foot.map(({ mark, counts }, line) => (
        <tr key={mark} className={line === 0 ? '[&>*]:border-dust [&>*]:border-t-2' : ''}>
          <th
            scope="row"
            className="sticky left-0 z-10 bg-board py-1 pr-1.5 text-left font-normal text-sm print:static print:py-0 print:text-[7pt] print:leading-none"
          >
            <MarkSign mark={mark} named /> {marks[mark].name}
          </th>
          {counts.map((count, column) => (
            <td
              key={props.points[column]}
              className={`border-rule border-l py-1 text-center tabular-nums print:py-0 ${count === 0 ? 'text-dust' : ''}`}
            >
              {count}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}

// The sheet has hundreds of marks and one of them is in the Tab order. Which one is the page's business and not React's:
// moving it must not render a thing.

// Where somebody does not stand on the register yet, the cell itself is the place to stop at.
const STOPS = 'a, button, td[tabindex]';

/** Makes one thing in a grid's body the one that Tab reaches; without `wanted` the first, where none is yet. */
function setTabStop(body: HTMLTableSectionElement, wanted?: HTMLElement): void {
  const current = body.querySelector<HTMLElement>('[tabindex="0"]');
  const next = wanted ?? current ?? body.querySelector<HTMLElement>(STOPS);
  if (current !== null && current !== next) current.tabIndex = -1;
  if (next !== null) next.tabIndex = 0;
}

/** The link or button that something inside a grid's body belongs to, with its place; null for anything else. */
function stopOf(target: EventTarget): { stop: HTMLElement; place: GridCell; body: HTMLTableSectionElement } | null {
  if (!(target instanceof Element)) return null;
  const stop = target.closest<HTMLElement>(STOPS);
  const cell = stop?.closest<HTMLTableCellElement>('th, td');
  const row = cell?.closest('tr');
  const body = row?.closest('tbody');
  if (!stop || !cell || !row || !body) return null;
  return { stop, place: { row: row.sectionRowIndex, column: cell.cellIndex }, body };
}

/** Moves the focus inside a grid as a key says; tells whether the key was one of the grid's. */
function moveFocus(target: EventTarget, key: string, whole: boolean): boolean {
  const at = stopOf(target);
  const cells = at?.body.rows.item(at.place.row)?.querySelectorAll(STOPS).length ?? 0;
  if (at === null || cells === 0) return false;
  const to = cellAfter(key, whole, at.place, { row: at.body.rows.length - 1, column: cells - 1 });
  if (to === null) return false;
  const cell = at.body.rows.item(to.row)?.cells.item(to.column);
  (cell?.matches(STOPS) ? cell : cell?.querySelector<HTMLElement>(STOPS))?.focus();
  return true;
}

const CELL =
  'sticky top-0 z-20 border-dust border-b-2 bg-board p-1 font-display print:static print:p-0 print:text-[9pt]';

/** The head of the sheet: a number for each episode behind the viewer, and one cell for those ahead. */
function RegisterHead(props: { watched: readonly Shielded<Episode>[]; later: readonly Shielded<Episode>[] }) {
  const pointName = usePointName();
  const { story } = useView();
  const period = (episode: Shielded<Episode>) => rollCall.period(story, episode);
  const [first] = props.later;
  const last = props.later.at(-1);
  return (
    <thead>
      <tr>
        <th scope="col" className={`${CELL} left-0 z-30! pl-0 text-left text-base`}>
          {rollCall.person}
        </th>
        {props.watched.map((episode) => (
          <th key={episode.id} scope="col" className={`${CELL} min-w-9 border-l border-l-rule text-lg sm:min-w-12`}>
            <span aria-hidden="true">{period(episode)}</span>
            <span className="sr-only first-letter:uppercase">{pointName(episode.id)}</span>
          </th>
        ))}
        {first === undefined || last === undefined ? null : (
          <th
            scope="col"
            aria-hidden="true"
            className={`${CELL} border-l border-l-rule whitespace-nowrap px-3 text-center text-dust text-lg`}
          >
            {rollCall.later(period(first), period(last))}
          </th>
        )}
      </tr>
    </thead>
  );
}
