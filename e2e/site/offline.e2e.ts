import { readdirSync, readFileSync } from 'node:fs';

import { characters, isSafe } from '#e2e/facts.ts';
import { keep, test, watchInstall } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';

test('a host may answer with 404 even where its page for unknown addresses is asked for by name', async ({
  page,
  server,
}) => {
  server.answer('/404.html', 'missing');
  await keep(page);
  await server.stop();
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
});

test('kept pages are pages, with the policy that the host sends', async ({ page, server }) => {
  await keep(page);
  await server.stop();
  for (const address of ['/', '/cast/', '/episodes/3/']) {
    const answer = await page.goto(address);
    const { 'content-security-policy': policy, 'content-type': type } = answer?.headers() ?? {};
    expect(policy, address).toContain("default-src 'none'");
    expect(type, address).toBe('text/html; charset=utf-8');
  }
});

test('where the pages arrive damaged nothing is kept until they are whole', async ({ page, server, folder }) => {
  const file = readdirSync(`${folder}/assets`).find((name) => /^pages-.*\.json$/.test(name));
  const pages = readFileSync(`${folder}/assets/${file}`, 'utf8');
  server.answer(`/assets/${file}`, { body: pages.replaceAll('Class 2-5', 'Class 3-1') });
  const fate = await watchInstall(page);
  await page.goto('/your-data/');
  await expect.poll(fate, { timeout: 60_000 }).toBe('redundant');
  await expect(page.getByText('Not ready offline yet')).toBeVisible();
  server.answer(`/assets/${file}`, undefined);
  await keep(page);
  await server.stop();
  await page.goto('/cast/');
  await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
});

test.describe('on the pages of people who are not met at the start', () => {
  const hidden = characters.filter((person) => !isSafe(person, 'start'));
  const met = hidden.find((person) => isSafe(person, 's1e12'));
  const unmet = hidden.find((person) => !isSafe(person, 's1e12'));
  test.use({ horizon: 's1e12' });

  test('without a server each says who that is, or that it waits', async ({ page, server }) => {
    await keep(page);
    await server.stop();
    for (const [person, name] of [
      [met, met?.name.en ?? ''],
      [unmet, 'Somebody you have not met yet'],
    ] as const) {
      const answer = await page.goto(`/cast/${person?.id}/`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
      await expect(page).toHaveTitle(`${name} · Roll Call`);
      expect(new URL(page.url()).pathname).toBe(`/cast/${person?.id}/`);
    }
    await expect(page.getByText('Hidden until')).toBeVisible();
  });
});

test.describe('after episode 6', () => {
  test.use({ horizon: 's1e6' });

  test('without a server a picture to send is drawn all the same', async ({ page, server }) => {
    await keep(page);
    await server.stop();
    await page.goto('/your-data/');
    await page.getByRole('button', { name: 'Send how far I am' }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(/^6 of 12 episodes watched/);
  });
});
