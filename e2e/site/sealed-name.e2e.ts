import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { expect, test } from '#e2e/test.ts';

test.use({ horizon: 's1e2' });

const main = (page: Page) => page.getByRole('main');
const fold = (page: Page) =>
  main(page).locator('summary', { hasText: /^(Who won’t answer next time\?|You’ve sealed a name)/ });
const offered = (page: Page) => main(page).getByRole('list', { name: 'Who answers now' });
const told = (page: Page) => main(page).getByText(/^You said /);

test('a name is sealed before the next episode, told with its roll, and the undo takes back only the telling', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/episodes/3/');
  await expect(offered(page)).toHaveCount(0);
  await fold(page).press('Enter');
  // Whoever does not answer any more is not offered.
  await expect(offered(page).getByRole('button', { name: /Han Gyeong-su$/ })).toBeVisible();
  await expect(offered(page).getByRole('button', { name: /Kim Hyeon-ju$/ })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const heights = await offered(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await violations(page)).toEqual([]);
  await offered(page)
    .getByRole('button', { name: /Nam On-jo$/ })
    .press('Enter');
  await expect(main(page).getByText('It opens once you’ve watched episode 3.')).toBeFocused();
  expect(await violations(page)).toEqual([]);

  await main(page).getByRole('button', { name: 'Choose another' }).press('Enter');
  await offered(page)
    .getByRole('button', { name: /Han Gyeong-su$/ })
    .press('Enter');
  await page.reload();
  await expect(fold(page)).toHaveText(/You’ve sealed a name/);
  await expect(main(page)).not.toContainText('Gyeong-su');

  await main(page).getByRole('button', { name: 'I’ve watched episode 3' }).click();
  await expect(told(page)).toHaveText(/^You said Han Gyeong-su\. No answer\.\s*sealed on 20 November 2026$/);
  expect(await violations(page)).toEqual([]);
  await main(page).getByRole('button', { name: 'Undo' }).click();
  await expect(told(page)).toHaveCount(0);
  await expect(fold(page)).toHaveText(/You’ve sealed a name/);
  await main(page).getByRole('button', { name: 'I’ve watched episode 3' }).click();
  await page.reload();
  await expect(told(page)).toHaveText(/^You said Han Gyeong-su\. No answer\./);
});

test('it is taken back, and another may be sealed', async ({ page }) => {
  await page.goto('/episodes/3/');
  await fold(page).click();
  await offered(page)
    .getByRole('button', { name: /Nam On-jo$/ })
    .click();
  await main(page).getByRole('button', { name: 'Take it back' }).click();
  await expect(fold(page)).toHaveText(/Who won’t answer next time\?/);
  await expect(offered(page)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('roll-call'))).not.toContain('guesses');
});

test('no other episode asks, and a limit that was agreed on tells no name', async ({ page }) => {
  for (const address of ['/episodes/2/', '/episodes/4/']) {
    await page.goto(address);
    await expect(fold(page)).toHaveCount(0);
  }
  await page.goto('/episodes/3/');
  await fold(page).click();
  await offered(page)
    .getByRole('button', { name: /Nam On-jo$/ })
    .click();
  await main(page).getByRole('button', { name: 'I’ve watched episode 3' }).click();
  await expect(told(page)).toHaveText(/^You said Nam On-jo\. Still answers\./);
  // With somebody who has seen one episode less.
  await page.goto('/#together=s1e2');
  await page.getByRole('button', { name: 'Watch together' }).click();
  await page.goto('/episodes/3/');
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(told(page)).toHaveCount(0);
  await expect(fold(page)).toHaveCount(0);
});
