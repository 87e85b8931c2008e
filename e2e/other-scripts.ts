import type { Page } from '@playwright/test';

import { horizonControl, moveHorizon } from '#e2e/horizon.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

/** What each of them leaves in the page. */
const SIGNS: Readonly<Record<keyof typeof OTHERS, string>> = {
  'a dark theme': 'main [data-darkreader-inline-color]',
  'a password manager': 'input + [data-lastpass-root]',
  'a writing aid and a toolbar': 'body > #toolbar-of-somebody',
  'what makes links of texts': 'footer a[href="#made-by-somebody"]',
};

/** What scripts of others are known to do to a page, in the page. */
const OTHERS = {
  'a dark theme': () => {
    const { documentElement: root, head } = document;
    for (const name of ['mode', 'scheme', 'proxy-injected']) root.setAttribute(`data-darkreader-${name}`, 'dynamic');
    for (const place of [head, head, root]) {
      // A style of an extension's is let past the page's policy; this one would not be.
      const style = document.createElement('link');
      style.className = 'darkreader darkreader--sync';
      place.append(style);
    }
    const darken = () => {
      for (const element of document.querySelectorAll<HTMLElement | SVGElement>(
        'body, body *:not([data-darkreader-inline-color])',
      )) {
        element.style.setProperty('--darkreader-inline-color', '#e8e6e3');
        element.setAttribute('data-darkreader-inline-color', '');
      }
    };
    darken();
    new MutationObserver(darken).observe(root, { childList: true, subtree: true });
  },

  'a password manager': () => {
    const offer = () => {
      for (const field of document.querySelectorAll('input:not([data-lastpass-icon-root])')) {
        field.setAttribute('data-lastpass-icon-root', '');
        field.setAttribute('data-com.bitwarden.browser.user-edited', 'yes');
        const icon = document.createElement('div');
        icon.dataset['lastpassRoot'] = '';
        icon.attachShadow({ mode: 'closed' }).append('…');
        field.after(icon);
      }
      if (document.querySelector('com-1password-button') === null)
        document.documentElement.append(document.createElement('com-1password-button'));
    };
    offer();
    new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
  },

  'a writing aid and a toolbar': () => {
    const { documentElement: root, head, body } = document;
    for (const name of ['data-gr-ext-installed', 'data-new-gr-c-s-check-loaded', 'cz-shortcut-listen'])
      body.setAttribute(name, '14.1');
    root.setAttribute('data-lt-installed', 'true');
    root.classList.add('toolbar-installed');
    body.classList.add('vsc-initialized');
    root.append(document.createElement('grammarly-desktop-integration'));
    for (const place of [body, head]) {
      const script = document.createElement('script');
      script.type = 'text/x-template';
      place.append(script, document.createElement('meta'));
    }
    const bar = document.createElement('div');
    bar.id = 'toolbar-of-somebody';
    bar.textContent = 'Prices for this site';
    body.prepend(bar);
    body.append(document.createElement('iframe'), bar.cloneNode(true));
  },

  'what makes links of texts': () => {
    // Texts that go only with what is around them.
    for (const place of document.querySelectorAll('footer p')) {
      const text = [...place.childNodes].find((node) => node instanceof Text && /MIT/.test(node.data));
      if (!(text instanceof Text)) continue;
      const found = text.splitText(text.data.indexOf('MIT'));
      found.splitText('MIT'.length);
      const link = document.createElement('a');
      link.href = '#made-by-somebody';
      found.replaceWith(link);
      link.append(found);
    }
  },
} as const satisfies Record<string, () => void>;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Walks through the app as somebody does who uses it. */
async function useTheApp(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Search' });
  for (const [place, title] of [
    ['Episodes', 'Episodes'],
    ['Class', /Class/],
    ['Status', /^Season \d/],
    ['You', 'You'],
  ] as const) {
    await goThroughMenu(page, place);
    await expect(heading(page)).toHaveText(title);
  }
  await moveHorizon(page, 'I have finished episode 4');
  await expect(page.getByText('4 of 12 watched')).toBeVisible();
  await goThroughMenu(page, 'Class');
  const cards = page.getByRole('main').getByRole('listitem');
  await expect(cards.first()).toBeVisible();
  const met = await cards.count();
  await moveHorizon(page, 'I have not started');
  await expect(horizonControl(page)).toContainText('not started');
  await expect.poll(() => cards.count()).toBeLessThan(met);
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await dialog.getByRole('combobox').fill('is it out yet');
  await expect(dialog.getByRole('region', { name: 'Answer' })).toContainText('Not as far as we know.');
  await dialog.getByRole('combobox').fill('episode 1');
  await dialog.getByRole('option').first().click();
  await expect(heading(page)).toHaveText(/Episode 1/);
  await expect(heading(page)).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
}

/** When they do it, and the event that begins it. */
const TIMES = {
  'before the app takes the page over': 'DOMContentLoaded',
  'once the app is there': 'arrived',
} as const;

/** Tests that the app goes on beside each of these scripts of others, which do theirs at that time. */
export function testScripts(scripts: readonly (readonly [keyof typeof OTHERS, keyof typeof TIMES])[]): void {
  for (const [name, when] of scripts)
    test(`the app goes on with ${name}, ${when}`, async ({ page }) => {
      await page.addInitScript(`window === top && addEventListener('${TIMES[when]}', () => {
        (${OTHERS[name].toString()})();
        if (document.querySelector('${SIGNS[name]}') !== null) document.documentElement.dataset.disturbed = '';
      }, { once: true })`);
      for (const address of ['/cast/', '/your-data/#another-device']) {
        await page.goto(address);
        await expect(heading(page)).toHaveCount(1);
      }
      await expect(page.locator('html[data-disturbed]')).toBeAttached();
      await page.goto('/');
      await useTheApp(page);
    });
}
