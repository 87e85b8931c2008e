import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';

import type { RollCallRow } from '#domain/people/people.ts';
import type { RegisterGroup } from '#domain/people/roll-call.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { usePointName } from '#parts/PointName.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useMediaQuery } from '#ui/media-query.ts';
import { frameWords as frame } from '#words/frame.ts';
import { rollCallWords as words } from '#words/roll-call.ts';

import { cellAfter } from './grid-keys.ts';
import { RegisterRow } from './RegisterRow.tsx';

interface Props {
  readonly groups: readonly { readonly group: RegisterGroup; readonly lines: readonly RollCallRow[] }[];
  readonly columns: readonly Shielded<Episode>[];
  readonly later: readonly Shielded<Episode>[];
  /** Whether the last column is where the viewer is. */
  readonly here: boolean;
  /** Squares are too narrow for a finger: a row is what is touched. */
  readonly byRow: boolean;
  readonly onOpen: (person: string, episode: StoryPointId | null) => void;
}

// --name and --col are the widths of a name and of a square: from nine columns on a phone has the given name alone. Up to eight, a
// square is never under 24 px. --full is all there is: a browser that knows no cqi is told in pixels.
const FEW =
  '[--name:min(112px,calc(var(--full)-var(--n)*24px))] min-[22.5rem]:[--name:min(152px,calc(var(--full)-var(--n)*24px))]';
const MANY = '[--name:96px] min-[22.5rem]:[--name:118px]';
const WIDTHS =
  '[--full:100cqi] [--col:min(27px,calc((var(--full)-var(--name))/var(--n)))] sm:[--name:200px] sm:[--col:min(56px,calc((var(--full)-var(--name))/var(--n)))] lg:[--name:240px] print:[--name:15rem] print:[--col:calc((var(--full)-var(--name))/var(--n))]';

/** From which width of the screen, in px, the band for what lies ahead is at least 44 px wide beside so many columns. */
const bandFrom = (columns: number) => (columns <= 8 ? 228 + 27 * columns : 194 + 27 * columns);

/** The sheet itself: a grid with a header for every row and column, one tab stop, and arrow keys from there. It lies in the flow of the page. */
export const RegisterTable = memo(function RegisterTable(props: Props) {
  const { story } = useView();
  const table = useRef<HTMLTableElement>(null);
  const { groups, columns, later } = props;
  const isWideEnough = useMediaQuery(`(min-width: ${bandFrom(columns.length)}px)`);
  const hasBand = later.length > 0 && isWideEnough;
  const points = useMemo(() => columns.map((episode) => frame.pointName(story, episode.id)), [columns, story]);

  useLayoutEffect(() => {
    // The row that held the tab stop may be gone with the horizon.
    if (table.current !== null) setTabStop(table.current);
    table.current?.style.setProperty('--n', `${columns.length}`);
  });

  // The head hangs under the page's header, which is as high as what stands in it.
  useEffect(() => {
    const header = document.querySelector('header');
    if (header === null || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(() => {
      const { height } = header.getBoundingClientRect();
      if (!CSS.supports('width', '1cqi'))
        table.current?.style.setProperty('--full', `${table.current.parentElement?.clientWidth}px`);
      table.current?.style.setProperty('--top', getComputedStyle(header).position === 'sticky' ? `${height}px` : '0px');
    });
    observer.observe(header);
    return () => observer.disconnect();
  }, []);

  const openAt = (target: EventTarget) => {
    const at = stopOf(target);
    const row = target instanceof Element ? target.closest('tr')?.dataset['person'] : undefined;
    if (row === undefined || at?.stop instanceof HTMLAnchorElement) return;
    const lines = groups.flatMap((group) => group.lines);
    const square = lines.find(({ person }) => person.id === row)?.squares[(at?.column ?? 0) - 1];
    if (at?.stop instanceof HTMLButtonElement && square !== undefined) props.onOpen(row, square.episode);
    else if (props.byRow) props.onOpen(row, null);
  };

  return (
    <div className="@container">
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-readonly="true"
        data-many={columns.length > 8 || undefined}
        data-eight={columns.length === 8 || undefined}
        className={`group table-fixed border-separate [border-spacing:0] ${columns.length > 8 ? MANY : FEW} ${WIDTHS} w-[calc(var(--name)+var(--n)*var(--col)+var(--band,0px))] print:text-[7pt] print:leading-none ${hasBand ? '[--band:min(120px,calc(var(--full)-var(--name)-var(--n)*var(--col)))] print:[--band:0px]' : ''}`}
        onFocus={({ target }) => {
          const at = stopOf(target);
          if (at !== null) setTabStop(at.table, at.stop);
        }}
        onKeyDown={(event) => {
          if (event.altKey || event.metaKey) return;
          if (moveFocus(event.target, event.key, event.ctrlKey)) event.preventDefault();
        }}
        onClick={({ target }) => openAt(target)}
      >
        <caption className="sr-only">{words.caption}</caption>
        <colgroup>
          <col className="w-(--name)" />
          {columns.map(({ id }) => (
            <col key={id} className="w-(--col)" />
          ))}
          {hasBand ? <col className="w-(--band) print:hidden" /> : null}
        </colgroup>
        <RegisterHead columns={columns} later={hasBand ? later : []} here={props.here} />
        {groups.map(({ group, lines }) => (
          <tbody key={group}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={columns.length + (hasBand ? 2 : 1)}
                className="top-[calc(var(--top,4rem)+2.5rem)] z-[9] border-dust border-b-[1.5px] bg-board pt-3 pb-1 text-left font-display text-xl leading-6 [@media(min-height:35rem)]:sticky print:static! print:py-0 print:text-[8pt] print:leading-none"
              >
                {words.groups[group]} <span className="text-dust">{lines.length}</span>
              </th>
            </tr>
            {lines.map(({ person, squares }, index) => (
              <RegisterRow
                key={person.id}
                person={person}
                squares={squares}
                points={points}
                byRow={props.byRow}
                // One cell for all that is still to come, beside the first row of a group.
                hatchedRows={index === 0 && hasBand ? lines.length : 0}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
});

// The sheet has hundreds of marks and one of them is in the Tab order. Which one is the page's business and not React's:
// moving it must not render a thing.

// Where there is no button, the cell itself is the place to stop at.
const STOPS = 'a, button, td[tabindex]';

/** Makes one thing in the grid's rows the one that Tab reaches; without `wanted` the first, where none is yet. */
function setTabStop(table: HTMLTableElement, wanted?: HTMLElement): void {
  const current = table.querySelector<HTMLElement>('tbody [tabindex="0"]');
  const next = wanted ?? current ?? table.querySelector<HTMLElement>('tbody :is(a, button, td[tabindex])');
  if (current !== null && current !== next) current.tabIndex = -1;
  if (next !== null) next.tabIndex = 0;
}

/** The link, button or cell that something inside the grid belongs to, with its column; null for anything else. */
function stopOf(target: EventTarget): { stop: HTMLElement; column: number; table: HTMLTableElement } | null {
  if (!(target instanceof Element)) return null;
  const stop = target.closest<HTMLElement>(STOPS);
  const cell = stop?.closest<HTMLTableCellElement>('th, td');
  const table = cell?.closest('table');
  return stop && cell && table ? { stop, column: cell.cellIndex, table } : null;
}

/** Moves the focus inside the grid as a key says, to where nothing lies over it; tells whether the key was one of the grid's. */
function moveFocus(target: EventTarget, key: string, whole: boolean): boolean {
  const at = stopOf(target);
  if (at === null) return false;
  const rows = [...at.table.querySelectorAll<HTMLTableRowElement>('tr[data-person]')];
  const row = rows.findIndex((one) => one.contains(at.stop));
  const cells = rows[row]?.querySelectorAll(STOPS).length ?? 0;
  const to = cellAfter(key, whole, { row, column: at.column }, { row: rows.length - 1, column: cells - 1 });
  if (to === null) return false;
  const cell = rows[to.row]?.cells.item(to.column);
  const stop = cell?.matches(STOPS) ? cell : cell?.querySelector<HTMLElement>(STOPS);
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

const CELL =
  'top-[var(--top,4rem)] z-10 h-10 border-dust border-b-[1.5px] bg-board p-0 font-display [@media(min-height:35rem)]:sticky print:static! print:h-auto print:text-[8pt] print:leading-none';

/** The head of the sheet: a number for each episode behind the viewer, and one cell for those ahead. Where the viewer is, it is a tag. */
function RegisterHead(props: {
  columns: readonly Shielded<Episode>[];
  later: readonly Shielded<Episode>[];
  here: boolean;
}) {
  const pointName = usePointName();
  const [first] = props.later;
  const last = props.later.at(-1);
  return (
    <thead>
      <tr>
        <th scope="col" className={`${CELL} text-left font-normal font-sans text-dust text-sm`}>
          {words.episode}
        </th>
        {props.columns.map((episode, index) => (
          <th key={episode.id} scope="col" className={`${CELL} text-[min(1.125rem,calc(var(--col)*.7))]`}>
            <span
              aria-hidden="true"
              className={`mx-auto grid h-7 w-full max-w-7 place-items-center rounded-sm print:h-auto ${props.here && index === props.columns.length - 1 ? 'bg-tag text-ink' : ''}`}
            >
              {episode.number}
            </span>
            <span className="sr-only first-letter:uppercase">{pointName(episode.id)}</span>
          </th>
        ))}
        {first === undefined || last === undefined ? null : (
          <th
            scope="col"
            aria-hidden="true"
            className={`${CELL} whitespace-nowrap text-center text-dust text-sm print:hidden`}
          >
            {words.later(first.number, last.number)}
          </th>
        )}
      </tr>
    </thead>
  );
}
