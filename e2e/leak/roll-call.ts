import type { Page } from '@playwright/test';

import { findBrowserLeaks } from '#publish/leak/find-leaks.ts';
import type { Forbidden } from '#publish/leak/forbidden.ts';

import { readSurfaces } from './surfaces.ts';

/** Which marks of the book are opened: all of them, or the first and the last one of a few people all over it. */
export type Marks = 'all' | 'few';

/** What the marks of the roll call tell when they are opened, each by itself. The book has to be the page shown. */
export async function leaksInMarks(page: Page, forbidden: Forbidden, which: Marks): Promise<string[]> {
  // The headings of its groups have no marks.
  const rows = await page
    .getByRole('grid')
    .locator('tbody tr')
    .filter({ has: page.getByRole('button') })
    .all();
  const some =
    which === 'all' ? rows : [0, 1, 2, 3].flatMap((third) => rows[Math.floor(((rows.length - 1) * third) / 3)] ?? []);
  const leaks: string[] = [];
  for (const row of some) {
    const marks = await row.getByRole('button').all();
    for (const mark of which === 'all' ? marks : new Set([marks.at(0), marks.at(-1)])) {
      if (mark === undefined) continue;
      const name = (await mark.getAttribute('aria-label')) ?? '';
      await mark.click();
      await page.getByRole('dialog', { name, exact: true }).waitFor();
      leaks.push(...findBrowserLeaks(await readSurfaces(page), forbidden).map((leak) => `mark “${name}” ${leak}`));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  }
  return leaks;
}
