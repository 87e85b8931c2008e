import type { Page } from '@playwright/test';

import { corrections, gaps, isSafe } from '#e2e/facts.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

const COUNT = /^([\d,]+) sources stand behind what you can see where you are\.$/;

async function countOf(page: Page): Promise<number> {
  const text = await page.getByText(COUNT).innerText();
  return Number(COUNT.exec(text)?.[1]?.replace(',', ''));
}

test('every source that the count names is in the list', async ({ page }) => {
  await page.goto('/sources/');
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  const count = await countOf(page);
  expect(count).toBeGreaterThan(100);
  const list = page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
  await expect(list).toHaveCount(count);
  await expect(list.filter({ hasText: /supports \d+ facts?$/ })).toHaveCount(count);
});

test('the mistakes of the founding articles are corrected one by one', async ({ page }) => {
  await page.goto('/sources/');
  const section = page.getByRole('region', { name: 'Corrections' });
  for (const { says, actually } of corrections.filter((correction) => isSafe(correction, 'start'))) {
    await expect(section).toContainText(`It says: ${says.en}`);
    await expect(section).toContainText(`The sources say: ${actually.en}`);
  }
});

test('holes are shown as holes, and a correction of ours has a way in', async ({ page }) => {
  await page.goto('/sources/');
  const holes = page.getByRole('region', { name: 'What we could not find' });
  await expect(holes.getByText(gaps[0]?.text.en ?? '')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Correct us' })).toContainText('one record in a JSON file');
  await expect(page.getByRole('region', { name: 'Licences' })).toContainText('MIT');
});

test('further on in the story more sources stand behind the page', async ({ page }) => {
  await page.goto('/sources/');
  const before = await countOf(page);
  await moveHorizon(page, 'Finished, and tell me about season 2');
  await expect.poll(() => countOf(page)).toBeGreaterThan(before);
});
