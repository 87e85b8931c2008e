import { globSync, readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { SITE } from '#e2e/build-site.ts';
import { horizonControl, moveHorizon } from '#e2e/horizon.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

// What extensions do reaches the document, which is the same in both engines.
test.skip(({ browserName }) => browserName !== 'chromium');

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
    ['Status', /^Season 2/],
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
  await dialog.getByRole('combobox').fill('is season 2 out');
  await expect(dialog.getByRole('region', { name: 'Answer' })).toContainText('Not as far as we know.');
  await dialog.getByRole('combobox').fill('episode 1');
  await dialog.getByRole('option').first().click();
  await expect(heading(page)).toHaveText(/Episode 1/);
  await expect(heading(page)).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
}

for (const name of Object.keys(SIGNS).filter((key): key is keyof typeof OTHERS => key in OTHERS))
  for (const [when, event] of [
    ['before the app takes the page over', 'DOMContentLoaded'],
    ['once the app is there', 'arrived'],
  ] as const)
    test(`the app goes on with ${name}, ${when}`, async ({ page }) => {
      await page.addInitScript(`window === top && addEventListener('${event}', () => {
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

/** What stands in the general part of blockers' lists, in their manner: parts of addresses, and names of classes and ids. */
const ADDRESSES = [
  /(^|[/._-])ads?[/._-]/,
  /advert|analytic|banner|beacon|sponsor|newsletter|telemetry|affiliate|fingerprint|pageview/,
  /(^|[/._-])(track|tracker|tracking|trackers|promo|promos|pixel|metrics|popup|pop-up|popunder|stats|counter)[/._-]/,
  /social-?share|share-?(bar|button|this)|cookie-?(consent|notice|law)/,
];
const NAMES =
  /^(ads?|advert\w*|banners?|sponsor\w*|promo\w*|pop-?up|newsletter|cookie\w*|consent)([-_]|$)|[-_](ads?|banner|sponsored|promo|popup)([-_]|$)|social-?share|share-?(bar|button)/i;

test('no address, class or id of the site is on a general list of blockers', () => {
  const files = globSync('**/*', { cwd: SITE, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [`${entry.parentPath}/${entry.name}`.slice(SITE.length)] : [],
  );
  expect(files.length).toBeGreaterThan(50);
  // The hash in an asset's name may spell anything.
  const names = files.map((file) => file.replace(/-[\w-]{8}(?=\.\w+$)/, ''));
  expect(names.filter((name) => ADDRESSES.some((pattern) => pattern.test(name)))).toEqual([]);
  const texts = (ending: string) =>
    files.filter((file) => file.endsWith(ending)).map((file) => readFileSync(`${SITE}${file}`, 'utf8'));
  const own = new Set([
    ...texts('.html').flatMap((html) =>
      [...html.matchAll(/ (?:id|class)="([^"]*)"/g)].flatMap(([, value = '']) => value.split(' ')),
    ),
    ...texts('.css').flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, value = '']) => value)),
  ]);
  expect(own.size).toBeGreaterThan(300);
  expect([...own].filter((name) => NAMES.test(name))).toEqual([]);
});

test.describe('a browser that darkens pages by force', () => {
  const GROUND = { dark: [20, 32, 27], light: [245, 241, 230] };

  for (const [theme, ground] of [
    ['Same as this device', GROUND.dark],
    ['Chalkboard', GROUND.dark],
    ['Exercise book', GROUND.light],
  ] as const)
    test(`leaves our colours alone: ${theme}`, async ({ page }) => {
      // Where it darkens by force it asks for dark pages, too.
      await page.emulateMedia({ colorScheme: 'dark' });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
      await page.goto('/your-data/#theme');
      await page.getByRole('radio', { name: theme }).check();
      expect(await colourAt(page, 4, 300)).toEqual(ground);
    });
});

/** The colour of one pixel of what the browser has painted: what it darkens it does not tell the page. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(
    async (bytes) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(await createImageBitmap(new Blob([new Uint8Array(bytes)])), 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    },
    [...picture],
  );
}
