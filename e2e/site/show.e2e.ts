import { chartWeeks, claims, credits, differences, isSafe, similar } from '#e2e/facts.ts';
import { expect, test } from '#e2e/test.ts';

test('the show introduces itself with its makers and its figures', async ({ page }) => {
  await page.goto('/show/');
  await expect(page.getByRole('heading', { level: 1, name: 'All of Us Are Dead 지금 우리 학교는' })).toBeVisible();
  await expect(page.getByText('A Netflix series, out since 28 January 2022.')).toBeVisible();
  const makers = page.getByRole('region', { name: 'Credits' });
  for (const { name } of credits) {
    await expect(makers.getByRole('listitem').filter({ hasText: name.en }).first()).toBeVisible();
  }
  for (const section of [
    'The webtoon',
    'Age ratings',
    'Where to watch',
    'What it cost',
    'Figures and scores',
    'Awards',
  ]) {
    await expect(page.getByRole('region', { name: section, exact: true }).getByRole('group').first()).toBeVisible();
  }
});

test('how long it was in the weekly charts is counted, and each week is one tap away', async ({ page }) => {
  await page.goto('/show/');
  const figures = page.getByRole('region', { name: 'Figures and scores' });
  const weeks = chartWeeks.filter(({ season }) => season === 1);
  const hours = new Intl.NumberFormat('en').format(weeks.reduce((sum, week) => sum + week.hours, 0));
  const first = weeks.filter(({ rank }) => rank === 1).length;
  await expect(figures).toContainText(
    `for ${weeks.length} weeks, ${first} of them in first place. People watched ${hours} hours`,
  );
  await figures.getByText('Week by week').first().click();
  await expect(figures.getByText(/hours, place \d+/).filter({ visible: true })).toHaveCount(chartWeeks.length);
});

test('what to watch meanwhile is there from the start', async ({ page }) => {
  await page.goto('/show/');
  const meanwhile = page.getByRole('region', { name: 'What to watch meanwhile' });
  for (const { title } of similar) {
    await expect(meanwhile.getByText(title.en).filter({ visible: true }).first()).toBeVisible();
  }
});

test('clips are plain links and nothing is embedded', async ({ page }) => {
  await page.goto('/show/');
  const link = page.getByRole('region', { name: 'Clips' }).getByRole('link').first();
  await expect(link).toHaveAttribute('href', /^https:/);
  await expect(link).toHaveAttribute('rel', /noreferrer/);
  expect(page.frames()).toHaveLength(1);
});

test('what differs from the webtoon and what was said of season 3 wait for their time', async ({ page }) => {
  await page.goto('/show/');
  await expect(page.getByRole('region', { name: 'Season 3' })).toContainText('Nothing to show where you are.');
  const everything = await page.content();
  const told = differences.filter(
    (difference) => !isSafe(difference, 'start') && everything.includes(difference.text.en),
  );
  expect(told).toEqual([]);
});

test.describe('with season 2 news', () => {
  test.use({ horizon: 's2-news' });

  test('all of it is open', async ({ page }) => {
    await page.goto('/show/');
    const told = page.getByRole('region', { name: 'Where the series leaves the webtoon' });
    for (const { text } of differences) await expect(told).toContainText(text.en);
    const third = page.getByRole('region', { name: 'Season 3' });
    for (const { statement } of claims.filter(({ topic }) => topic === 'season-3')) {
      await expect(third).toContainText(statement.en);
    }
  });
});

test('the list of its parts leads to each of them', async ({ page }) => {
  await page.goto('/show/');
  const parts = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  await expect(parts).toHaveCount(await page.getByRole('main').getByRole('heading', { level: 2 }).count());
  await parts.filter({ hasText: 'Awards' }).click();
  await expect(page).toHaveURL(/#awards$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Awards' })).toBeInViewport();
});
