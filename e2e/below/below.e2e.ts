import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { SITE_BELOW } from '#e2e/build-site.ts';
import { horizonControl, moveHorizon } from '#e2e/horizon.ts';
import { goBack, goThroughMenu } from '#e2e/navigate.ts';
import { keep, USUAL } from '#e2e/release-site.ts';
import { retype } from '#e2e/retype.ts';
import { expect } from '#e2e/test.ts';

import { BASE, test } from './below-site.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test.describe('online', () => {
  // The browser's own line about a page that is, rightly, a 404.
  test.use({ serviceWorkers: 'block', expectedMessages: /status of 404/ });

  test('links, Back, the search and an address of its own stay below the path', async ({ page }) => {
    await page.goto(BASE);
    await goThroughMenu(page, 'Class');
    await expect(heading(page, 'Class 2-5')).toBeVisible();
    await expect(page).toHaveURL(`${BASE}cast/`);
    await goThroughMenu(page, 'The show');
    await expect(page).toHaveURL(`${BASE}show/`);
    await goBack(page);
    await expect(heading(page, 'Class 2-5')).toBeVisible();
    await expect(page).toHaveURL(`${BASE}cast/`);
    await page.keyboard.press('/');
    const search = page.getByRole('dialog', { name: 'Search' });
    await retype(search.getByRole('combobox'), 'where to watch');
    await search.getByRole('region', { name: 'Answer' }).getByRole('link').click();
    await expect(page).toHaveURL(`${BASE}show/#watch`);

    await page.goto(`${BASE}episodes/3/`);
    await expect(heading(page, /3/)).toBeVisible();
    const answer = await page.goto(`${BASE}no-such-page/`);
    expect(answer?.status()).toBe(404);
    await expect(heading(page, 'Not found')).toBeVisible();
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await expect(heading(page, /^Season/)).toBeVisible();
    await expect(page).toHaveURL(BASE);
  });

  test('what leaves the page names the whole of it: calendar, feed, code and what is shared', async ({
    page,
    server,
  }) => {
    await page.addInitScript(() => {
      for (const way of ['share', 'clipboard']) Object.defineProperty(navigator, way, { value: undefined });
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Reflect.deleteProperty(navigator, 'share');
    });
    const site = server.origin + BASE;
    await page.goto(`${BASE}countdown/`);
    await expect(page.getByRole('link', { name: 'Subscribe', exact: true })).toHaveAttribute(
      'href',
      `${site.replace('http:', 'webcal:')}calendar.ics`,
    );
    await page.getByRole('contentinfo').getByRole('button', { name: 'Share' }).click();
    await expect(page.getByLabel('Copy this address')).toHaveValue(`${site}countdown/`);
    await page.goto(`${BASE}your-data/#another-device`);
    await page.getByRole('button', { name: 'Show the code for my place' }).press('Enter');
    await expect(page.getByLabel('Or open this address there')).toHaveValue(new RegExp(`^${site}your-data/#carry=`));
    await page.goto(`${BASE}updates/`);
    const feed = page.getByRole('link', { name: 'Atom' });
    await expect(await page.request.get((await feed.getAttribute('href')) ?? '')).toBeOK();
  });
});

test.describe('on a host that sends no header', () => {
  test.use({ serviceWorkers: 'block', expectedMessages: /Content Security Policy/ });
  const POLICY =
    /<head>\s*<meta charset="utf-8" \/>\s*(<meta http-equiv="Content-Security-Policy" content="[^"]+" \/>)/;

  test('the second tag of every page is the policy, and it refuses code that is not ours', async ({ page, server }) => {
    const pages = globSync('**/*.html', { cwd: SITE_BELOW }).map((file) =>
      readFileSync(join(SITE_BELOW, file), 'utf8'),
    );
    const policies = new Set(pages.map((html) => POLICY.exec(html)?.[1]));
    expect(policies.size).toBe(1);
    const [policy = ''] = policies;
    expect(policy).toContain("default-src 'none'");
    // Browsers take it from a header alone, and say so aloud.
    expect(policy).not.toContain('frame-ancestors');

    const html = readFileSync(join(SITE_BELOW, 'status/index.html'), 'utf8').replace(
      '</body>',
      '<script>planted = ["script"]</script><details open ontoggle="planted.push(`handler`)"></details></body>',
    );
    const planted = async (body: string) => {
      server.answer(`${BASE}status/`, { body, type: 'text/html; charset=utf-8' });
      await page.goto(`${BASE}status/`);
      await expect(heading(page, /^Season/)).toBeVisible();
      return page.evaluate(() => Reflect.get(window, 'planted'));
    };
    expect(await planted(html)).toBeUndefined();
    expect(await planted(html.replace(policy, '')), 'without it').toEqual(['script', 'handler']);
  });
});

test.describe('kept on the device', () => {
  test.use({ expectedMessages: USUAL });

  const kept = (page: Page) => expect(page.getByText(/^Ready offline/)).toBeVisible({ timeout: 60_000 });
  const scopes = (page: Page) =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).toSorted(),
    );

  test('its worker answers below the path, and nowhere else', async ({ page, server }) => {
    await page.goto(`${BASE}your-data/`);
    await kept(page);
    expect(await scopes(page)).toEqual([BASE]);
    await server.stop();
    await page.goto(`${BASE}cast/`);
    await expect(heading(page, 'Class 2-5')).toBeVisible();
    await goThroughMenu(page, 'The show');
    await expect(heading(page, 'All of Us Are Dead')).toBeVisible();
    await page.goto(`${BASE}status`);
    await expect(page).toHaveURL(`${BASE}status/`);
    await page.goto(`${BASE}no-such-page/`);
    await expect(heading(page, 'Not found')).toBeVisible();
  });

  test.describe('beside another copy at the root', () => {
    test.use({ beside: true });
    const OTHERS = ['roll-call.release.old', 'roll-call/roll-call/.release.old', 'roll-call/other/.release.of-others'];
    const cached = (page: Page) => page.evaluate(() => caches.keys());

    test('each has its own worker, caches and database, and both work offline; the place is one', async ({
      page,
      server,
    }) => {
      await keep(page);
      // The copy at the root has a worker that answers here too; what it keeps is no newer release of this one.
      server.answer(`${BASE}sw.js`, 'missing');
      await page.goto(`${BASE}your-data/`);
      await expect.poll(() => server.asked.has(`${BASE}sw.js`)).toBe(true);
      await expect(page.getByText('Not ready offline yet')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);
      server.answer(`${BASE}sw.js`, undefined);
      await page.reload();
      await kept(page);
      expect(await scopes(page)).toEqual(['/', BASE]);
      const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
      await expect.poll(databases).toEqual(expect.arrayContaining(['roll-call', `roll-call${BASE}`]));

      // Each throws away its own old ones, as soon as a page of it is alone.
      await page.evaluate((all) => Promise.all(all.map((name) => caches.open(name))), OTHERS);
      await page.reload();
      await expect.poll(() => cached(page)).not.toContain(OTHERS[1]);
      expect(await cached(page)).toEqual(expect.arrayContaining([OTHERS[0], OTHERS[2]]));
      await page.goto('/');
      await expect.poll(() => cached(page)).not.toContain(OTHERS[0]);
      const left = (await cached(page)).map((name) => name.replace(/[0-9a-f]{12}$/, '…'));
      expect(new Set(left)).toEqual(new Set(['roll-call.release.…', `roll-call${BASE}.release.…`, OTHERS[2]]));

      await server.stop();
      await moveHorizon(page, 'I have finished episode 3');
      for (const site of ['/', BASE]) {
        await page.goto(`${site}cast/`);
        await expect(heading(page, 'Class 2-5')).toBeVisible();
        await expect(horizonControl(page)).toContainText('episode 3');
        await goThroughMenu(page, 'The show');
        await expect(page).toHaveURL(`${site}show/`);
      }
    });
  });
});
