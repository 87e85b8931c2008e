import { findInText, findLeaks } from '#e2e/leak/find-leaks.ts';
import { forbiddenAt, HORIZONS } from '#e2e/leak/forbidden.ts';
import { findEarlyMarks, findTellingCounts } from '#e2e/leak/marks.ts';
import { leaksInMarks } from '#e2e/leak/roll-call.ts';
import { readSurfaces } from '#e2e/leak/surfaces.ts';
import { addressesAt, askForDetails, goTo, moveTo } from '#e2e/leak/walk.ts';
import { expect, test } from '#e2e/test.ts';

// One engine is enough: what is in the page does not depend on it.
test.skip(({ browserName }) => browserName !== 'chromium');

for (const horizon of HORIZONS) {
  test(`nothing past ${horizon} is on any page`, async ({ page }) => {
    test.setTimeout(240_000);
    const said: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    const forbidden = forbiddenAt(horizon);
    const leaks: string[] = [];

    await page.goto('/');
    await moveTo(page, horizon);
    await askForDetails(page);
    for (const address of addressesAt(horizon)) {
      await goTo(page, address);
      const found = [
        ...findLeaks(await readSurfaces(page), forbidden),
        ...(await findEarlyMarks(page, horizon)),
        ...(await findTellingCounts(page, horizon)),
        ...(address === '/cast/roll-call/' ? await leaksInMarks(page, forbidden, 'few') : []),
      ];
      leaks.push(...found.map((leak) => `${address} ${leak}`));
    }
    leaks.push(...said.flatMap((text) => findInText('console', text, forbidden)));

    expect(leaks).toEqual([]);
  });
}
