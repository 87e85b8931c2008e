import { casting, characters, comparables, isSafe } from '#e2e/facts.ts';
import { expect, test } from '#e2e/test.ts';

const LADDER = [
  /^Renewed\s*reached$/,
  /^Pre-production\s*reached$/,
  /^Casting\s*reached$/,
  /^Table read\s*reached$/,
  /^Filming started\s*reached$/,
  /^Filming wrapped\s*reached$/,
  /^Post-production\s*last known stage$/,
  /^Teaser\s*not yet$/,
  /^Date announced\s*not yet$/,
  /^Trailer\s*not yet$/,
  /^Released\s*not yet$/,
];

test('the ladder has its eleven rungs in order, and the last one reached is the stage', async ({ page }) => {
  await page.goto('/status/');
  await expect(page.getByRole('heading', { level: 1, name: 'Status' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    "Season 2 isn't out, as far as we know, and we know of no date. Filming wrapped in February 2026;",
  );
  const ladder = page.getByRole('region', { name: 'The ladder' });
  await expect(ladder.getByRole('heading', { level: 3 })).toHaveText(LADDER);
});

test('accounts that contradict each other stand side by side, with their sources', async ({ page }) => {
  await page.goto('/status/');
  const wrapped = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Filming wrapped' }) });
  await expect(wrapped).toContainText('18 February 2026');
  await expect(wrapped.getByRole('listitem').filter({ hasText: '19 February 2026' })).toBeVisible();
  await wrapped.getByText('3 sources').click();
  await expect(wrapped.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('the reference class of waits is a table with a row for each series', async ({ page }) => {
  await page.goto('/status/');
  const section = page.getByRole('region', { name: 'How long others took' });
  await section.getByRole('heading', { level: 3, name: 'Series' }).click();
  const table = section.getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveCount(comparables.length);
  await expect(table.getByRole('columnheader', { name: 'Filming wrapped' })).toBeVisible();
});

test('who is in season 2 stays hidden until the visitor asks for it', async ({ page }) => {
  await page.goto('/status/');
  await expect(page.getByText(/stay hidden until you ask for season.2 news/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Who is in it' })).toHaveCount(0);
  // Who plays whom in season 1 is no secret, and one source has it wrong.
  const known = new Set(characters.filter((person) => isSafe(person, 'start')).map(({ actor }) => actor?.name.en));
  const contradictions = page.getByRole('region', { name: 'Where sources contradict each other' });
  for (const { actor } of casting) {
    const allowed = known.has(actor.en) ? await contradictions.getByText(actor.en).count() : 0;
    await expect(page.getByText(actor.en)).toHaveCount(allowed);
  }
});

test.describe('with season 2 news', () => {
  test.use({ horizon: 's2-news' });

  test('the whole cast of season 2 is there', async ({ page }) => {
    await page.goto('/status/');
    const cast = page.getByRole('region', { name: 'Who is in it' });
    for (const { actor } of casting) {
      await expect(cast.getByText(actor.en).filter({ visible: true }).first()).toBeVisible();
    }
  });
});
