import type { Page } from '@playwright/test';

/** The notes that are stored, or null. */
export const storedNotes = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('roll-call') ?? '{}').preferences.notes ?? null);

/** Puts notes and days into what is stored, as if they had been kept before; the next page that is loaded knows of them. */
export const keepBefore = (page: Page, notes: object, watchedOn: object = {}): Promise<void> =>
  page.evaluate(
    ([own, days]) => {
      const state = JSON.parse(localStorage.getItem('roll-call') ?? '');
      localStorage.setItem(
        'roll-call',
        JSON.stringify({ ...state, watchedOn: days, preferences: { ...state.preferences, notes: own } }),
      );
    },
    [notes, watchedOn] as const,
  );
