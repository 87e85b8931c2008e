import { expect, test } from '#e2e/test.ts';

test('what happened is listed newest first, and of predictions only how many came due', async ({ page }) => {
  await page.goto('/updates/');
  await expect(page.getByRole('heading', { level: 1, name: 'Updates' })).toBeVisible();
  const happened = page.getByText(/^(Post-production began|Filming finished|Filming started|It was renewed)$/);
  await expect(happened).toHaveText(['Post-production began', 'Filming finished', 'Filming started', 'It was renewed']);
  // The years before are one tap away.
  const renewal = page.getByRole('listitem').filter({ has: page.getByText('It was renewed', { exact: true }) });
  await expect(renewal).toBeHidden();
  await page.getByRole('heading', { level: 2, name: '2022' }).click();
  await expect(renewal).toContainText('6 June 2022');

  const due = page.getByRole('link', { name: /^\d+ predictions came due in December 2025$/ });
  await due.click();
  await expect(page).toHaveURL(/\/status\/claims\/\?sort=window$/);
});

test('the feeds tell each settled prediction, and every page leads to them', async ({ page, request }) => {
  await page.goto('/updates/');
  const feed = await (await request.get('/feed.json')).json();
  const titles: string[] = feed.items.map((item: { title: string }) => item.title);
  const settled = titles.filter((title) => /^(Came true|Missed): /.test(title));
  expect(settled.length).toBeGreaterThan(20);
  const said = await page.getByRole('main').innerText();
  expect(settled.filter((title) => said.includes(title.replace(/^.*?: /, '')))).toEqual([]);
  await expect(page.getByRole('link', { name: 'Atom' })).toHaveAttribute('href', '/feed.atom');
  await expect(page.getByRole('link', { name: 'JSON Feed' })).toHaveAttribute('href', '/feed.json');
  for (const address of ['/', '/no-such-page/']) {
    const html = await (await request.get(address)).text();
    expect(html).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Updates (Atom)" href="/feed.atom">',
    );
    expect(html).toContain('type="application/feed+json" title="Updates (JSON Feed)" href="/feed.json">');
  }
});
