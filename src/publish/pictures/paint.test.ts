import { expect, test, vi } from 'vitest';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><rect width="1" height="1" fill="#f3cf55"/></svg>';

test('a second build in the same process paints the same pixels', async () => {
  const pictures: number[][] = [];
  for (const build of [1, 2]) {
    vi.resetModules();
    // In turn, as builds are.
    // oxlint-disable-next-line no-await-in-loop
    const { openPaintbox, paint } = await import('./paint.ts');
    // oxlint-disable-next-line no-await-in-loop
    await openPaintbox();
    pictures[build] = [...paint(SVG).pixels];
  }
  expect(pictures[1]).toEqual([243, 207, 85, 255, 0, 0, 0, 0]);
  expect(pictures[2]).toEqual(pictures[1]);
});
