import { type Place, placeAfter } from './grid-keys.ts';

// The sheet has hundreds of marks and one of them is in the Tab order. Which one is the page's business and not React's:
// moving it must not render a thing.

// Where somebody does not stand on the register yet, the cell itself is the place to stop at.
const STOPS = 'a, button, td[tabindex]';

/** Makes one thing in a grid's body the one that Tab reaches; without `wanted` the first, where none is yet. */
export function setTabStop(body: HTMLTableSectionElement, wanted?: HTMLElement): void {
  const current = body.querySelector<HTMLElement>('[tabindex="0"]');
  const next = wanted ?? current ?? body.querySelector<HTMLElement>(STOPS);
  if (current !== null && current !== next) current.tabIndex = -1;
  if (next !== null) next.tabIndex = 0;
}

/** The link or button that something inside a grid's body belongs to, with its place; null for anything else. */
export function stopOf(target: EventTarget): { stop: HTMLElement; place: Place; body: HTMLTableSectionElement } | null {
  if (!(target instanceof Element)) return null;
  const stop = target.closest<HTMLElement>(STOPS);
  const cell = stop?.closest<HTMLTableCellElement>('th, td');
  const row = cell?.closest('tr');
  const body = row?.closest('tbody');
  if (!stop || !cell || !row || !body) return null;
  return { stop, place: { row: row.sectionRowIndex, column: cell.cellIndex }, body };
}

/** Moves the focus inside a grid as a key says; tells whether the key was one of the grid's. */
export function moveFocus(target: EventTarget, key: string, whole: boolean): boolean {
  const at = stopOf(target);
  const cells = at?.body.rows.item(at.place.row)?.querySelectorAll(STOPS).length ?? 0;
  if (at === null || cells === 0) return false;
  const to = placeAfter(key, whole, at.place, { row: at.body.rows.length - 1, column: cells - 1 });
  if (to === null) return false;
  const cell = at.body.rows.item(to.row)?.cells.item(to.column);
  (cell?.matches(STOPS) ? cell : cell?.querySelector<HTMLElement>(STOPS))?.focus();
  return true;
}
