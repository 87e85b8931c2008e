import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

// How each answer is worked out is tested beside the search (src/features/search/answers.test.ts).

const row = (page: Page, question: string) => page.getByRole('group').filter({ hasText: question });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test.describe('a first visitor', () => {
  test.use({ firstVisit: true });

  test('reads answers at a glance, and more of one on a tap', async ({ page }) => {
    await page.goto('/answers/');
    await expect(page).toHaveTitle('Answers · Roll Call');
    const trailer = row(page, 'Is there a trailer?');
    await expect(trailer).toContainText('None that we know of.');
    await expect(trailer.getByText('We know of no trailer', { exact: false })).toBeHidden();
    await trailer.getByText('Is there a trailer?').click();
    await expect(trailer.getByText('We know of no trailer with scenes of season 2.', { exact: false })).toBeVisible();
    await expect(trailer.getByText('As of 20 November 2026.')).toBeVisible();
    await trailer.getByRole('link', { name: 'More on this' }).click();
    await expect(page).toHaveURL(/\/show\/#trailers$/);
  });

  test('is asked nothing whose wording tells, and what is open stays shut', async ({ page }) => {
    await page.goto('/answers/');
    await expect(page.getByText('half-zombie', { exact: false })).toHaveCount(0);
    await expect(part(page, 'What’s still open')).toHaveText(/That stays shut until you finish episode\s12\./);
    await expect(part(page, 'Words of the story').getByRole('group')).toHaveText([/^Hyosan/, /^Class 2-5/]);
  });

  test('the page tells machines what stands on it, and no more', async ({ page }) => {
    await page.goto('/answers/');
    const linked = await page.locator('script[type="application/ld+json"]').textContent();
    const { mainEntity, ...faq } = JSON.parse(linked ?? '{}');
    expect(faq).toEqual({ '@context': 'https://schema.org', '@type': 'FAQPage' });
    const names = mainEntity.map((question: { name: string }) => question.name);
    await expect(page.locator('[data-ask]')).toHaveText(names);
    const [first] = mainEntity;
    expect(first.name).toBe('Is season 2 out?');
    expect(first.acceptedAnswer.text).toMatch(/^Not as far as we know\. .* As of 20 November 2026\.$/);
  });
});

test.describe('after episode 6', () => {
  test.use({ horizon: 's1e6' });

  test('a word of the story is explained as far as that, and its address opens it', async ({ page }) => {
    await page.goto('/answers/#word-half-zombie');
    const word = part(page, 'Words of the story').getByRole('group').filter({ hasText: 'Half-zombie' });
    await expect(word.getByText('keeps their own mind', { exact: false })).toBeVisible();
    await expect(word).not.toContainText('Dae-su');
  });
});

test.describe('for whoever asked for the news', () => {
  test.use({ horizon: 's2-news' });

  test('what is still open has points on both sides, and the claims on it are a tap away', async ({ page }) => {
    await page.goto('/answers/');
    const open = part(page, 'What’s still open');
    await expect(open).toContainText('3 questions wait for an answer.');
    const alive = open.getByRole('group').filter({ hasText: 'Is Cheong-san alive?' });
    await alive.getByText('Is Cheong-san alive?').click();
    for (const side of ['What speaks for it', 'What speaks against it', 'What the makers said', 'What the news adds'])
      await expect(alive.getByRole('heading', { name: side })).toBeVisible();
    await alive.getByRole('link', { name: 'What people claimed about the cast' }).click();
    await expect(page).toHaveURL(/\/status\/claims\/\?.*topic=cast/);
  });
});

test.describe('right after the end', () => {
  test.use({ horizon: 's1e12' });

  test('the makers and the news wait', async ({ page }) => {
    await page.goto('/answers/#open-cheong-san-alive');
    const open = part(page, 'What’s still open');
    await expect(open.getByRole('heading', { name: 'What speaks for it' }).first()).toBeVisible();
    await expect(open.getByRole('heading', { name: 'What the makers said' })).toHaveCount(0);
    await expect(open.getByRole('heading', { name: 'What the news adds' })).toHaveCount(0);
  });
});
