import { readFile } from 'node:fs/promises';

import { expect, test } from '#e2e/test.ts';

test('without a date the board says so, and there is no clock', async ({ page }) => {
  await page.goto('/countdown/');
  await expect(page.getByRole('heading', { level: 1, name: 'Countdown' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('Season 2 isn’t out, as far as we know, and we know of no date.');
  await expect(main).toContainText('D-?');
  await expect(main).toContainText('On the edge of the board, in Korean: Friday');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(page.getByText('This device’s clock looks wrong')).toHaveCount(0);
});

test('the wait so far is a line of real events, each with its day and how long ago', async ({ page }) => {
  await page.goto('/countdown/');
  const events = page.getByRole('region', { name: 'The wait so far' }).getByRole('listitem');
  await expect(events).toHaveText([
    /Season 1 out\s*1,757 days ago\s*28 January 2022$/,
    /Renewed\s*1,628 days ago\s*6 June 2022$/,
    /Cast announced, script reading shown\s*485 days ago\s*23 July 2025$/,
    /Filming started\s*477–507 days ago\s*July 2025$/,
    /Filming finished\s*274–275 days ago\s*18 ?– ?19 February 2026$/,
    /Now\s*20 November 2026$/,
  ]);
  await expect(events.nth(1).getByRole('time')).toHaveAttribute('datetime', '2022-06-06');
  await expect(events.nth(3).getByRole('time')).toHaveAttribute('datetime', '2025-07');
});

test('the hour of a drop is midnight in Los Angeles and late afternoon here', async ({ page }) => {
  await page.goto('/countdown/');
  const hour = page.getByRole('region', { name: 'When it drops for you' });
  await expect(hour.getByRole('term')).toHaveText(['Your time', 'Seoul', 'Los Angeles']);
  await expect(hour.getByRole('definition')).toHaveText(['17:00', '17:00', '00:00']);
});

test.describe('on a device in Pacific/Honolulu', () => {
  test.use({ timezoneId: 'Pacific/Honolulu' });

  test('the hour is the one on its own clock', async ({ page }) => {
    await page.goto('/countdown/');
    const hour = page.getByRole('region', { name: 'When it drops for you' });
    await expect(hour.getByRole('definition')).toHaveText([/^22:00\s*the evening before$/, '17:00', '00:00']);
  });
});

test('the board can stand alone, and the choice to stay awake is there only then', async ({ page }) => {
  await page.goto('/countdown/#full');
  const board = page.getByRole('dialog');
  await expect(board).toContainText('D-?');
  await board.click();
  if (await page.evaluate(() => 'wakeLock' in navigator))
    await expect(board.getByRole('button', { name: 'Keep the screen awake' })).toBeVisible();
  await board.getByRole('button', { name: 'Close' }).click();
  await expect(board).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keep the screen awake' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Full screen' })).toBeVisible();
});

test('without a date there is a calendar to subscribe to and nothing to save', async ({ page, baseURL }) => {
  await page.goto('/countdown/');
  const section = page.getByRole('region', { name: 'In your calendar' });
  const subscribe = section.getByRole('link', { name: 'Subscribe', exact: true });
  const address = section.getByRole('textbox', { name: 'The address, where a calendar asks for it' });
  const host = new URL(baseURL ?? '').host;
  await expect(subscribe).toHaveAttribute('href', `webcal://${host}/calendar.ics`);
  await expect(address).toHaveValue(`http://${host}/calendar.ics`);
  await section.getByRole('checkbox', { name: /^Put in a month or a quarter too/ }).check();
  await expect(subscribe).toHaveAttribute('href', `webcal://${host}/calendar-window.ics`);
  await expect(address).toHaveValue(`http://${host}/calendar-window.ics`);
  await expect(section).toContainText(
    'Google Calendar, its users say, leaves out the alarms of calendars that you subscribe to',
  );
  await expect(section).toContainText('Nothing opens, as on many Android phones? Copy the address');
  for (const [calendar, its] of [
    ['Google Calendar: “From URL”', /^https:\/\/calendar\.google\.com\/calendar\//],
    ['Outlook: “Subscribe from web”', /^https:\/\/outlook\.live\.com\/calendar\//],
  ] as const)
    await expect(section.getByRole('link', { name: calendar })).toHaveAttribute('href', its);
  await expect(section.getByRole('button', { name: 'Save the date' })).toHaveCount(0);
  const answer = await page.request.get(await address.inputValue());
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('the address can be copied', async ({ page, context, browserName }) => {
  test.skip(browserName === 'firefox', 'it cannot be given the permission here');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/countdown/');
  const section = page.getByRole('region', { name: 'In your calendar' });
  await section.getByRole('button', { name: 'Copy' }).click();
  await expect(section.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http:\/\/.*\/calendar\.ics$/);
});

test('a rewatch is planned before the day that one picks, and refused where it cannot be', async ({
  page,
  browserName,
}) => {
  await page.goto('/countdown/');
  const section = page.getByRole('region', { name: 'Plan a rewatch' });
  const day = section.getByLabel('To be finished before');
  const plan = section.getByRole('list', { name: 'The plan' }).getByRole('listitem');
  await expect(section.getByRole('status')).toHaveText('Pick a day, and the plan stands here.');
  await day.fill('2026-11-20');
  await expect(section.getByRole('status')).toHaveText('Pick a day after today.');
  await day.fill('2026-11-21');
  await expect(section.getByRole('status')).toContainText('the first day that works is 23 November 2026');
  await expect(plan).toHaveCount(0);
  await day.fill('2026-11-26');
  await expect(section.getByRole('status')).toContainText('some days have up to 2');
  await day.fill('2026-12-02');
  await expect(section.getByRole('status')).toHaveText('It begins on 20 November 2026.');
  await expect(plan).toHaveCount(12);
  await expect(plan.first()).toHaveText(/Episode 1\s*Friday,? 20 November 2026/);
  await expect(plan.last()).toHaveText(/Episode 12\s*Tuesday,? 1 December 2026/);

  if (browserName === 'firefox') return;
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Save the plan' }).click();
  expect((await download).suggestedFilename()).toBe('rewatch.ics');
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.match(/SUMMARY:.*/g)).toHaveLength(12);
  expect(file).toContain('SUMMARY:All of Us Are Dead: Episode 12\r\nDTSTART;VALUE=DATE:20261201\r\n');
});
