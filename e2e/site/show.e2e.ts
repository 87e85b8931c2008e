import { contradictions, credits, differences, isSafe, similar } from '#e2e/facts.ts';
import { expect, test } from '#e2e/test.ts';

test('the show says first where to watch it, then who made it, and every part of it is one tap away', async ({
  page,
}) => {
  await page.goto('/show/');
  await expect(page.getByRole('heading', { level: 1, name: 'All of Us Are Dead 지금 우리 학교는' })).toBeVisible();
  const link = page.getByRole('link', { name: 'Watch on Netflix' });
  await expect(link).toBeInViewport();
  await expect(link).toHaveAttribute('href', /^https:/);
  await expect(link).toHaveAttribute('rel', /noreferrer/);
  expect(page.frames()).toHaveLength(1);
  const glance = page.getByRole('region', { name: 'At a glance' });
  for (const { name, role } of credits) if (role !== 'network') await expect(glance).toContainText(name.en);
  await page.getByRole('link', { name: 'While you wait', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'While you wait' })).toBeVisible();
  for (const { title } of similar) await expect(page.getByRole('main')).toContainText(title.en);
});

test('what sources say differently stands inside the fact, and its address opens it', async ({ page }) => {
  const asked = contradictions.find(({ accounts }) => accounts.some(({ figure }) => figure !== undefined));
  await page.goto(`/show/#contradiction-${asked?.id}`);
  const question = page.locator(`#contradiction-${asked?.id}`);
  await expect(question).toBeInViewport();
  for (const { says } of asked?.accounts ?? []) await expect(question).toContainText(says.en);
  await expect(question.getByText('we go by this')).toBeVisible();
});

test('old addresses of its parts lead to where they are now', async ({ page }) => {
  for (const [old, now] of [
    ['differences', '/show/webtoon/'],
    ['similar', '/show/meanwhile/'],
    ['season-3', '/status/claims/?topic=season-3'],
  ]) {
    await page.goto('/countdown/');
    await page.goto(`/show/#${old}`);
    await expect(page).toHaveURL(now ?? '');
  }
});

test('what differs from the webtoon waits for its time', async ({ page }) => {
  await page.goto('/show/webtoon/');
  await expect(page.getByText('More follows as you watch.')).toBeVisible();
  const everything = await page.content();
  const told = differences.filter(
    (difference) =>
      !isSafe(difference, 'start') && everything.includes(difference.sides?.webtoon.en ?? difference.text.en),
  );
  expect(told).toEqual([]);
});

test.describe('with season 2 news', () => {
  test.use({ horizon: 's2-news' });

  test('all of it is open', async ({ page }) => {
    await page.goto('/show/webtoon/');
    const told = page.getByRole('region', { name: 'Side by side' });
    for (const { sides, text } of differences) await expect(told).toContainText(sides?.webtoon.en ?? text.en);
    await expect(page.getByText('More follows as you watch.')).toHaveCount(0);
  });
});
