import { expect } from '#e2e/test.ts';
import { FACTS_NOON } from '#mocks/fixture-day.ts';

import type { Fault } from './fault.ts';

const DAY = 24 * 3_600_000;

export const wrongClock: Fault = {
  name: 'the device’s clock is off by a day, and by ten years',
  async happens({ page }) {
    for (const [off, says] of [
      [-DAY, '273–274 days ago'],
      [DAY, '275–276 days ago'],
      [-3652 * DAY, 'This device’s clock looks wrong'],
      [3652 * DAY, 'This device’s clock looks wrong'],
    ] as const) {
      await page.clock.setFixedTime(FACTS_NOON + off);
      for (const address of ['/', '/countdown/']) {
        await page.goto(address);
        await expect(page.getByRole('main')).not.toContainText(/-\d+ days|NaN|Invalid/);
      }
      await expect(page.getByRole('main'), `off by ${off / DAY} days`).toContainText(says);
      await expect(page.getByRole('timer')).toHaveCount(0);
    }
  },
  guard: {
    file: 'src/domain/status/clock-doubt.ts',
    text: "if (ahead < -BEHIND) return 'early';",
    instead: '',
  },
  complaint: /off by -3652 days/,
};

export const longSleep: Fault = {
  name: 'the device sleeps for eight hours, over midnight',
  async happens({ page }) {
    const evening = FACTS_NOON + 9 * 3_600_000;
    await page.clock.setFixedTime(evening);
    await page.goto('/countdown/');
    await expect(page.getByRole('main')).toContainText('274–275 days ago');
    await page.clock.setFixedTime(evening + 8 * 3_600_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByRole('main')).toContainText('275–276 days ago', { timeout: 10_000 });
  },
  guard: {
    file: 'src/parts/ticker.ts',
    text: "document.addEventListener('visibilitychange', wake);",
    instead: '',
  },
  complaint: /275–276 days ago/,
};
