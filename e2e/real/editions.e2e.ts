import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { REAL_SITE } from '#e2e/build-site.ts';
import { walkPage } from '#e2e/keyboard/walk.ts';
import { whenQuiet } from '#e2e/quiet.ts';
import { test as hosted, keep } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { listAddresses } from '#publish/addresses.ts';
import { readOverlay } from '#publish/editions/overlay.ts';
import { progressOf } from '#publish/editions/progress.ts';
import { textsIn } from '#publish/editions/texts.ts';

import { REAL_FACTS, REAL_NOON, test } from './real-site.ts';

const OTHERS = EDITIONS.slice(1);
const read = (file: string) => readFileSync(join(REAL_SITE, file), 'utf8');
const pageOf = (path: string, address: string) => read(join(path, address, 'index.html'));
const language = (page: Page) => page.locator('html').getAttribute('lang');
const EVERY = listAddresses(REAL_FACTS);

test('every edition has every page and all that people subscribe to, in its own language and under its own addresses', () => {
  const ids = EDITIONS.map(({ path }) => /<id>([^<]+)/.exec(read(`${path}feed.atom`))?.[1]);
  expect(new Set(ids).size, 'feeds have ids of their own').toBe(EDITIONS.length);
  const uids = EDITIONS.map(({ path }) =>
    read(`${path}calendar.ics`)
      .match(/^UID:.*$/gm)
      ?.join(),
  );
  expect(new Set(uids).size, 'a day in a calendar is the same in all of them').toBe(1);
  for (const { language: lang, path } of EDITIONS) {
    for (const address of EVERY) expect(pageOf(path, address), path + address).toContain(`<html lang="${lang}"`);
    const manifest = JSON.parse(read(`${path}manifest.webmanifest`));
    expect(manifest).toMatchObject({ id: '/', start_url: `/${path}`, scope: '/' });
    expect(read(`${path}feed.json`)).toContain(`/${path}feed.json`);
    expect(existsSync(join(REAL_SITE, path, 'preview.png'))).toBe(true);
  }
});

test('each listed page names all its editions, the same set in each, and the sitemap does', () => {
  const sitemap = read('sitemap.xml');
  const set = (html: string) => html.match(/<link rel="alternate" hreflang="[^>]+>/g)?.sort() ?? [];
  for (const address of EVERY) {
    const [own = '', ...others] = EDITIONS.map(({ path }) => pageOf(path, address));
    const isListed = !own.includes('name="robots" content="noindex"');
    expect(set(own), address).toHaveLength(isListed ? EDITIONS.length + 1 : 0);
    for (const other of others) expect(set(other), address).toEqual(set(own));
    for (const { path } of EDITIONS) {
      expect(sitemap.includes(`<loc>http://localhost:4173/${path}${address.slice(1)}</loc>`), path + address).toBe(
        isListed,
      );
      const canonical = `<link rel="canonical" href="http://localhost:4173/${path}${address.slice(1)}"`;
      expect(pageOf(path, address).includes(canonical), path + address).toBe(isListed);
    }
  }
});

test('an edition has the facts in its language, and nothing in English but what nobody has translated yet', () => {
  for (const { language: lang, path } of OTHERS) {
    const [, names = ''] = /<meta name="facts" content="([^"]+)"/.exec(pageOf(path, '/')) ?? [];
    for (const { file, texts, left } of progressOf(REAL_FACTS, lang)) {
      const name = names.split(' ').find((one) => one.replace(/-[^-]+$/, '') === file);
      const laid = read(`${path}assets/facts/${name}.json`);
      expect(textsIn(JSON.parse(laid)), `${lang}/${file}`).toHaveLength(left.length);
      if (left.length < texts) expect(laid, `${lang}/${file}`).toContain(`"lang":"${lang}"`);
    }
  }
});

test('a page leads to itself in another language, and who goes there has chosen', async ({ page }) => {
  await page.goto('/cast/?q=On');
  const foot = page.getByRole('contentinfo');
  const [first, second] = OTHERS;
  await foot.getByRole('link', { name: first?.name ?? '' }).click();
  await expect(page).toHaveURL(`/${first?.path}cast/?q=On`);
  expect(await language(page)).toBe(first?.language);
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('roll-call') ?? '{}').preferences?.edition);
  expect(await kept()).toBe(first?.language);
  await page.goto(`/${first?.path}your-data/#language`);
  await page
    .locator('#language')
    .getByRole('link', { name: second?.name ?? '' })
    .click();
  await expect(page).toHaveURL(`/${second?.path}your-data/#language`);
  expect(await kept()).toBe(second?.language);
});

for (const { language: lang, path, name } of OTHERS) {
  test.describe(`for a browser that asks for ${name}`, () => {
    test.use({ locale: lang });

    test(`the edition is offered once, in its own language, and nobody is moved`, async ({ page }) => {
      await page.goto('/status/');
      expect(await language(page)).toBe('en');
      const offer = page.locator(`div[lang="${lang}"]`).getByRole('region');
      await expect(offer).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      await expect(page.locator(`div[lang="${lang}"] section`)).toHaveCount(0);
      await page.evaluate(() => localStorage.removeItem('roll-call.edition'));
      await page.reload();
      await offer.getByRole('link').click();
      await expect(page).toHaveURL(`/${path}status/`);
      await expect(page.locator('body > div[lang]')).toHaveCount(0);
    });
  });

  test(`${name}: all of the start page can be walked through and used with the keyboard`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'as in English');
    const quiet = whenQuiet(page);
    await page.goto(`/${path}`);
    await quiet();
    await walkPage(page);
  });
}

test('a remark beside a heading has room, however long it is in a language', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { path } of EDITIONS)
    for (const address of ['status/claims/', 'status/']) {
      await page.goto(`/${path}${address}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await page.evaluate(coveredHeadings), path + address).toEqual([]);
    }
});

/** Runs in the page: the headings of parts that another text of their part stands over. */
function coveredHeadings(): string[] {
  const over = (one: DOMRect, other: DOMRect) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  return [...document.querySelectorAll('main h2')].flatMap((heading) => {
    const own = heading.getBoundingClientRect();
    const texts = [...(heading.closest('section')?.querySelectorAll('p') ?? [])];
    return texts.some((text) => text.getClientRects().length > 0 && over(own, text.getBoundingClientRect()))
      ? [heading.textContent]
      : [];
  });
}

/** What fans ask, as each language has it: the first questions of the facts, the season's number in them. */
function questionsIn(lang: string): string[] {
  const { milestones } = factsIn(REAL_FACTS).read('milestones');
  const season = Math.max(...milestones.map((one) => one.season));
  return readOverlay(REAL_FACTS, lang, 'answers')
    .texts.filter(({ field, after }) => field === 'question' && after === null)
    .slice(0, 4)
    .map(({ text }) => text.replaceAll('{awaited}', String(season)));
}

for (const { language: lang, path, name } of OTHERS)
  test(`${name}: the search answers what people ask, with and without accents`, async ({ page, browserName }) => {
    await page.goto(`/${path}`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    const plain = (text: string) => (lang === 'ko' ? text : text.normalize('NFD').replaceAll(/\p{M}/gu, ''));
    await expect(dialog.getByRole('combobox')).toBeEditable();
    await expect(dialog.getByRole('group').first()).toBeVisible();
    const questions = questionsIn(lang);
    expect(questions).toHaveLength(4);
    for (const asked of questions.flatMap((text) => [text, plain(text)])) {
      await dialog.getByRole('combobox').fill(asked);
      // There what is filled in comes past React, which hears the next key.
      if (browserName === 'firefox') await dialog.getByRole('combobox').press('Space');
      await expect(dialog.getByRole('region').first(), asked).toBeVisible();
    }
  });

hosted.describe('on a host that goes away', () => {
  hosted.use({ folder: REAL_SITE, now: REAL_NOON });

  hosted(
    'an edition that was visited is there without it, and another is shown in the one that is',
    async ({ page, server }) => {
      await page.goto('/ko/your-data/');
      const scopes = () =>
        page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map(
            ({ scope, active }) => new URL(scope).pathname + (active?.state ?? ''),
          ),
        );
      await expect.poll(scopes, { timeout: 60_000 }).toEqual(['/ko/activated']);
      await server.stop();
      for (const address of ['/ko/cast/', '/ko/episodes/3/', '/ko/']) {
        await page.goto(address);
        expect(await language(page), address).toBe('ko');
        await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(/\p{Script=Hangul}/u);
      }
    },
  );

  hosted(
    'without it a page that is not on the device is there in English, and says so in its language',
    async ({ page, server }) => {
      await keep(page);
      await server.stop();
      await page.goto('/ko/cast/');
      await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
      expect(await language(page)).toBe('en');
      await expect(page.locator('div[lang="ko"]').getByRole('region')).toHaveText(/\p{Script=Hangul}/u);
    },
  );
});

test.describe('at an address that leads nowhere', () => {
  test.use({ expectedMessages: /404/ });

  test('it says so in every language', async ({ page }) => {
    const response = await page.goto('/ko/nowhere/');
    expect(response?.status()).toBe(404);
    for (const { language: lang, path } of OTHERS) {
      const said = page.locator(`p[lang="${lang}"]`);
      await expect(said.getByRole('link')).toHaveAttribute('href', `/${path}`);
    }
  });
});
