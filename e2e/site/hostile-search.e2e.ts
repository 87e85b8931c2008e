import { characters, claims, isSafe } from '#e2e/facts.ts';
import { enterAddress } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

const named = characters.filter((person) => isSafe(person, 'start')).length;
const every = `Every claim (${claims.filter((claim) => isSafe(claim, 'start')).length})`;

const DROPPED = [
  '?topic=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '?topic=%ED%A0%80',
  '?claim=__proto__',
  '?__proto__=x&constructor=y&toString=z',
  '?topic=renewal%00&basis[]=official&verdict=Missed',
  '?speaker=../../etc/passwd&group=__proto__&status=constructor',
  '?topic',
  '?%E0%A4%A&&&=;',
];

test('the ledger drops a search that it does not know', async ({ page }) => {
  for (const search of DROPPED) {
    await page.goto(`/status/claims/${search}`);
    await expect(page.getByRole('link', { name: every }), search).toBeVisible();
  }
});

test('the cast drops a search that it does not know', async ({ page }) => {
  for (const search of DROPPED) {
    await page.goto(`/cast/${search}`);
    await expect(page.getByText(`${named} people were named before the premiere`), search).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }), search).toHaveCount(named);
  }
});

test('a text that is no text is looked for and not found', async ({ page }) => {
  await page.goto('/status/claims/?q=%ED%A0%80%3Cscript%3E');
  await expect(page.getByText('No claim matches these filters.')).toBeVisible();
  await page.goto('/cast/?q=%ED%A0%80%3Cscript%3E');
  await expect(page.getByText('Nobody here matches.')).toBeVisible();
});

test('a text of a hundred thousand letters is dropped', async ({ page }) => {
  // Through the app's own history: servers refuse such an address before anybody reads it.
  const search = `?q=${'a'.repeat(100_000)}`;
  await page.goto('/status/claims/?q=zzzz');
  await expect(page.getByText('No claim matches these filters.')).toBeVisible();
  await enterAddress(page, `/status/claims/${search}`);
  await expect(page.getByRole('link', { name: every })).toBeVisible();
  await enterAddress(page, `/cast/${search}`);
  await expect(page.getByText(`${named} people were named before the premiere`)).toBeVisible();
});
