import { characters, isSafe } from '#e2e/facts.ts';
import { expect, test } from '#e2e/test.ts';

const hidden = characters.find((person) => person.after === 's2-news');

test('somebody not met yet has a page that says no more than that', async ({ page }) => {
  await page.goto(`/cast/${hidden?.id}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Somebody you have not met yet' })).toBeVisible();
  await expect(page.getByText('Hidden until you ask for season 2 news.')).toBeVisible();
  await expect(page).toHaveTitle('Somebody you have not met yet · Roll Call');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const everything = await page.content();
  for (const { en, ko } of [hidden?.name, hidden?.actor?.name].flatMap((name) => name ?? [])) {
    expect(everything).not.toContain(en);
    if (ko !== null) expect(everything).not.toContain(ko);
  }
});

test('a search does not find them either', async ({ page }) => {
  await page.goto(`/cast/?q=${encodeURIComponent(hidden?.name.en ?? '')}`);
  await expect(page.getByText('Nobody by that name.')).toBeVisible();
});

test('somebody who may be known has a page that may be found', async ({ page }) => {
  const known = characters.find((person) => isSafe(person, 'start'));
  await page.goto(`/cast/${known?.id}/`);
  await expect(page).toHaveTitle(`${known?.name.en} · Roll Call`);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});
