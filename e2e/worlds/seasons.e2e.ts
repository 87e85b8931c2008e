import { goThroughMenu, goTo } from '#e2e/navigate.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

test.describe('season 2 is out with its episodes', () => {
  test.describe('before its first episode', () => {
    test.use({ horizon: 's2-news' });

    test('it is the next to watch, and its episodes say their season', async ({ page }) => {
      await page.goto('/?world=season-out');
      await expect(page.getByRole('main')).toContainText(
        'Season 2 of All of Us Are Dead is on Netflix, since 30 October 2026.',
      );
      await expect(page.getByRole('link', { name: 'Open season 2, episode 1' })).toBeVisible();
      await page.getByRole('link', { name: 'Start episode 1' }).click();
      await expect(page).toHaveURL(/\/episodes\/s2e1\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Season 2, episode 1');
      await expect(page).toHaveTitle('Season 2, episode 1 · Roll Call');
      await expect(page.getByRole('main')).toContainText('Rehearsed premise, number 1.');
      await expect(page.getByRole('button', { name: /sealed until you’ve watched it$/ })).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText('Rehearsed outcome, number 1.');

      await page.getByRole('button', { name: 'I’ve watched season 2, episode 1' }).click();
      await expect(page.getByText('Season 2, episode 1 watched. Seven to go.')).toBeVisible();
      await expect(page.getByRole('main')).toContainText('Rehearsed outcome, number 1.');
      await page.getByRole('link', { name: 'Previous: season 1, episode 12' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Season 1, episode 12');

      await goThroughMenu(page, 'Episodes');
      // The season that is watched is folded away.
      await expect(page.getByRole('main').getByRole('link', { name: /^Season \d, episode / })).toHaveText(
        [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Season 2, episode ${number}`),
      );
    });
  });

  test.describe('in the middle of it', () => {
    test.use({ horizon: 's2e3' });

    test('no page scrolls sideways on the narrowest phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto('/?world=season-out');
      for (const address of [
        '/episodes/',
        '/episodes/s2e3/',
        '/cast/',
        '/cast/roll-call/',
        '/story/',
        '/status/',
        '/your-data/',
        '/your-data/season/',
        '/',
      ]) {
        await goTo(page, address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
      }
    });

    test('one’s own season is that which one is in, and the one before is a tap away', async ({ page }) => {
      await page.goto('/your-data/season/?world=season-out');
      const main = page.getByRole('main');
      await expect(main).toContainText('3 of 8 episodes so far.');
      await main.getByRole('button', { name: 'Season 1', exact: true }).click();
      await expect(main).toContainText('All 12 episodes.');
      await main.getByRole('link', { name: 'Season 1, episode 12' }).click();
      await main.getByRole('link', { name: 'See my season' }).click();
      await expect(main).toContainText('All 12 episodes.');
    });

    test('register, cast, people and search go on into it, up to there', async ({ page }) => {
      await page.goto('/cast/roll-call/?world=season-out');
      const sheet = page.getByRole('grid', { name: 'People by episode' });
      await page.getByRole('button', { name: 'Season 1', exact: true }).click();
      await expect(sheet.getByRole('columnheader')).toHaveCount(1 + 12);
      await page.getByRole('button', { name: 'Season 2', exact: true }).click();
      await expect(sheet.getByRole('columnheader').filter({ hasText: 'eason 2' })).toHaveCount(3);
      await expect(sheet.getByRole('columnheader', { name: 'Season 2, episode 3' })).toBeVisible();
      await sheet.getByRole('button', { name: 'season 2, episode 1, Nam On-jo: Present' }).click();
      await expect(page.getByRole('link', { name: 'To season 2, episode 1' })).toBeVisible();
      await page.keyboard.press('Escape');

      await goThroughMenu(page, 'Class');
      await expect(page.getByText(/people you have met$/)).toBeVisible();
      await page.getByRole('link', { name: /Pyo Gang-san/ }).click();
      await expect(page.getByRole('main')).toContainText('The last we hear, in season 2, episode 1');
      // What was announced says nothing of whoever came with the episodes.
      await expect(page.getByText(/(New|Back) in season 2/)).toHaveCount(0);

      await page.keyboard.press('/');
      await retype(page.getByRole('combobox', { name: /^Search names/ }), 's2e4');
      await page.getByRole('option', { name: 'Season 2, episode 4', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Season 2, episode 4');
      await expect(page.getByRole('main')).not.toContainText('Rehearsed event, number 4.');
    });
  });
});

test.describe('after that season 3 is renewed', () => {
  test.use({ horizon: 's2e8' });

  test('the pages turn to it, and say why there is no estimate', async ({ page }) => {
    await page.goto('/?world=next-renewed');
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Season 3 isn’t out yet, and Netflix hasn’t given a date.',
    );
    await expect(main).toContainText('All of Us Are Dead was renewed on 10 November 2026.');
    await expect(main).toContainText('No guess for season 3 yet');
    await expect(main).toContainText('Season 3 news: safe to open?');

    await goThroughMenu(page, 'Countdown');
    await expect(page.getByRole('region', { name: 'The wait so far' }).getByRole('listitem')).toHaveText([
      /Season 2 out\s*21 days ago/,
      /Renewed\s*10 days ago/,
      /Now/,
    ]);
    await expect(page.getByRole('region', { name: 'Plan a rewatch' })).toContainText(
      'The 20 episodes of seasons 1 and 2',
    );

    await goThroughMenu(page, 'Status');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Season 3: renewed, not out, no date.');
    await expect(page.getByRole('region', { name: 'When' })).toContainText('No estimate for season 3 yet');
    await expect(page.getByText(/Sealed until you ask for season.3 news\./)).toBeVisible();
  });

  test('what was of season 2 stays: its ladder, its claims, its updates', async ({ page }) => {
    await page.goto('/status/?world=next-renewed#season-2');
    // Its address opens the fold.
    const before = page.getByRole('group').filter({ has: page.getByRole('heading', { name: 'How season 2 came' }) });
    const wrapped = before.getByRole('listitem').filter({ hasText: 'Filming finished' }).first();
    await expect(wrapped.getByText('18 February 2026')).toBeVisible();
    await before.getByRole('link', { name: 'What was said about season 2, with its verdicts' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: /predictions about season 2 have come due/ }),
    ).toBeVisible();
    await page.getByRole('link', { name: /^Every claim/ }).click();
    const said = page.getByRole('article').filter({ hasText: 'The new season is set for 2026.' });
    await retype(page.getByRole('searchbox', { name: 'Search the claims' }), 'set for 2026');
    await expect(said.getByText('Came true', { exact: true })).toBeVisible();

    const seasons = page.getByRole('navigation', { name: 'Season' });
    await expect(seasons.getByRole('link', { name: 'Season 2' })).toHaveAttribute('aria-current', /page|true/);
    await seasons.getByRole('link', { name: 'Season 3' }).click();
    await page.getByRole('link', { name: /^Every claim/ }).click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('article')).toContainText('The season is to be out within three months.');

    // A link to a claim of the old season, as the feeds have it, leads to it still.
    await page.goto('/status/claims/?claim=cadowebsite-2025');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(
      page.getByRole('heading', { level: 1, name: /predictions about season 2 have come due/ }),
    ).toBeVisible();

    await goThroughMenu(page, 'Updates');
    await expect(page.getByText('Season 3: it was renewed', { exact: true })).toBeVisible();
    await expect(page.getByText('Season 2: it came out', { exact: true })).toBeVisible();
  });
});
