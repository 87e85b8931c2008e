import type { Page } from '@playwright/test';

import { FACTS, forbiddenAt } from '#e2e/leak/forbidden.ts';
import { readSigns } from '#e2e/leak/signs.ts';
import { readSurfaces } from '#e2e/leak/surfaces.ts';
import { goTo } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';
import { findBrowserLeaks } from '#publish/leak/find-leaks.ts';
import { signReader } from '#publish/leak/marks.ts';

// The leak test is worth what it finds: one leak of each kind is planted, and has to be found as what it is.
test.skip(({ browserName }) => browserName !== 'chromium');
test.use({ horizon: 's1e2' });

/** What each planted leak does to the page, where, and how it must be reported. */
const PLANTS: readonly { kind: string; at: string; plant: () => unknown; found: RegExp }[] = [
  {
    kind: 'a stamped text',
    at: '/episodes/',
    plant: () => document.querySelector('main p')?.append('Na-yeon rubs infected blood into the scratch'),
    found: /^text: "(na yeon|yeon rubs)/,
  },
  {
    kind: 'a fact that nobody stamped, in words of its own',
    at: '/',
    plant: () => document.querySelector('main p')?.append('Poor Wu-jin was bitten in the end.'),
    found: /^text: .* tells wu-jin/,
  },
  {
    kind: 'a name in an aria-label',
    at: '/cast/',
    plant: () => document.querySelector('main a')?.setAttribute('aria-label', 'Jin Seon-mu'),
    found: /^attribute: names jin-seon-mu/,
  },
  {
    kind: 'a name in the document title',
    at: '/show/',
    plant: () => {
      document.title = 'Jeon Ho-cheol · Roll Call';
    },
    found: /^title: names jeon-ho-cheol/,
  },
  {
    kind: 'a count of people',
    at: '/cast/',
    plant: () => document.querySelector('main p')?.append(' 42 people in all'),
    found: /^count: 42 people/,
  },
  {
    kind: 'a link to somebody not met',
    at: '/cast/',
    plant: () => document.querySelector('main a')?.setAttribute('href', '/cast/han-du-seok/'),
    found: /^link to somebody not met/,
  },
  {
    kind: 'a fate on the wrong card',
    at: '/cast/',
    plant: () =>
      [...document.querySelectorAll('main li')]
        .find((card) => card.textContent?.includes('Jang Wu-jin'))
        ?.querySelector('p:last-child')
        ?.append(' Gone'),
    found: /^mark: Jang Wu-jin Gone/,
  },
  {
    kind: 'a column too many',
    at: '/cast/roll-call/',
    plant: () => document.querySelector('thead tr')?.append(document.createElement('th')),
    found: /^count: 3 columns/,
  },
  {
    kind: 'a step too many on a timeline',
    at: '/cast/nam-on-jo/',
    plant: () => document.querySelector('main ol')?.append(document.createElement('li')),
    found: /^count: 2 steps/,
  },
  {
    kind: 'a tie one episode early',
    at: '/cast/ties/',
    plant: () =>
      document.querySelector('main [data-tie]')?.setAttribute('data-tie', 'lee-cheong-san.lee-su-hyeok.friend'),
    found: /^tie: lee-cheong-san\.lee-su-hyeok\.friend is not due yet/,
  },
  {
    kind: 'an event of the story one episode early',
    at: '/story/',
    plant: () => document.querySelector('main ol p')?.append('Su-hyeok leaps to a fire hose to save Cheong-san'),
    found: /^text: "(su hyeok|hyeok leaps)/,
  },
  {
    kind: 'a thread before its point',
    at: '/story/',
    plant: () => document.querySelector('main [data-thread]')?.setAttribute('data-thread', 'father'),
    found: /^thread: father is not due yet/,
  },
  {
    kind: 'a text in the history entry',
    at: '/',
    plant: () => history.replaceState({ last: 'So-ju opens the hall door' }, ''),
    found: /^history: /,
  },
  {
    kind: 'a name that a style sheet writes',
    at: '/show/',
    plant: () => document.styleSheets[0]?.insertRule('[data-address="/show/"] h1::after { content: " Jin Seon-mu" }'),
    found: /^accessibility tree: names jin-seon-mu/,
  },
  {
    kind: 'a text in storage',
    at: '/',
    plant: () => localStorage.setItem('note', 'So-ju opens the hall door and is reunited with On-jo'),
    found: /^storage: /,
  },
];

const early = signReader(FACTS, 's1e2');

async function leaksOn(page: Page): Promise<string[]> {
  return [...findBrowserLeaks(await readSurfaces(page), forbiddenAt('s1e2')), ...early(await readSigns(page))];
}

test('finds each of them', async ({ page }) => {
  await page.goto('/');
  for (const { kind, at, plant, found } of PLANTS) {
    await test.step(kind, async () => {
      // Another page in between: the next one is drawn anew.
      await goTo(page, '/your-data/');
      await goTo(page, at);
      expect(await leaksOn(page)).toEqual([]);
      await page.evaluate(plant);
      expect(await leaksOn(page)).toContainEqual(expect.stringMatching(found));
    });
  }
});
