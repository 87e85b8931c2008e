import type { Page } from '@playwright/test';

import { type Signs, WAITING } from '#publish/leak/marks.ts';

/** Reads what a page in a browser tells without a word: cards and rows with their marks, counts, columns, steps. */
export async function readSigns(page: Page): Promise<Signs> {
  const cards = await page.evaluate(() =>
    [...document.querySelectorAll('main li, main tr')].map((block) =>
      [...block.querySelectorAll('a, p, td, span, button')].map(
        (part) => part.getAttribute('aria-label') ?? part.textContent ?? '',
      ),
    ),
  );
  return {
    cards,
    text: await page.getByRole('main').innerText(),
    columns: await page.getByRole('columnheader').count(),
    steps: await page.locator('main ol > li').count(),
    waiting: await page.evaluate(
      (kinds) =>
        kinds.flatMap((kind) =>
          [...document.querySelectorAll(`main [data-${kind}]`)].map((one): [string, string] => [
            kind,
            one.getAttribute(`data-${kind}`) ?? '',
          ]),
        ),
      Object.keys(WAITING),
    ),
    ties: await page
      .locator('main [data-tie]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-tie') ?? '')),
    path: new URL(page.url()).pathname,
  };
}
