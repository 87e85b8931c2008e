import { keep, test } from '#e2e/release-site.ts';
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
