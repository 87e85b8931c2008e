/** Which chalk a stroke is drawn with: over a blank ground, bare, fine, filled, rubbed in, as a gap in what is filled, or yellow. */
export type Chalk = 'ground' | 'line' | 'fine' | 'full' | 'smudge' | 'parting' | 'tag';

/** One stroke of a drawing: an SVG path and its chalk. */
export interface Stroke {
  readonly d: string;
  readonly chalk: Chalk;
}

/** Puts down a point: `x` from the middle of the face, `y` from the top of the sheet. A hand never hits it exactly. */
export type Hand = (x: number, y: number) => string;

/** The height of the eyes, in the drawing's units from the top. */
export const BASE = 45;
