import { SITE } from '#e2e/build-site.ts';
import {
  EDITED_SITE,
  expectNoPageSays,
  main,
  rebuild,
  rung,
  scriptsIn,
  withEditedSite,
  written,
} from '#e2e/edited-site.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

// A window and a day that has passed: `e2e/deep/`. A site is built for each test; what a page says does not depend on the engine.
withEditedSite();
test.skip(({ browserName }) => browserName !== 'chromium');
test.use({ baseURL: EDITED_SITE });

test('a day ahead: the clock runs, the estimate is gone, the date is announced', async ({ page }) => {
  await rebuild({ certainty: 'official', precision: 'day', date: '2027-03-12' });
  await page.goto('/');
  await expect(main(page)).toContainText(/Season 2 comes out on Friday,? 12 March 2027\. *112 days to go\./);
  await goThroughMenu(page, 'Countdown');
  await expect(main(page)).toContainText('D-112');
  await goThroughMenu(page, 'Status');
  await expect(rung(page, 'Release date')).toContainText('where it is now');
  await expectNoPageSays(page, /know of no da(te|y)|best guess|no source shows/i);
  for (const file of ['calendar.ics', 'calendar-window.ics']) {
    expect(await written(file)).toContain('DTSTART:20270312T080000Z');
    expect((await written(file)).match(/BEGIN:VALARM/g)).toHaveLength(2);
  }
  const named = 'As of 20 November 2026: Season 2 comes out on 12 March 2027.';
  expect(JSON.parse(await written('data/v1/now.json'))).toMatchObject({
    headline: named,
    release: { date: '2027-03-12', instant: '2027-03-12T08:00:00Z' },
    validUntil: '2027-03-12T08:00:00Z',
  });
  expect(await written('now.svg')).toContain(named);
  // Who has the app fetches no script anew for a fact.
  expect(await scriptsIn()).toEqual(await scriptsIn(SITE));
});
