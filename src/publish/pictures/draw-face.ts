import { readFileSync } from 'node:fs';

import { drawPortrait } from '#domain/people/draw-portrait.ts';
import { FINE } from '#domain/people/portrait-shape.ts';
import type { Look } from '#domain/people/portraits.ts';

import type { Colours } from './tokens.ts';

type Style = Readonly<Record<string, string>>;

/** What the style sheet says of the inks of a portrait, by their classes; `portrait` is what holds for all of them. */
function readInks(css = readFileSync('src/styles.css', 'utf8')): (ink: string) => Style {
  const inks = new Map<string, Record<string, string>>();
  for (const [, selectors = '', body = ''] of css.matchAll(/^((?:\.(?:pt-[\w-]+|portrait)(?:,\n)?)+) \{\n([^}]*)\}/gm))
    for (const [, name = ''] of selectors.matchAll(/\.(?:pt-)?([\w-]+)/g)) {
      const style = inks.get(name) ?? {};
      for (const [, property = '', value = ''] of body.matchAll(/([\w-]+): ([^;]+);/g)) style[property] ??= value;
      inks.set(name, style);
    }
  return (ink) => ({ ...inks.get('portrait'), ...inks.get(ink) });
}

/** A value of the style sheet as SVG takes it: colours resolved, the width of lines reckoned. */
function resolve(value: string, colour: Colours, line: number): string {
  const sum = /^calc\((?:([\d.]+)px \+ )?var\(--w\) \* ([\d.]+)\)$/.exec(value);
  if (sum !== null) return String(Number(sum[1] ?? 0) + line * Number(sum[2]));
  if (value === 'var(--w)') return String(line);
  const token = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return token === undefined ? value : colour(token);
}

/** Below that many pixels fine lines are left out: whoever gets the picture sees it at half its size. */
const SMALL = 80;

/** Somebody's portrait as SVG with nothing left to resolve, its upper left corner at `x`, `y`; `size` in pixels, `line` in the drawing's own units. */
export function drawFace(
  look: Look & { readonly couple?: Look | undefined },
  place: { readonly x: number; readonly y: number; readonly size: number; readonly line: number },
  colour: Colours,
): string {
  const inkOf = readInks();
  const layers = drawPortrait(look).map(({ transform, shapes }) => {
    const drawn = shapes.filter(([ink]) => place.size >= SMALL || !FINE.has(ink));
    const paths = drawn.map(([ink, d]) => {
      const { fill = 'none', stroke = 'none', ...rest } = inkOf(ink);
      const width = resolve(rest['stroke-width'] ?? 'var(--w)', colour, place.line);
      return `<path d="${d}" fill="${resolve(fill, colour, place.line)}" stroke="${resolve(stroke, colour, place.line)}" stroke-width="${width}"/>`;
    });
    return transform === undefined ? paths.join('') : `<g transform="${transform}">${paths.join('')}</g>`;
  });
  return `<svg x="${place.x}" y="${place.y}" width="${place.size}" height="${place.size}" viewBox="0 0 96 96"><g stroke-linecap="round" stroke-linejoin="round">${layers.join('')}</g></svg>`;
}
