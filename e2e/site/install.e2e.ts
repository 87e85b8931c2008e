import * as v from 'valibot';

import { expect, test } from '#e2e/test.ts';
import { sizeOfPng } from '#publish/pictures/png.ts';

/** What this test reads of the manifest. */
const webManifest = v.looseObject({
  shortcuts: v.array(v.object({ name: v.string(), url: v.string() })),
  screenshots: v.array(v.object({ src: v.string(), sizes: v.string(), form_factor: v.string() })),
  icons: v.array(v.object({ src: v.string(), sizes: v.string(), type: v.string(), purpose: v.string() })),
});

test.describe('to a device that installs it', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'What the build wrote is the same for all.');

  test('the manifest names pages that exist and pictures of the size it claims', async ({ page }) => {
    await page.goto('/');
    const address = await page.locator('link[rel="manifest"]').getAttribute('href');
    const response = await page.request.get(address ?? '');
    expect(response.headers()['content-type']).toContain('application/manifest+json');
    const manifest = v.parse(webManifest, await response.json());
    expect(manifest).toMatchObject({ id: '/', scope: '/', start_url: '/', display: 'standalone', name: 'Roll Call' });
    expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Countdown', 'Status', 'Continue watching']);
    for (const { url } of manifest.shortcuts) await expect(await page.request.get(url)).toBeOK();
    const purposes = new Set(manifest.icons.map(({ purpose }) => purpose));
    expect([...purposes].sort()).toEqual(['any', 'maskable', 'monochrome']);
    const forms = new Set(manifest.screenshots.map(({ form_factor }) => form_factor));
    expect([...forms].sort()).toEqual(['narrow', 'wide']);
    for (const { src, sizes } of manifest.screenshots) {
      const size = await page.evaluate(async (address) => {
        const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
        return `${width}x${height}`;
      }, src);
      expect(size, src).toBe(sizes);
      expect((await (await page.request.get(src)).body()).length, src).toBeLessThan(60_000);
    }
    for (const { src, sizes, type } of manifest.icons) {
      const picture = await page.request.get(src);
      expect(picture.headers()['content-type'], src).toBe(type);
      if (type !== 'image/png') continue;
      const { width, height } = sizeOfPng(await picture.body());
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });

  test('iOS finds an icon, and startup images for its screens in light and dark', async ({ page }) => {
    await page.goto('/episodes/');
    const icon = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
    expect(sizeOfPng(await (await page.request.get(icon ?? '')).body())).toEqual({ width: 180, height: 180 });
    const links = await page
      .locator('link[rel="apple-touch-startup-image"]')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('media') ?? '', link.getAttribute('href') ?? '']));
    expect(new Set(links.map(([media]) => media)).size).toBe(links.length);
    for (const scheme of ['light', 'dark'])
      expect(links.filter(([media]) => media?.includes(scheme)).length).toBeGreaterThanOrEqual(8);
    for (const [media = '', href = ''] of links) {
      const [width = 0, height = 0, ratio = 0] = [...media.matchAll(/: (\d+)/g)].map(([, number]) => Number(number));
      const size = sizeOfPng(await (await page.request.get(href)).body());
      expect(size, media).toEqual({ width: width * ratio, height: height * ratio });
    }
  });
});
