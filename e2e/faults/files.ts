import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { factPath } from '#e2e/fact-path.ts';
import type { Reply } from '#e2e/fault-server.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { keep, watchInstall } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';

import type { Fault, Scene } from './fault.ts';

/** Firefox counts what it does not load among the errors of the page, or the end of its sentence. */
const NOT_LOADED = /was blocked|^nosniff|^download failed|^rejected by sanitizer/;

const ADDRESSES = ['/', '/cast/', '/status/claims/'];

/** Where one file of a page does not come as it should, each in turn: the page is there, or says what it lacks. */
async function losing(reply: Reply, { context, server }: Scene): Promise<void> {
  server.answer('/sw.js', 'missing');
  const errors: string[] = [];
  for (const address of ADDRESSES) {
    const { paths, titles } = await whole(address);
    for (const path of paths) {
      server.answer(path, reply);
      const page = await open(address);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading, `${address} without ${path}`).toBeVisible();
      // What the page itself does without may be missing in silence: the fact that its clock is compared with, for one.
      if (!titles.has(await heading.textContent()))
        await expect(page.getByRole('alert'), `${address} without ${path}`).toContainText(
          /could not find .+ meanwhile|What we got as .+ is damaged|could not reach a part/,
        );
      await page.close();
      server.answer(path, undefined);
    }
  }
  expect(errors).toEqual([]);

  /** What the page is made of, and its heading: as the build wrote it, and once the app has taken it over. */
  async function whole(address: string) {
    const page = await context.newPage();
    const paths: string[] = [];
    page.on('request', (request) => void paths.push(new URL(request.url()).pathname));
    await page.goto(`${server.origin}${address}`, { waitUntil: 'networkidle' });
    const titles = new Set([await asWritten(address), await page.locator('h1').textContent()]);
    await page.close();
    return { paths: [...new Set(paths)].filter((path) => /^\/(assets|data)\//.test(path)), titles };
  }

  async function asWritten(address: string) {
    const withoutScripts = await context.browser()?.newContext({ javaScriptEnabled: false });
    const page = await withoutScripts?.newPage();
    await page?.goto(`${server.origin}${address}`);
    const title = await page?.locator('h1').textContent();
    await withoutScripts?.close();
    return title;
  }

  async function open(address: string): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => {
      if (!NOT_LOADED.test(message)) errors.push(`${address}: ${message}`);
    });
    await page.goto(`${server.origin}${address}`);
    // Without a part that the app cannot start without, the page stays as the build wrote it.
    await page
      .locator('#app:not([data-path])')
      .waitFor({ timeout: 4000 })
      .catch(() => {});
    return page;
  }
}

export const missingFiles: Fault = {
  name: 'any one file of a page is missing',
  happens: (scene) => losing('missing', scene),
  guard: {
    file: 'src/data/load.ts',
    text: "if (response.status === 404 || isPage) throw new DataFileError(file, 'missing', `HTTP ${response.status}`);",
    instead: '',
  },
  complaint: /without/,
  slow: true,
};

export const pagesForFiles: Fault = {
  name: 'instead of any one file of a page the start page arrives, as if it were that',
  manners: 'spa-fallback',
  happens: (scene) => losing('missing', scene),
  guard: {
    file: 'src/data/load.ts',
    text: "throw new DataFileError(file, 'missing', `HTTP ${response.status}`);",
    instead: 'throw new Error(String(response.status));',
  },
  complaint: /without/,
  slow: true,
};

export const pageForScript: Fault = {
  name: 'while the site is being kept, a page arrives instead of a script',
  manners: 'spa-fallback',
  async happens({ page, server, folder }) {
    const script = readdirSync(join(folder, 'assets')).find((file) => /^show-.*\.js$/.test(file));
    server.answer(`/assets/${script}`, 'missing');
    const fate = await watchInstall(page);
    await page.goto('/your-data/');
    await expect.poll(fate, { message: 'what becomes of the worker', timeout: 60_000 }).toBe('redundant');
    await expect(page.getByText('Not ready offline yet')).toBeVisible();
    server.answer(`/assets/${script}`, undefined);
    await keep(page);
    await server.stop();
    await goThroughMenu(page, 'The show');
    await expect(page.getByRole('heading', { level: 1, name: 'All of Us Are Dead' })).toBeVisible();
  },
  guard: {
    file: 'src/pwa/worker/release.ts',
    text: ', integrity: `sha256-${digest}` }',
    instead: ' }',
  },
  complaint: /what becomes of the worker/,
};

const DAMAGED = ['', '{"characters":[{"id":"nam-on', '{"characters":7}'];

export const damagedFacts: Fault = {
  name: 'a data file arrives empty, cut short or in another shape',
  async happens({ page, server, folder }) {
    const characters = factPath('characters', folder);
    server.answer('/sw.js', 'missing');
    for (const body of DAMAGED) {
      server.answer(characters, { body });
      await page.goto('/cast/');
      await expect(page.getByRole('alert'), `with ${body}`).toContainText(
        'What we got as the list of people is damaged',
      );
      server.answer(characters, undefined);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
    }
  },
  guard: {
    file: 'src/data/load.ts',
    text: 'if (parsed.success) return parsed.output;',
    instead: 'return parsed.output as DataOf<File>;',
  },
  complaint: /with /,
  console: /DataFileError: characters\.json is malformed/,
};

export const lastGoodFacts: Fault = {
  name: 'a data file is damaged on the server, and a good one is kept',
  async happens({ page, server, folder }) {
    const characters = factPath('characters', folder);
    await keep(page);
    for (const body of DAMAGED) {
      server.answer(characters, { body });
      await page.goto('/cast/');
      await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' }), `with ${body}`).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  },
  guard: {
    file: 'src/pwa/worker/answer.ts',
    text: 'return (await keptFile(path)) ?? fetch(request);',
    instead: 'return fetch(request);',
  },
  complaint: /with /,
};
