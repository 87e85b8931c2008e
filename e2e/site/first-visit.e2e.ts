import { horizonControl } from '#e2e/horizon.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

test.use({ firstVisit: true, viewport: { width: 390, height: 844 } });

test('a first visitor reads the answer on the first screen, and says how far they are with one tap', async ({
  page,
  browserName,
}) => {
  await page.goto('/');
  const strip = page.getByRole('region', { name: 'How far are you?' });
  const bottomOf = async (name: string) => {
    const box = await strip.getByRole('button', { name }).boundingBox();
    expect(Math.min(box?.width ?? 0, 26)).toBe(26);
    expect(Math.min(box?.height ?? 0, 44)).toBe(44);
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const bottom = await bottomOf('I have seen up to episode 12');
  // Above the bar, in whichever letters the device has; a scroll bar leaves Firefox less than a phone has.
  const bar = await page.getByRole('navigation', { name: 'Main' }).last().boundingBox();
  if (browserName === 'chromium') expect(bottom).toBeLessThanOrEqual(bar?.y ?? 0);
  await strip.getByRole('button', { name: 'I have seen up to episode 6' }).click();
  await strip.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(strip).toHaveCount(0);
  await expect(horizonControl(page)).toHaveText('You are at: episode 6');
  await expect(page.getByText('You’re at episode 6.')).toBeVisible();
  await goThroughMenu(page, 'Episodes');
  await expect(page.getByRole('heading', { level: 1, name: 'Episodes' })).toBeVisible();
  await expect(strip).toHaveCount(0);
});

test('the question stands on the places that it is about, nowhere else, and can wait', async ({ page }) => {
  const strip = page.getByRole('region', { name: 'How far are you?' });
  for (const [address, asked] of [
    ['/episodes/', 1],
    ['/cast/', 1],
    ['/cast/roll-call/', 1],
    ['/story/', 1],
    ['/status/', 1],
    ['/countdown/', 0],
    ['/sources/', 0],
    ['/episodes/1/', 0],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(strip, address).toHaveCount(asked);
  }
  await page.goto('/');
  await strip.getByRole('button', { name: 'Not yet' }).click();
  await expect(strip).toHaveCount(0);
  await page.reload();
  await expect(horizonControl(page)).toHaveText('You are at: not started');
  await expect(strip).toHaveCount(0);
});
