import { horizonControl } from '#e2e/horizon.ts';
import { FACTS, forbiddenAt } from '#e2e/leak/forbidden.ts';
import { readSigns } from '#e2e/leak/signs.ts';
import { readSurfaces } from '#e2e/leak/surfaces.ts';
import { expect, test } from '#e2e/test.ts';
import { findBrowserLeaks } from '#publish/leak/find-leaks.ts';
import { signReader } from '#publish/leak/marks.ts';

test.use({ horizon: 's1e3' });

test('the building opens, looks back without moving anybody, and shows no room before its time', async ({
  page,
  browserName,
}) => {
  await page.goto('/episodes/');
  const building = page.getByRole('region', { name: 'Where they are' });
  await expect(building).toContainText('The class is in the broadcasting room.');
  const open = building.getByRole('button', { name: 'See the building' });
  await open.click();
  const list = building.getByRole('list', { name: 'Who was seen where' });
  await expect(list).toContainText('Broadcasting room: the class');
  await expect(list.getByRole('link', { name: 'Choi Nam-ra' })).toHaveAttribute('href', '/cast/choi-nam-ra/');
  if (browserName === 'chromium') {
    expect([
      ...findBrowserLeaks(await readSurfaces(page), forbiddenAt('s1e3')),
      ...signReader(FACTS, 's1e3')(await readSigns(page)),
    ]).toEqual([]);
  }
  await building.getByRole('button', { name: 'episode 2', exact: true }).click();
  await expect(building).toContainText('After episode 2. The class is in the classroom.');
  await expect(list).not.toContainText('Broadcasting room');
  await expect(horizonControl(page)).toContainText('episode 3');
  await building.getByRole('button', { name: 'Fold it up' }).click();
  await expect(open).toBeFocused();
});

test.describe('before the first episode', () => {
  test.use({ horizon: 'start' });

  test('the school is dark, and there is nothing to open', async ({ page }) => {
    await page.goto('/episodes/');
    const building = page.getByRole('region', { name: 'Where they are' });
    await expect(building).toContainText('The lights come on with episode 1.');
    await expect(building.getByRole('button')).toHaveCount(0);
  });
});
