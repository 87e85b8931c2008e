/** A place in a grid, counted from the top left, both from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** How far Page Up and Page Down go, in rows. */
const LEAP = 8;

/**
 * Where a key leads from a place in a grid whose last place is `last`, or null for a key that leads nowhere; `whole` where
 * Control is held. The keys of the ARIA grid pattern (https://www.w3.org/WAI/ARIA/apg/patterns/grid/).
 */
export function cellAfter(key: string, whole: boolean, from: GridCell, last: GridCell): GridCell | null {
  const within = (row: number, column: number): GridCell => ({
    row: Math.min(Math.max(row, 0), last.row),
    column: Math.min(Math.max(column, 0), last.column),
  });
  switch (key) {
    case 'ArrowLeft':
      return within(from.row, from.column - 1);
    case 'ArrowRight':
      return within(from.row, from.column + 1);
    case 'ArrowUp':
      return within(from.row - 1, from.column);
    case 'ArrowDown':
      return within(from.row + 1, from.column);
    case 'PageUp':
      return within(from.row - LEAP, from.column);
    case 'PageDown':
      return within(from.row + LEAP, from.column);
    case 'Home':
      return within(whole ? 0 : from.row, 0);
    case 'End':
      return within(whole ? last.row : from.row, last.column);
    default:
      return null;
  }
}
