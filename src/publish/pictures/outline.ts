import { outlinesOf } from './paint.ts';

type Point = readonly [x: number, y: number];

/**
 * Lettering as the data of one path, for a drawing that is shown where our face is not. In whole units of the drawing, each outline
 * rounded from where it starts: so a letter is written the same wherever it stands, and packs to little.
 */
export function outline(part: string, face: Uint8Array): string {
  let at: Point = [0, 0];
  return outlinesOf(part, face)
    .flatMap((path) => path.split(/(?=M)/))
    .map((contour) => {
      const steps = [...contour.matchAll(/([MLQC])([^A-Z]*)/g)].map(([, kind = '', numbers = '']) => ({
        kind,
        points: pair(
          numbers
            .trim()
            .split(/[\s,]+/)
            .map(Number),
        ),
      }));
      const start = steps[0]?.points[0] ?? at;
      const moved = written('m', [minus(rounded(start), at)]);
      at = rounded(start);
      let pen: Point = [0, 0];
      const drawn = steps.slice(1).map(({ kind, points }) => {
        const to = points.map((point) => rounded(minus(point, start)));
        const step = written(
          kind.toLowerCase(),
          to.map((point) => minus(point, pen)),
        );
        pen = to.at(-1) ?? pen;
        return step;
      });
      return `${moved}${drawn.join('')}z`;
    })
    .join('');
}

const minus = ([x, y]: Point, [left, top]: Point): Point => [x - left, y - top];
const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

function pair(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}

/** One step of a path; a minus parts two numbers as well as a space does. */
function written(kind: string, points: readonly Point[]): string {
  const [[x, y] = [0, 0]] = points;
  if (kind === 'l' && y === 0) return x === 0 ? '' : `h${x}`;
  if (kind === 'l' && x === 0) return `v${y}`;
  return `${kind}${points.flat().join(' ').replaceAll(' -', '-')}`;
}
