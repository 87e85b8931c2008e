import { violations } from '#e2e/axe.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { choice, choose, KEY, openSources, report, reported, say, sheet } from '#e2e/reader-reports.ts';
import { test as deployed, keep } from '#e2e/release-site.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

deployed(
  'without a network a reader says what is right; it waits until they say that it is done',
  async ({ page, server }) => {
    await keep(page);
    await server.stop();
    await page.goto('/episodes/3/');
    const way = await openSources(page);
    await way.press('Enter');
    await choose(page, 'runtime minutes: ');
    await expect(sheet(page)).toContainText(/It says now: \d+/);
    await expect(sheet(page)).toContainText('Its name in our data: episodes/s1e3, runtimeMinutes');
    await say(page, '99');
    await expect(sheet(page).getByRole('heading', { name: 'Thank you. Now send it' })).toBeFocused();
    await expect(sheet(page)).toContainText('It waits under “You” until you say it’s done.');
    await expect(report(page)).toHaveValue(
      /^### Public id\n\nepisodes\/s1e3\n\n### Field\n\nruntimeMinutes\n\n### Right value\n\n99\n/,
    );
    const mail = await sheet(page).getByRole('link', { name: 'Mail it' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:\?subject=Correction%3A%20episodes%2Fs1e3%2C%20runtimeMinutes&body=/);
    // The build of this site was told of no repository.
    await expect(sheet(page).getByRole('link', { name: 'Post it on the project’s page' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(way).toBeFocused();

    await page.reload();
    await page.goto('/your-data/');
    await expect(reported(page).getByRole('listitem')).toContainText('episodes/s1e3, runtimeMinutes: 99');
    await reported(page).getByRole('button', { name: 'Send it' }).click();
    await expect(report(page)).toHaveValue(/### Right value\n\n99\n/);
    await page.keyboard.press('Escape');
    await reported(page).getByRole('button', { name: 'Remove' }).click();
    await expect(reported(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(reported(page).getByRole('listitem')).toHaveCount(1);
    await reported(page).getByRole('button', { name: 'Done' }).click();
    await expect(reported(page)).toHaveCount(0);
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  },
);

test('what is missing is said where it is missing, and what was typed survives a slip', async ({ page }) => {
  await page.goto('/countdown/');
  const way = await openSources(page);
  await way.click();
  await sheet(page).getByRole('button', { name: 'Go on' }).click();
  const value = sheet(page).getByLabel('What is right?');
  await expect(value).toBeFocused();
  await expect(value).toHaveAccessibleDescription('We still need to know what’s right.');
  await retype(value, 'at nine');
  const source = sheet(page).getByLabel('Where did you read it?');
  await retype(source, 'news.example');
  await source.press('Enter');
  await expect(source).toBeFocused();
  await expect(source).toHaveAccessibleDescription(/begins with https:\/\/ or http:\/\/\.$/);
  const day = sheet(page).getByLabel('What date is on that page?');
  await retype(source, 'https://news.example/');
  await day.fill('2026-11-21');
  await day.press('Enter');
  await expect(day).toHaveAccessibleDescription(/That day is still to come\.$/);
  await page.keyboard.press('Escape');
  await expect(way).toBeFocused();
  await way.click();
  await expect(sheet(page).getByLabel('What is right?')).toHaveValue('at nine');
});

test.describe('after episode 3', () => {
  test.use({ horizon: 's1e3' });

  test('a report of what waits for episode 2 says to nobody which fact it is', async ({ page }) => {
    await page.goto('/episodes/2/');
    await (await openSources(page)).click();
    await choose(page, 'outcome: ');
    await say(page, 'It went otherwise.');
    await expect(sheet(page)).toContainText('the report doesn’t say which fact it is');
    const text = await report(page).inputValue();
    expect(text).toMatch(/^### Public id\n\nepisodes\n\n### Field\n\nnot said here/);
    const mail = await sheet(page).getByRole('link', { name: 'Mail it' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:\?subject=Correction&body=/);
    expect(text + decodeURIComponent(mail ?? '')).not.toMatch(/s1e2|outcome/);

    // Whoever goes back sees that there is something, and not what.
    await page.goto('/your-data/');
    await expect(reported(page).getByRole('listitem')).toContainText(
      'episodes/s1e2, outcome.value.en: It went otherwise.',
    );
    await moveHorizon(page, 'I have not started');
    await expect(reported(page).getByRole('listitem')).toContainText('something further on than you are now');
    await expect(reported(page)).not.toContainText(/s1e2|otherwise/);
    await expect(reported(page).getByRole('button', { name: 'Send it' })).toHaveCount(0);
  });

  test('whoever goes back is not told what they have written further on, whatever it is about', async ({ page }) => {
    await page.goto('/your-data/');
    await page.getByRole('main').getByRole('button', { name: 'Something wrong?' }).click();
    await say(page, 'Say what happens later.');
    await page.keyboard.press('Escape');
    await expect(reported(page)).toContainText('Say what happens later.');
    await moveHorizon(page, 'I have not started');
    await expect(reported(page)).not.toContainText('Say what happens later.');
  });

  test('nor does one that is written from a mark of the register', async ({ page }) => {
    await page.goto('/cast/roll-call/');
    await page.getByRole('button', { name: 'episode 2, Yoon I-sak: Turned', exact: true }).click();
    const slip = page.getByRole('dialog', { name: 'episode 2, Yoon I-sak: Turned' });
    await slip.getByText(/^\d+ sources?$/).click();
    const way = slip.getByRole('button', { name: 'Something wrong?' });
    await way.click();
    await choose(page, 'detail, text: ');
    await say(page, 'It went otherwise.');
    expect(await report(page).inputValue()).toMatch(/^### Public id\n\nepisodes\n/);
    await page.keyboard.press('Escape');
    await expect(way).toBeFocused();
  });

  test('a part of a page with such facts is not said either', async ({ page }) => {
    await page.goto('/cast/nam-on-jo/');
    await (await openSources(page)).click();
    await say(page, 'Something else.');
    expect(await report(page).inputValue()).toMatch(
      /^### Public id\n\ncharacters, casting, episodes, relationships, actors\n\n/,
    );
    expect(await report(page).inputValue()).not.toMatch(/on-jo/i);
  });
});

test('of what is hidden there is nothing to choose', async ({ page }) => {
  await page.goto('/episodes/2/');
  await (await openSources(page)).click();
  await expect(choice(page).locator('option').filter({ hasText: 'runtime minutes: ' })).toHaveCount(1);
  await expect(
    choice(page)
      .locator('option')
      .filter({ hasText: /outcome|premise|detail/ }),
  ).toHaveCount(0);
});

for (const theme of ['chalkboard', 'exercise-book'])
  test(`axe holds nothing against the sheet on the ${theme}, which fits a narrow screen`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium');
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/your-data/');
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const fits = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('dialog')].every(
          (box) => box.scrollWidth <= box.clientWidth,
        ),
      );
    expect(await violations(page)).toEqual([]);
    await page.goto('/episodes/3/');
    await (await openSources(page)).click();
    await sheet(page).getByRole('button', { name: 'Go on' }).click();
    await choose(page, 'runtime minutes: ');
    expect(await violations(page)).toEqual([]);
    expect(await fits()).toBe(true);
    await say(page, '99');
    expect(await violations(page)).toEqual([]);
    expect(await fits()).toBe(true);
    await page.keyboard.press('Escape');
    await page.goto('/your-data/');
    await expect(reported(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await fits()).toBe(true);
  });

test('on paper there is no such way', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium');
  await page.goto('/countdown/');
  const way = await openSources(page);
  await expect(way).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(way).toBeHidden();
});

test.describe('without scripts', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'Playwright leaves scripts on in Firefox over BiDi');
  test.use({ javaScriptEnabled: false });

  test('a list of sources holds no button that does nothing', async ({ page }) => {
    await page.goto('/countdown/');
    await expect(await openSources(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: 'All sources on one page' }).last()).toBeVisible();
  });
});
