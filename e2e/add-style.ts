import type { Page } from '@playwright/test';

/** Adds a style sheet as a reader's own browser does: past the page's policy, which would refuse a `<style>`. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
