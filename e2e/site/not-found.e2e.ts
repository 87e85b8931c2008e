import { enterAddress, goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

// The browser's own line about a page that is, rightly, a 404.
test.use({ expectedMessages: /status of 404/ });

for (const address of ['/no-such-page/', '/episodes/99/', '/episodes/s2e1/', '/cast/nobody-by-this-name/']) {
  test(`${address} is a 404 and says so`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    await expect(page.getByText('Error 404: there is no such page.')).toBeVisible();
    await expect(page).toHaveTitle('Not found · Roll Call');
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Season/ })).toBeVisible();
  });
}

test('moving the horizon there leaves the focus on its control', async ({ page }) => {
  await page.goto('/no-such-page/');
  await page.getByRole('banner').getByText('You are at:').click();
  const control = page.getByRole('banner').getByLabel('How far are you?');
  await control.focus();
  await control.selectOption('s1e3');
  await expect(page.getByRole('banner')).toContainText('You are at: episode 3');
  // The page follows in a task of its own.
  await page.waitForTimeout(300);
  await expect(control).toBeFocused();
});

for (const address of ['/cast/%E0%A4%A/', '/episodes/%/', '/%ff%fe/']) {
  test(`${address}, which nobody can decode, is a 404 and no crash`, async ({ page }) => {
    await page.goto('/episodes/');
    await expect(page.getByRole('heading', { level: 1, name: 'Episodes' })).toBeVisible();
    await enterAddress(page, address);
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    await goThroughMenu(page, 'Class');
    await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
  });
}

test('a malformed address typed by hand is answered, and the app still stands', async ({ page }) => {
  const response = await page.goto('/cast/%E0%A4%A/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
});
