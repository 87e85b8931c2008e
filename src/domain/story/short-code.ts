import type { Story, StoryPoint, StoryPointId } from './story.ts';

// Six symbols carry a story point to a device without a camera: a version, three digits for the point, and two to check them.
// There are 31 symbols, a prime, so that two weighted sums find every code with one or two wrong or swapped symbols.

/** Crockford's symbols (https://www.crockford.com/base32.html) without S, which is read as a 5. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRTVWXYZ';
const BASE = SYMBOLS.length;
const VERSION = 1;
const SPAN = 64;
const NEWS = SPAN - 1;
const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', S: '5', U: 'V' };

/** The code for a story point: `110-7KX`. Null for one that is further than a code can say. */
export function shortCode(point: StoryPoint): string | null {
  const number = numberOf(point);
  if (number === null) return null;
  const data = [VERSION, Math.floor(number / BASE ** 2), Math.floor(number / BASE) % BASE, number % BASE];
  const text = [...data, ...checksOf(data)].map((digit) => SYMBOLS.charAt(digit)).join('');
  return `${text.slice(0, 3)}-${text.slice(3)}`;
}

/** What somebody typed turns out to be: a point of the story, no code of ours, or one that a newer release made. */
export type ShortCodeResult =
  | { readonly kind: 'point'; readonly point: StoryPointId }
  | { readonly kind: 'no-code' | 'newer' };

/** Reads a code, in whatever case, with or without its dash, and with symbols that look like the right ones. */
export function readShortCode(story: Story, typed: string): ShortCodeResult {
  const text = typed
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}.]/gu, '');
  const digits = Array.from(text, (symbol) => SYMBOLS.indexOf(LOOKALIKES[symbol] ?? symbol));
  const data = digits.slice(0, 4);
  if (digits.length !== 6 || digits.includes(-1) || String(digits.slice(4)) !== String(checksOf(data)))
    return { kind: 'no-code' };
  const [version = 0, ...rest] = data;
  if (version < VERSION) return { kind: 'no-code' };
  const number = rest.reduce((sum, digit) => sum * BASE + digit, 0);
  const point = version === VERSION ? story.points.find((known) => numberOf(known) === number) : undefined;
  return point === undefined ? { kind: 'newer' } : { kind: 'point', point: point.id };
}

/** The number of a point in no story's order: what comes between others later does not change it. */
function numberOf(point: StoryPoint): number | null {
  if (point.kind === 'start') return 0;
  const step = point.kind === 'news' ? NEWS : point.episode;
  const number = point.season * SPAN + step;
  return (point.kind === 'episode' && step >= NEWS) || number >= BASE ** 3 ? null : number;
}

function checksOf(data: readonly number[]): readonly number[] {
  return [1, 2].map((power) => data.reduce((sum, digit, index) => sum + digit * (index + 1) ** power, 0) % BASE);
}
