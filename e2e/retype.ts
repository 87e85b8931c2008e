import type { Locator } from '@playwright/test';

/** Types a text over what stands in a field, key by key: React does not hear Playwright's `fill` in Firefox over BiDi. */
export async function retype(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}
