import { expect, test } from '#e2e/test.ts';

test.use({ horizon: 's1e3' });

/** Runs in the page, before its scripts: notes what a screen reader says by itself, as `data-said` of the document. That something loads may be said. */
function listen() {
  const said = new Set<string>();
  const hear = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest('[role="status"], [aria-live="polite"]');
    const regions = region ? [region] : [...(element?.querySelectorAll('[role="status"], [aria-live="polite"]') ?? [])];
    for (const { textContent } of regions) if (!/^(Loading)?$/.test(textContent)) said.add(textContent);
    document.documentElement.dataset['said'] = [...said].join(' | ');
  };
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((records) => {
      for (const { target, addedNodes, type } of records)
        for (const node of type === 'characterData' ? [target] : addedNodes) hear(node);
    }).observe(document.body, { subtree: true, childList: true, characterData: true }),
  );
}

for (const address of [
  '/story/',
  '/cast/?q=on',
  '/cast/ties/?who=nam-on-jo',
  '/status/claims/?show=claims',
  '/sources/?q=netflix',
])
  test(`nothing is said by itself when somebody comes to ${address}`, async ({ page }) => {
    await page.addInitScript(listen);
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('html').getAttribute('data-said')).toBeFalsy();
  });
