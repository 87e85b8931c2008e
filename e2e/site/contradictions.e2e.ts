import type { Page } from '@playwright/test';

import { contradictions, corrections, isSafe } from '#e2e/facts.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

const COUNT = /^(\d+) questions have more than one answer\./;

const section = (page: Page) => page.getByRole('region', { name: 'Where sources contradict each other' });
const notices = (page: Page) =>
  section(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 4 }) });
const notice = (page: Page, question: string) =>
  notices(page).filter({ has: page.getByRole('heading', { name: question, exact: true }) });
const sides = (page: Page, question: string) =>
  notice(page, question)
    .getByRole('listitem')
    .filter({ hasText: /^(✓|Not used)/ });

const fold = (page: Page, topic: string) => section(page).getByRole('heading', { level: 3, name: topic, exact: true });

/** Each topic but the first is folded; a tap on its heading opens it. */
async function open(page: Page, ...topics: readonly string[]): Promise<void> {
  for (const topic of topics) await fold(page, topic).click();
}

async function countOf(page: Page): Promise<number> {
  return Number(COUNT.exec(await section(page).getByText(COUNT).innerText())?.[1]);
}

test('every question that a newcomer may read stands there with all its answers, and the lead counts them', async ({
  page,
}) => {
  await page.goto('/status/');
  await open(page, 'Names and parts', 'Figures and scores', 'The show');
  for (const { subject, accounts, why } of contradictions.filter((record) => isSafe(record, 'start'))) {
    await expect(sides(page, subject.en)).toHaveCount(accounts.length);
    await expect(notice(page, subject.en)).toContainText(`Why: ${why.en}`);
    for (const { says } of accounts) await expect(notice(page, subject.en)).toContainText(says.en);
  }
  await expect(notices(page)).toHaveCount(await countOf(page));
});

test('the answer that we use is marked in words, and the others stay readable', async ({ page }) => {
  await page.goto('/status/');
  await open(page, 'Figures and scores');
  const hours = sides(page, 'How many hours were watched in the first 28 days?');
  await expect(hours).toHaveText([
    /We use this.*More than 560 million/,
    /^Not used560\.78 million.*Netflix, by way of The Fact and JTBC, 7 June 2022/,
    /^Not used536\.39 million/,
    /^Not used474\.26 million/,
    /^Not used362\.6 million.*undated/,
  ]);
  await hours.nth(4).getByText('1 source').click();
  await expect(hours.nth(4)).toContainText('Release Date, Cast, Plot, Updates, & More');
});

test('the days of the ladder are taken from the milestones, and a range counts both', async ({ page }) => {
  await page.goto('/status/');
  await expect(sides(page, 'When was the last shooting day of season 2?')).toHaveText([
    /We count with both18 February 2026NewsX, 23 February 2026/,
    /We count with both19 February 2026India TV, 22 February 2026/,
  ]);
  await expect(sides(page, 'When was season 2 renewed?')).toHaveText([
    /We use this6 June 2022/,
    /^Not used7 June 2022/,
    /^Not used2023/,
  ]);
  await expect(sides(page, 'When was the first shooting day of season 2?')).toHaveText([
    /We use thisJuly 2025/,
    /^Not used10 July 2025/,
  ]);
});

test('where we cannot tell, nothing is marked and the reason is given', async ({ page }) => {
  await page.goto('/status/');
  const question = 'Does Netflix renew a series before it has premiered?';
  await expect(sides(page, question)).toHaveText([/^Not used/, /^Not used/]);
  await expect(notice(page, question)).toContainText('Why: We use neither.');
});

test('further on there are more questions, and none before', async ({ page }) => {
  await page.goto('/status/');
  const late = contradictions.filter((record) => !isSafe(record, 'start'));
  expect(late.length).toBeGreaterThan(5);
  for (const { subject } of late) await expect(page.getByText(subject.en)).toHaveCount(0);
  const before = await countOf(page);
  await moveHorizon(page, 'Finished, and tell me about season 2');
  await expect.poll(() => countOf(page)).toBe(before + late.length);
  await open(page, 'Names and parts', 'What happens in the story');
  for (const { subject } of late) await expect(notice(page, subject.en)).toBeVisible();
});

test('its own address leads to it', async ({ page }) => {
  await page.goto('/status/#contradictions');
  await expect(section(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

test('the first topic is open, the others say how much is in them', async ({ page }) => {
  await page.goto('/status/');
  await expect(notice(page, 'When was the last shooting day of season 2?')).toBeVisible();
  const first = 'How many hours were watched in the first 28 days?';
  await expect(page.getByText(first)).toBeHidden();
  const figures = contradictions.filter(({ topic, ...record }) => topic === 'figures' && isSafe(record, 'start'));
  const folded = section(page)
    .getByRole('group')
    .filter({ has: page.getByRole('heading', { name: 'Figures and scores' }) });
  await expect(folded).toContainText(`${figures.length} questions`);
  await open(page, 'Figures and scores');
  await expect(page.getByText(first)).toBeVisible();
  await open(page, 'Figures and scores');
  await expect(page.getByText(first)).toBeHidden();
});

test('the address of one question opens what it is folded into, and goes there', async ({ page }) => {
  await page.goto('/status/#contradiction-hours-28-days');
  await expect(notice(page, 'How many hours were watched in the first 28 days?')).toBeInViewport();
  // And so does an address that changes while the page is open.
  await page.evaluate(() => (location.hash = '#contradiction-nam-ra-actor'));
  await expect(notice(page, 'Who plays Nam-ra?')).toBeInViewport();
});

test('nothing is folded away on paper', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'cannot be told to show the page as printed');
  await page.goto('/status/');
  const question = page.getByText('How many hours were watched in the first 28 days?');
  await expect(question).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(question).toBeVisible();
});

test('the corrections stand there in brief and lead to all of them', async ({ page }) => {
  await page.goto('/status/');
  const safe = corrections.filter((correction) => isSafe(correction, 'start'));
  await section(page).getByText(`All ${safe.length} mistakes`).click();
  for (const { says } of safe) await expect(section(page).getByText(says.en)).toBeVisible();
  await section(page).getByRole('link', { name: 'Our corrections and every source' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
});
