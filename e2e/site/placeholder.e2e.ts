import { episodes } from '#e2e/facts.ts';
import { expect, test } from '#e2e/test.ts';

const second = episodes.find(({ number }) => number === 2);
const hiddenText = second?.outcome.value.en ?? '';

test('“Show anyway” opens that one item, and “Hide again” closes it, without losing the focus', async ({ page }) => {
  await page.goto('/episodes/2/');
  const outcome = page.getByRole('region', { name: 'How it goes on' });
  const placeholders = page.getByRole('button', { name: 'Show anyway' });
  await expect(outcome).toContainText('Hidden until you finish episode 2');
  expect(await page.content()).not.toContain(hiddenText);
  const before = await placeholders.count();

  await outcome.getByRole('button', { name: 'Show anyway' }).focus();
  await page.keyboard.press('Enter');
  await expect(outcome).toContainText(hiddenText);
  await expect(placeholders).toHaveCount(before - 1);
  await expect(outcome.getByRole('button', { name: 'Hide again' })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(outcome).toContainText('Hidden until you finish episode 2');
  await expect(outcome.getByRole('button', { name: 'Show anyway' })).toBeFocused();
  expect(await page.content()).not.toContain(hiddenText);
});

test('a single reveal is not remembered', async ({ page }) => {
  await page.goto('/episodes/2/');
  const outcome = page.getByRole('region', { name: 'How it goes on' });
  await outcome.getByRole('button', { name: 'Show anyway' }).click();
  await expect(outcome).toContainText(hiddenText);
  await page.reload();
  await expect(outcome).toContainText('Hidden until you finish episode 2');
});
