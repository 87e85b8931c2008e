import { ADDRESSES } from '#e2e/addresses.ts';
import { FACTS, forbiddenAt, HORIZONS } from '#e2e/leak/forbidden.ts';
import { leaksInMarks } from '#e2e/leak/roll-call.ts';
import { readSigns } from '#e2e/leak/signs.ts';
import { readSurfaces } from '#e2e/leak/surfaces.ts';
import { askForDetails, moveTo } from '#e2e/leak/walk.ts';
import { goTo } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';
import { findBrowserLeaks, findInText } from '#publish/leak/find-leaks.ts';
import { signReader } from '#publish/leak/marks.ts';

// One engine is enough: what is in the page does not depend on it.
test.skip(({ browserName }) => browserName !== 'chromium');

// Texts, attributes, links, titles and marks of every page at every horizon, and a search for everybody, are looked at without a
// browser (src/publish/leak/test-pages.ts). Here each kind of page shows what only a browser has: what is read aloud, stored, kept in the
// history and told to the console, and what the app draws once it runs.
const WALKED = [HORIZONS[0], HORIZONS[HORIZONS.length >> 1], HORIZONS.at(-1)].filter(
  (horizon) => horizon !== undefined,
);

for (const horizon of WALKED) {
  test(`nothing past ${horizon} is on any kind of page`, async ({ page }) => {
    test.setTimeout(240_000);
    const said: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    const forbidden = forbiddenAt(horizon);
    const early = signReader(FACTS, horizon);
    const leaks: string[] = [];

    await page.goto('/');
    await moveTo(page, horizon);
    await askForDetails(page);
    const [unmet = ''] = FACTS.unmetPeople(horizon).map(encodeURIComponent);
    const searches = [`/cast/?q=${unmet}`, `/status/claims/?q=${unmet}`, '/status/claims/?show=claims'];
    for (const address of [...ADDRESSES, ...searches]) {
      await goTo(page, address);
      const found = [
        ...findBrowserLeaks(await readSurfaces(page), forbidden),
        ...early(await readSigns(page)),
        ...(address === '/cast/roll-call/' ? await leaksInMarks(page, forbidden, 'few') : []),
      ];
      leaks.push(...found.map((leak) => `${address} ${leak}`));
    }
    leaks.push(...said.flatMap((text) => findInText('console', text, forbidden)));

    expect(leaks).toEqual([]);
  });
}
