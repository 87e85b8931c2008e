import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, PAGES, test } from './webkit-test.ts';

/** Reads where the words stand on paper. */
const READER = '/usr/bin/pdftotext';
/** The edge around the paper that nothing stands in (`browser.py`), in points. */
const MARGIN = (15 / 25.4) * 72;

/** A word on a sheet: its box in points from the sheet's upper left corner. */
interface Word {
  readonly sheet: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

// The browser's own line about the 404 page.
test.use({ horizon: 's2-news', expectedMessages: /status of 404/ });

test.beforeEach(() => test.skip(!existsSync(READER), 'no pdftotext (Debian: apt-get install poppler-utils)'));

for (const address of PAGES)
  test(`no line of ${address} is cut in two between sheets`, async ({ visitor, folder }) => {
    await visitor.go(address);
    await visitor.misses({ role: 'heading', name: 'Loading' });
    const words = await printed(folder, () => visitor.evaluate(() => print()));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter(isCut)).toEqual([]);
  });

test('the story prints by its own button', async ({ visitor, folder }) => {
  await visitor.go('/story/?length=all');
  const words = await printed(folder, () => visitor.press({ role: 'button', name: 'Print it' }));
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter(isCut)).toEqual([]);
});

/** Prints, and reads what is on the sheets. */
async function printed(folder: string, print: () => Promise<unknown>): Promise<Word[]> {
  const sheets = join(folder, 'printed.pdf');
  await print();
  await expect.poll(() => read(sheets).length).toBeGreaterThan(0);
  return read(sheets);
}

/** Empty until all of it is there. */
function read(pdf: string): Word[] {
  if (!existsSync(pdf) || !readFileSync(pdf).subarray(-16).includes('%%EOF')) return [];
  const text = execFileSync(READER, ['-bbox', pdf, '-'], { encoding: 'utf8' });
  return text
    .split('<page ')
    .slice(1)
    .flatMap((page, sheet) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      return [...page.matchAll(/yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">(.*?)<\/word>/g)].map(
        ([, top, bottom, word]) => ({
          sheet: sheet + 1,
          height,
          top: Number(top),
          bottom: Number(bottom),
          text: word ?? '',
        }),
      );
    });
}

/** Whether an edge of the sheet's printed part goes through the letters; above and below them a line has room of its own. */
function isCut({ height, top, bottom }: Word): boolean {
  const room = (bottom - top) / 4;
  return [MARGIN, height - MARGIN].some((edge) => top + room < edge && edge < bottom - room);
}
