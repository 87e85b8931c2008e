import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { expect, test } from '#e2e/test.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'A picture to send' });
const picture = (page: Page) => sheet(page).getByRole('img');
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** A device with a sheet of its own, which refuses with these errors, one after the other, then takes all, and notes what it was given. */
async function withShareSheet(page: Page, ...errors: ('NotAllowedError' | 'AbortError')[]) {
  await page.addInitScript((left) => {
    const share = async (data: ShareData) => {
      const { files = [], ...words } = data;
      const bytes = await Promise.all(files.map((file) => file.arrayBuffer()));
      const sizes = bytes.map(({ byteLength }) => byteLength);
      document.documentElement.dataset['shared'] = JSON.stringify({
        ...words,
        files: files.map(({ name, type }) => `${name} ${type}`),
        sizes,
      });
      const error = left.shift();
      if (error !== undefined) throw new DOMException('not now', error);
    };
    Object.defineProperty(navigator, 'share', { value: share });
    Object.defineProperty(navigator, 'canShare', { value: (data: ShareData) => data.files?.length === 1 });
  }, errors);
}

/** How many pixels of the shown picture have a colour of the page, within a part of it (in its own pixels). */
function pixelsOf(page: Page, token: string, [top, bottom]: readonly [number, number]): Promise<number> {
  return picture(page).evaluate(
    async (image, { name, from, to }) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('not an image');
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = `var(--${name})`;
      const wanted = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
      const data = context?.getImageData(0, from, canvas.width, to - from).data ?? [];
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((value, index) => Math.abs(value - (data[at + index] ?? 0)) < 3)) count++;
      return count;
    },
    { name: token, from: top, to: bottom },
  );
}

/** Width and height of a PNG in pixels. (https://www.w3.org/TR/png-3/#11IHDR) */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.describe('after episode 6', () => {
  test.use({ horizon: 's1e6', viewport: { width: 320, height: 700 } });

  test('the register is sent as a share, and with names only when that is asked for', async ({ page }) => {
    await withShareSheet(page);
    await page.goto('/cast/roll-call/');
    const opener = page.getByRole('button', { name: 'Send a picture of the register' });
    await opener.press('Enter');
    await expect(picture(page)).toHaveAccessibleName(
      'About 6 in 10 answer the roll. 6 of ten desks are taken. Episode 6 of 12.',
    );
    await expect(sheet(page)).toContainText('Safe for somebody who hasn’t started');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    // Desks in the colour of the name tags, and lettering over them.
    expect(await pixelsOf(page, 'tag', [440, 1100])).toBeGreaterThan(40_000);
    expect(await pixelsOf(page, 'chalk', [170, 280])).toBeGreaterThan(4000);

    const requests: string[] = [];
    page.on('request', (request) => void requests.push(request.url()));
    const shared = async () => JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
    await sheet(page).getByRole('button', { name: 'Share' }).press('Enter');
    await expect.poll(async () => (await shared()).files).toEqual(['roll-call-register.png image/png']);
    expect(await shared()).toMatchObject({ title: 'Roll Call', text: 'About 6 in 10 answer the roll. Roll Call' });
    expect((await shared()).sizes[0]).toBeGreaterThan(10_000);

    await sheet(page).getByRole('checkbox', { name: 'Spoiler picture: names and marks are on it' }).check();
    await expect(sheet(page)).toContainText('It tells what happens up to episode 6, and says so on itself.');
    await expect(picture(page)).toHaveAccessibleName(/^Spoils up to episode 6\. .* Still here: Nam On-jo, /);
    expect(await pixelsOf(page, 'tag', [150, 216])).toBeGreaterThan(40_000);
    await sheet(page).getByRole('button', { name: 'Share' }).click();
    await expect.poll(async () => (await shared()).files).toEqual(['roll-call-register-spoilers.png image/png']);
    expect(await shared()).toMatchObject({
      title: 'Roll Call. Spoils up to episode 6.',
      text: 'Spoils up to episode 6.',
    });
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('a device without a sheet saves the building as a file', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Playwright sees no downloads in Firefox over BiDi');
    await page.goto('/episodes/');
    await page.getByRole('button', { name: 'See the building' }).click();
    await page.getByRole('button', { name: 'Send the picture' }).click();
    await expect(picture(page)).toHaveAccessibleName(/^Lights on, up to episode 6\. A school at night/);
    await expect(sheet(page).getByRole('button', { name: 'Share' })).toHaveCount(0);
    const saving = page.waitForEvent('download');
    await sheet(page).getByRole('button', { name: 'Save' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('roll-call-building.png');
    const png = readFileSync(await file.path());
    expect(sizeOf(png)).toEqual([1080, 1350]);
    expect(png.length).toBeLessThan(400_000);
    await expect(sheet(page)).toContainText('It’s on its way to your downloads.');
  });

  test('one’s own season is sent from there, with the time it took', async ({ page }) => {
    await page.goto('/your-data/');
    await page.getByRole('button', { name: 'Send how far I am' }).click();
    await expect(picture(page)).toHaveAccessibleName(/^6 of 12 episodes watched\. \dh \d+m of it behind me\.$/);
    await expect(sheet(page).getByRole('checkbox')).toHaveCount(0);
  });

  test('what a device does not take can still be saved, and who changes their mind hears nothing', async ({ page }) => {
    await withShareSheet(page, 'NotAllowedError', 'AbortError');
    await page.goto('/cast/roll-call/');
    await page.getByRole('button', { name: 'Send a picture of the register' }).click();
    await sheet(page).getByRole('button', { name: 'Share' }).click();
    await expect(sheet(page)).toContainText('Your device didn’t take it. You can save it instead.');
    await sheet(page).getByRole('button', { name: 'Share' }).click();
    await expect(sheet(page)).not.toContainText('didn’t take it');
    await expect(picture(page)).toBeVisible();
  });

  test('a browser that keeps its canvas to itself leaves the words, and may be asked again', async ({ page }) => {
    await page.addInitScript(() => {
      const { prototype } = CanvasRenderingContext2D;
      const read = Reflect.get(prototype, 'getImageData');
      prototype.getImageData = function noise(...area) {
        const data = read.apply(this, area);
        if (document.documentElement.dataset['allowed'] === undefined) data.data.fill(255);
        return data;
      };
    });
    await page.goto('/cast/roll-call/');
    await page.getByRole('button', { name: 'Send a picture of the register' }).click();
    await expect(sheet(page)).toContainText('This browser didn’t let us draw the picture.');
    await expect(sheet(page)).toContainText('About 6 in 10 answer the roll.');
    await expect(picture(page)).toHaveCount(0);
    await page.locator('html').evaluate((html) => html.setAttribute('data-allowed', ''));
    await sheet(page).getByRole('button', { name: 'Try again' }).click();
    await expect(picture(page)).toBeVisible();
  });

  test('a picture goes when its place does', async ({ page, context }) => {
    await page.goto('/cast/roll-call/');
    await page.getByRole('button', { name: 'Send a picture of the register' }).click();
    await expect(picture(page)).toBeVisible();
    const other = await context.newPage();
    await other.goto('/');
    await other.evaluate(() => {
      const state = JSON.parse(localStorage.getItem('roll-call') ?? '{}');
      localStorage.setItem('roll-call', JSON.stringify({ ...state, horizon: 's1e2' }));
    });
    await expect(sheet(page)).toHaveCount(0);
  });
});

test('before the first episode there is one’s wait to send, and nothing else', async ({ page }) => {
  for (const address of ['/cast/roll-call/', '/episodes/', '/your-data/']) {
    await page.goto(address);
    await expect(page.getByRole('button', { name: /^Send (a|the|how)/ })).toHaveCount(0);
  }
  await page.goto('/countdown/');
  await page.getByRole('button', { name: 'Send my wait' }).click();
  await expect(picture(page)).toHaveAccessibleName(
    /^1,757 days I’ve waited so far\. .* 28 January 2022 to 20 November 2026\.$/,
  );
});
