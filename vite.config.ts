import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

import tailwindcss from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';

import { displayFace } from '#publish/display-face.ts';
import { edition, wordsOf } from '#publish/editions/build-edition.ts';
import { LANGUAGES } from '#publish/editions/check-overlays.ts';
import { otherFacts } from '#publish/facts-folder.ts';
import { STYLES, SYNTAX } from '#publish/floor/floor.ts';
import { inlineScript } from '#publish/inline/inline-script.ts';
import { outputs } from '#publish/outputs.ts';
import { plainImports } from '#publish/plain-imports.ts';
import { postBuild } from '#publish/post-build.ts';
import { previewHost } from '#publish/preview-host.ts';
import { BASE } from '#publish/site-url.ts';

const TESTS = ['src/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts'];
/** Tests with a page and a network, each in a world of its own: those that say so in their first line. */
const PAGE_TESTS = globSync(TESTS).filter((file) =>
  readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'),
);

/** Walks through every page of the real facts, at many places, and all that they may become, and that they find leaks: they take longer than all others, and only `npm test` does them. */
const WALKS = ['src/publish/leak/{real-pages,rehearsed-pages,planted}.test.ts', 'src/rehearsed-facts.test.ts'];
/** The same in an edition, in its words. */
const IN_EDITION = ['src/publish/editions/in-edition/*.test.ts'];
/** They draw as the build does: what React says in development it says of the tests' own facts (`fixture-pages.test.ts`). */
const walks = (name: string, include: string[]) => ({
  extends: true as const,
  oxc: { jsx: { development: false } },
  test: { name, include, isolate: false, env: { NODE_ENV: 'production' }, setupFiles: ['mocks/unit-setup.ts'] },
});

const PORT = Number(process.env['PORT'] ?? 4173);

export default defineConfig(({ isPreview }) => ({
  plugins: [
    edition(),
    otherFacts(),
    plainImports(),
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single', semicolons: true }),
    react(),
    tailwindcss(),
    displayFace(),
    inlineScript(),
    previewHost(),
    outputs(),
    postBuild(),
    msw(),
  ],
  base: BASE,
  // Found only when the first page asks for it, it would be bundled then, and the page loaded again.
  optimizeDeps: { include: ['msw/browser'] },
  // On a static host every address has its own file and an unknown one is the host's 404; in dev the app answers them all.
  appType: isPreview ? 'mpa' : 'spa',
  // React has had this hook since 18: nobody needs the copy for older ones that TanStack Store asks for.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  build: {
    target: SYNTAX,
    cssTarget: STYLES,
    assetsInlineLimit: 0,
    // Cutting the display face takes a second, and is meant to.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // Small files pack worse and come later: what the first page needs is the app, and React, which stays the same from
            // release to release; what many others need is one, but for the little that the search takes from it.
            {
              name: 'react',
              test: /\/node_modules\/(react|react-dom|scheduler)\/|\/src\/(draw|ui\/rewritten-texts)\.ts$/,
              tags: ['$initial'],
              priority: 3,
            },
            { name: 'app', tags: ['$initial'], priority: 2 },
            { name: 'ui', test: /\/src\/ui\/|FactDate|SendButton/, minShareCount: 3, priority: 1 },
            // What stands in You, too, is little: one file less to name.
            { name: 'offer', test: /\/src\/pwa\/(offer|install-)/, priority: 2 },
            // The search wants of it what every dialog needs, and no more.
            { name: 'modal', test: /use-modal/, priority: 2 },
            // The search, too, wants the names of kinds, and nothing else of what the pages share.
            { name: 'kinds', test: /worked-out|claim-kinds|facts\/group/, priority: 2 },
            { name: 'shared', minShareCount: 3 },
          ],
        },
      },
    },
  },
  preview: { port: PORT, strictPort: true },
  test: {
    // Left alone vitest keeps one core for itself, which on two of them doubles the wait.
    maxWorkers: availableParallelism(),
    restoreMocks: true,
    testTimeout: 120_000,
    env: { TZ: 'Asia/Seoul' },
    projects: [
      {
        extends: true,
        // Most of the time of a small test is its start: what is pure shares one.
        test: {
          name: 'plain',
          include: TESTS,
          exclude: [...PAGE_TESTS, ...WALKS, ...IN_EDITION],
          isolate: false,
          setupFiles: ['mocks/unit-setup.ts'],
        },
      },
      walks('walks', WALKS),
      // What holds in every language, in each of the others.
      ...LANGUAGES.map((language) => ({ ...walks(`walks-${language}`, IN_EDITION), ...wordsOf(language) })),
      {
        extends: true,
        test: {
          name: 'page',
          include: PAGE_TESTS,
          environment: 'jsdom',
          setupFiles: ['mocks/unit-setup.ts', 'mocks/page-setup.ts'],
        },
      },
    ],
  },
}));
