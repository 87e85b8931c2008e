/**
 * What a shape is filled and outlined with, by the name of its class in `src/styles.css`. `…-out` has the outer line of a figure; from
 * `seam` on they are lines alone.
 */
export type Ink =
  | 'skin'
  | 'neck'
  | 'hair'
  | 'grey'
  | Cloth
  | `${Cloth}-out`
  | 'band'
  | 'patch'
  | 'tag'
  | 'seam'
  | 'light'
  | 'strap'
  | 'rim'
  | 'cord'
  | 'hoop'
  | 'ring'
  | 'arm'
  | 'string'
  | 'wood';
/** What clothes and things are made of. */
export type Cloth = 'coat' | 'shirt' | 'cloth' | 'dark';

/** One shape: what it is drawn with, and its path on a grid of 96 by 96. The head's middle is at x = 48, its chin at y = 57. */
export type Shape = readonly [ink: Ink, d: string];

/** Lines too fine to be seen in a small picture. */
export const FINE: ReadonlySet<Ink> = new Set(['light', 'strap', 'cord', 'string']);

/** A circle as a path. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

/** A box with round corners as a path. */
export const box = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
