import { expect, test } from '#e2e/test.ts';

test('what happened is listed newest first, with its sources', async ({ page }) => {
  await page.goto('/updates/');
  await expect(page.getByRole('heading', { level: 1, name: 'Updates' })).toBeVisible();
  const happened = page.getByText(/^(Post-production began|Filming wrapped|Filming started|It was renewed)$/);
  await expect(happened).toHaveText(['Post-production began', 'Filming wrapped', 'Filming started', 'It was renewed']);
  const renewal = page.getByRole('listitem').filter({ has: page.getByText('It was renewed', { exact: true }) });
  await expect(renewal).toContainText('6 June 2022');
  await renewal.getByText(/^\d+ sources?$/).click();
  await expect(renewal.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('a settled claim says how it turned out', async ({ page }) => {
  await page.goto('/updates/');
  const missed = page.getByRole('listitem').filter({ hasText: 'The season returns in 2025.' });
  await expect(missed).toContainText('31 December 2025');
  await expect(missed).toContainText(/Missed\s*At least 200 days late/);
});

test('the feeds hold the same list, and every page leads to them', async ({ page, request }) => {
  await page.goto('/updates/');
  const feed = await (await request.get('/feed.json')).json();
  const titles: string[] = feed.items.map((item: { title: string }) => item.title.replace(/^(Came true|Missed): /, ''));
  expect(titles.length).toBeGreaterThan(20);
  const said = await page.getByRole('main').innerText();
  const places = titles.map((title) => said.indexOf(title));
  expect(places).toEqual(places.filter((place) => place >= 0).sort((a, b) => a - b));
  await expect(page.getByRole('link', { name: 'Atom' })).toHaveAttribute('href', '/feed.atom');
  await expect(page.getByRole('link', { name: 'JSON Feed' })).toHaveAttribute('href', '/feed.json');
  for (const address of ['/', '/cast/', '/no-such-page/']) {
    const html = await (await request.get(address)).text();
    expect(html).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Updates (Atom)" href="/feed.atom">',
    );
    expect(html).toContain('type="application/feed+json" title="Updates (JSON Feed)" href="/feed.json">');
  }
});
