import type { Browser, Page } from '@playwright/test';

import { horizonControl, moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

/** Another device of somebody: its own storage, nothing saved yet. */
async function otherDevice(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(address).origin });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('#app[data-path]')).toHaveCount(0);
  return page;
}

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('roll-call'));
const change = (page: Page) => page.getByRole('heading', { name: 'What this would change' });
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const sign = (page: Page) => page.getByRole('region', { name: 'Watching together' });
const together = (page: Page) => page.getByRole('banner').locator('summary', { hasText: 'Together at:' });

test.describe('to another device, after episode 5', () => {
  test.use({ horizon: 's1e5', viewport: { width: 320, height: 700 } });

  test('a link or a code carries the place over, after a look and with a way back', async ({ page, browser }) => {
    await page.goto('/your-data/#another-device');
    await page.getByRole('button', { name: 'Show the code for my place' }).press('Enter');
    await expect(page.getByRole('img', { name: 'QR code with your place' })).toBeVisible();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const link = await page.getByLabel('Or open this address there').inputValue();
    const code = await page.getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/).innerText();

    const other = await otherDevice(browser, link);
    await expect(change(other)).toBeFocused();
    await expect(other.getByText('From not started to episode 5.')).toBeVisible();
    await expect(other).toHaveURL('/your-data/');
    await expect(horizonControl(other)).toContainText('not started');
    expect(await stored(other)).toBeNull();
    await other.getByRole('button', { name: 'Apply' }).press('Enter');
    await expect(horizonControl(other)).toContainText('episode 5');
    await other.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(horizonControl(other)).toContainText('not started');

    await other.locator('summary', { hasText: /^Another device/ }).click();
    await other.getByText('Type a code from another device', { exact: true }).click();
    const field = other.getByLabel('The six letters and digits');
    await field.fill(`${code.slice(0, -1)}?`);
    await field.press('Enter');
    await expect(other.getByText('That isn’t one of our codes.')).toBeVisible();
    await field.fill(code.toLowerCase().replace('-', ' '));
    await field.press('Enter');
    await other.getByRole('button', { name: 'Apply' }).click();
    await expect(horizonControl(other)).toContainText('episode 5');

    // What is damaged or hostile changes nothing (src/saved/transfer.test.ts has many).
    const before = await stored(other);
    await other.goto('/your-data/#carry=%3Cimg%20src=x%20onerror=alert(1)%3E');
    await expect(other.getByRole('heading', { name: 'We can’t read this' })).toBeVisible();
    await expect(other.getByText('The link is damaged, or part of it is missing.')).toBeVisible();
    await expect(other).toHaveURL('/your-data/');
    expect(await stored(other)).toBe(before);
    await other.context().close();
  });
});

test.describe('together, after episode 9', () => {
  test.use({ horizon: 's1e9', viewport: { width: 320, height: 700 } });

  test('a visit shows the lower of two places before and after agreeing, and one’s own when it ends', async ({
    page,
  }) => {
    // Whatever stands on the page at any moment, however short.
    await page.addInitScript(() => {
      const look = () => {
        if (document.body?.textContent.includes('Next: episode 10')) document.documentElement.dataset['own'] = '';
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.goto('/#together=s1e5');
    const before = await stored(page);
    await expect(sign(page)).toContainText('safe for both of you: episode 5');
    await expect(together(page)).toContainText('episode 5');
    await expect(page.getByRole('link', { name: 'Open episode 6' })).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-own');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await sign(page).getByRole('button', { name: 'Watch together' }).press('Enter');
    await expect(page).toHaveURL('/');

    // It goes along to other pages, and what is chosen meanwhile is one's own.
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Episodes' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Episodes' })).toBeVisible();
    await expect(together(page)).toContainText('episode 5');
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Open episode 6' })).toBeVisible();
    // A phone may drop the page and load it anew: what was agreed on is not asked again.
    await page.reload();
    await expect(sign(page)).toContainText('you see only what is safe at: episode 5');
    await expect(page.getByRole('link', { name: 'Open episode 6' })).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-own');
    expect(await stored(page)).toBe(before);

    await sign(page).getByRole('button', { name: 'Stop watching together' }).press('Enter');
    await expect(horizonControl(page)).toContainText('episode 9');
    await expect(page.getByRole('link', { name: 'Open episode 10' })).toBeVisible();
    expect(await stored(page)).toBe(before);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Open episode 10' })).toBeVisible();
  });

  test('the link names one’s own place, never raises, and what it does not know is the start', async ({ page }) => {
    await page.goto('/your-data/#together');
    await page.getByRole('button', { name: 'Show the link' }).click();
    await expect(page.getByRole('img', { name: 'QR code with the link' })).toBeVisible();
    await expect(page.getByLabel('Or open this address there')).toHaveValue(/\/#together=s1e9$/);
    await page.goto('/#together=s2-news');
    await expect(together(page)).toContainText('episode 9');
    await page.goto('/#together=s9e9');
    await expect(together(page)).toContainText('not started');
    await expect(sign(page)).toContainText('We don’t know the episode in that link');
    await together(page).click();
    await moveHorizon(page, 'I have finished episode 3');
    await expect(together(page)).toContainText('not started');
    await sign(page).getByRole('button', { name: 'No, back to my own place' }).click();
    await expect(horizonControl(page)).toContainText('episode 3');
  });
});

test.describe('sharing, after season 1', () => {
  test.use({ horizon: 's1e12' });

  test('the device’s sheet gets the address and the name of the app, nothing of the page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset['shared'] = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    const shared = async () => JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
    await page.goto('/cast/?utm_source=somewhere');
    const { origin } = new URL(page.url());
    await page
      .getByRole('main')
      .getByRole('link', { name: /Cheong-san/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Cheong-san/ })).toBeVisible();
    await page.getByRole('contentinfo').getByRole('button', { name: 'Share' }).press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-shared');
    const { pathname } = new URL(page.url());
    expect(await shared()).toEqual({ title: 'Roll Call', text: 'Roll Call', url: origin + pathname });

    await page.goto('/status/claims/?topic=release&horizon=s1e12#x');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.getByRole('contentinfo').getByRole('button', { name: 'Share' }).press('Enter');
    await expect.poll(async () => (await shared()).url).toBe(`${origin}/status/claims/?topic=release`);
    const claim = page.getByRole('article').first();
    const address = await claim.getByRole('link', { name: 'Link to this claim' }).getAttribute('href');
    await claim.getByRole('button', { name: 'Share this claim' }).press('Enter');
    await expect.poll(async () => (await shared()).url).toBe(origin + address);
  });

  test('without a sheet the address is copied, and without a clipboard it stands there to be copied', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Reflect.deleteProperty(navigator, 'share');
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText(text: string) {
            if (document.documentElement.dataset['copied'] !== undefined) return Promise.reject(new Error('refused'));
            document.documentElement.dataset['copied'] = text;
            return Promise.resolve();
          },
        },
      });
    });
    await page.goto('/countdown/');
    const button = page.getByRole('contentinfo').getByRole('button', { name: 'Share' });
    await button.click();
    await expect(page.getByText('The address is copied.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-copied', page.url());
    await button.click();
    const field = page.getByLabel('Copy this address');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(page.url());
  });
});
