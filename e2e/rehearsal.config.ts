import { defineConfig } from '@playwright/test';

import all from './playwright.config.ts';

const REAL = 'real-chromium';

/** Only what holds for the site of any facts: that of the folder `BUILT`, made of the facts in `FACTS`. */
export default defineConfig({
  ...all,
  projects: (all.projects ?? []).filter(({ name }) => name === REAL),
  webServer: [all.webServer ?? []].flat().filter(({ name }) => name === REAL),
});
