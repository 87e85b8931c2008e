import { ADDRESSES } from '#e2e/addresses.ts';
import { expect, test } from '#e2e/test.ts';

// The browser's own line about the 404 page.
test.use({ expectedMessages: /status of 404/, horizon: 's2-news' });

/** A desk of 1280 by 1024 at 400 % is 320 by 256. */
const SCREENS = { phone: [360, 640], 'desk at 400 %': [320, 256] } as const;

/** More presses than the longest page has stops. */
const MAX_STOPS = 1500;

for (const [name, [width, height]] of Object.entries(SCREENS)) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    // WCAG 2.2, 2.4.11.
    test('what has the focus is never hidden under a bar, forwards or backwards', async ({ page }) => {
      test.setTimeout(1_200_000);
      for (const address of ADDRESSES) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const key of ['Tab', 'Shift+Tab']) {
          const hidden: string[] = [];
          let stops = 0;
          for (; stops < MAX_STOPS; stops += 1) {
            await page.keyboard.press(key);
            const at = await page.evaluate(whereFocusIs);
            if (at === null) break;
            if (!at.seen) hidden.push(at.name);
          }
          expect.soft(hidden, `${address} by ${key}`).toEqual([]);
          expect(stops, address).toBeGreaterThan(5);
          expect(stops, address).toBeLessThan(MAX_STOPS);
        }
      }
    });
  });
}

interface Stop {
  readonly name: string;
  readonly seen: boolean;
}

/** Runs in the page: whether any part of what has the focus can be seen, or null where the page ends. */
function whereFocusIs(): Stop | null {
  const own = document.activeElement;
  if (own === null || own === document.body) return null;
  // Of a box that is larger than the screen, the part on the screen.
  const box = own.getBoundingClientRect();
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  const isSeen = (x: number, y: number) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (own.contains(there) || there.contains(own));
  };
  const parts = [0.1, 0.5, 0.9];
  const seen =
    left < right &&
    top < bottom &&
    parts.some((down) => parts.some((along) => isSeen(left + (right - left) * along, top + (bottom - top) * down)));
  return { name: own.getAttribute('aria-label') ?? own.textContent.slice(0, 60), seen };
}
