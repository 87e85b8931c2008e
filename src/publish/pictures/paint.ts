import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** A picture in memory: four bytes for each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

let started: Promise<void> | undefined;

/** Makes the painter ready. It is WebAssembly: no network, nothing installed, the same pixels on every machine. */
export function openPaintbox(): Promise<void> {
  started ??= initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))).catch(
    (fault: unknown) => {
      // A second build in one process has this file anew, but not the package, and that refuses to be opened twice.
      if (!String(fault).includes('Already initialized')) throw fault;
    },
  );
  return started;
}

/** Paints a drawing (SVG), `width` pixels wide or as wide as it says. Letters come in the given `face` and in no other. */
export function paint(svg: string, { width, face }: { width?: number; face?: Uint8Array } = {}) {
  return new Resvg(svg, {
    ...(face === undefined ? {} : fonts(face)),
    ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
  }).render();
}

/** How wide a part of a drawing with letters is, in its own units. */
export function measure(part: string, face: Uint8Array): number {
  return read(part, face).getBBox()?.width ?? 0;
}

/** The data of the paths that a part of a drawing with letters comes to, in its own units. */
export function outlinesOf(part: string, face: Uint8Array): string[] {
  return [
    ...read(part, face)
      .toString()
      .matchAll(/ d="([^"]+)"/g),
  ].map(([, path = '']) => path);
}

const read = (part: string, face: Uint8Array) =>
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${part}</svg>`, fonts(face));

const fonts = (face: Uint8Array) => ({ font: { fontBuffers: [face] } });
