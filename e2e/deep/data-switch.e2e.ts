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

// A site is built for each test; what a page says does not depend on the engine.
withEditedSite();
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

test('a quarter: the window is said, and there is no clock', async ({ page }) => {
  await rebuild({ certainty: 'official', precision: 'quarter', date: '2027-Q1' });
  await page.goto('/');
  await expect(main(page)).toContainText('Season 2 comes out between 1 January 2027 and 31 March 2027.');
  await goThroughMenu(page, 'Countdown');
  await expect(main(page)).toContainText('2027년 1분기');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await goThroughMenu(page, 'Status');
  await expect(rung(page, 'Out on Netflix')).toContainText('1 January – 31 March 2027');
  await expectNoPageSays(page, /know of no date|best guess|no source shows/i);
  expect(await written('calendar.ics')).not.toContain('BEGIN:VEVENT');
  expect(await written('calendar-window.ics')).toContain(
    'DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270401\r\n',
  );
  for (const file of ['feed.atom', 'feed.json']) expect(await written(file)).not.toContain('It came out');
});

test('a day that has passed: it is out, and claims on it are settled', async ({ page }) => {
  await rebuild({ certainty: 'official', precision: 'day', date: '2026-10-30' });
  await page.goto('/');
  await expect(main(page)).toContainText('Season 2 of All of Us Are Dead is on Netflix, since 30 October 2026.');
  await goThroughMenu(page, 'Updates');
  await expect(main(page)).toContainText('It came out');
  await page.goto('/status/claims/?q=The+new+season+is+set+for+2026');
  await expect(page.getByRole('article').first()).toContainText('Came true');
  await expectNoPageSays(page, /no date|best guess|no source shows|comes out/i);
  expect(await written('calendar.ics')).toContain('DTSTART:20261030T070000Z');
  for (const file of ['feed.atom', 'feed.json']) {
    expect(await written(file)).toContain('It came out');
    expect(await written(file)).toContain('Came true: The new season is set for 2026');
  }
});
