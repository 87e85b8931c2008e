/** Where and when a finger was, in CSS pixels and milliseconds. */
export interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** The least way to the side, in pixels: longer than any slip of a thumb that taps. */
const FAR = 70;
/** How many times further to the side than up or down. */
const LEVEL = 2;
/** The longest that a swipe takes, in milliseconds; what takes longer is a finger that reads along. */
const SWIFT = 700;
/** Where the system's own gesture for going back begins, in pixels from either edge. */
const EDGE = 24;

/** Which way a finger turned the page: to the one before, to the next, or not at all. `width` is the screen's, in pixels. */
export function readSwipe(from: Touched, to: Touched, width: number): 'previous' | 'next' | null {
  const aside = to.x - from.x;
  const up = Math.abs(to.y - from.y);
  if (from.x < EDGE || from.x > width - EDGE) return null;
  if (Math.abs(aside) < FAR || Math.abs(aside) < LEVEL * up || to.at - from.at > SWIFT) return null;
  return aside > 0 ? 'previous' : 'next';
}
