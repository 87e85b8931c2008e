import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

test.skip(({ browserName }) => browserName === 'firefox', 'no downloads over BiDi');

const section = (page: Page) => page.getByRole('region', { name: 'In your calendar' });

async function savedDate(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await section(page).getByRole('button', { name: 'Save the date' }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('a day can be saved with its alarms, and a rewatch is offered before it', async ({ page }) => {
  await page.goto('/countdown/?world=dated');
  await expect(section(page).getByRole('checkbox')).toHaveCount(0);
  const file = await savedDate(page);
  expect(file).toContain('DTSTART:20270312T080000Z');
  expect(file.match(/TRIGGER:.*/g)).toEqual(['TRIGGER:-P1D', 'TRIGGER:-PT30M']);
  const planner = page.getByRole('region', { name: 'Plan a rewatch' });
  await expect(planner.getByLabel('To be finished before')).toHaveValue('2027-03-12');
  await expect(planner.getByRole('listitem').last()).toHaveText(/Episode 12\s*Friday,? 5 March 2027/);
});

test('a month can be saved as a tentative entry by whoever wants it', async ({ page }) => {
  await page.goto('/countdown/?world=window-named');
  await expect(section(page).getByRole('link', { name: 'Subscribe', exact: true })).toBeVisible();
  await expect(section(page).getByRole('button', { name: 'Save the date' })).toHaveCount(0);
  await section(page).getByRole('checkbox').check();
  const file = await savedDate(page);
  expect(file).toContain('DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270401\r\nSTATUS:TENTATIVE\r\n');
  expect(file).not.toContain('VALARM');
});

test('once it is out there is nothing to wait for in a calendar', async ({ page }) => {
  await page.goto('/countdown/?world=released');
  await expect(page.getByRole('region', { name: 'Plan a rewatch' })).toBeVisible();
  await expect(section(page)).toHaveCount(0);
});
