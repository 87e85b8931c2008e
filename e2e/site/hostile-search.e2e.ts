import { characters, claims, isSafe } from '#e2e/facts.ts';
import { enterAddress } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

const named = characters.filter((person) => isSafe(person, 'start')).length;
const every = `Every claim (${claims.filter((claim) => isSafe(claim, 'start')).length})`;

/** What each value comes to is shown beside the schemas (claim-search.test.ts, cast-search.test.ts); here that the router hands it on. */
const DROPPED = [
  '?topic=%ED%A0%80&claim=__proto__&basis[]=official',
  '?__proto__=x&constructor=y&toString=z&topic&%E0%A4%A&&&=;',
];

test('ledger and cast drop a search that they do not know, however long it is', async ({ page }) => {
  for (const search of DROPPED) {
    await page.goto(`/status/claims/${search}`);
    await expect(page.getByRole('link', { name: every }), search).toBeVisible();
    await page.goto(`/cast/${search}`);
    await expect(page.getByText(`${named} people to begin with`), search).toBeVisible();
  }
  // Through the app's own history: servers refuse such an address before anybody reads it.
  const long = `?q=${'a'.repeat(100_000)}`;
  await enterAddress(page, `/status/claims/${long}`);
  await expect(page.getByRole('link', { name: every })).toBeVisible();
  await enterAddress(page, `/cast/${long}`);
  await expect(page.getByText(`${named} people to begin with`)).toBeVisible();
});

test('a text that is no text is looked for and not found', async ({ page }) => {
  await page.goto('/status/claims/?q=%ED%A0%80%3Cscript%3E');
  await expect(page.getByText('No claim matches these filters.')).toBeVisible();
});
