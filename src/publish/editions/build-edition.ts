import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defaultClientConditions, defaultServerConditions, type Plugin, type UserConfig } from 'vite';

import { EDITION, EDITIONS } from '#i18n/editions.ts';
import { FACTS } from '#publish/facts-folder.ts';
import { ROOT, underRoot } from '#publish/site-url.ts';

import { writeEditionFacts } from './edition-facts.ts';

/** By which name package.json has the words of a language (`imports`). */
const conditionOf = (language: string) => `edition-${language}`;

/** How the words of a language are found by whatever is bundled. */
export const wordsOf = (language: string): Pick<UserConfig, 'resolve' | 'ssr'> => ({
  resolve: { conditions: [conditionOf(language), ...defaultClientConditions] },
  ssr: { resolve: { conditions: [conditionOf(language), ...defaultServerConditions] } },
});

/** Those of this edition, as this process itself found them. */
export const EDITION_WORDS = wordsOf(EDITION.language);

/** The languages that the site is built in beside the one at its root: all, or those that `EDITIONS` names, separated by commas; `EDITIONS=` is none. */
const BUILT = EDITIONS.slice(1).filter(
  ({ language }) => process.env['EDITIONS']?.split(',').includes(language) ?? true,
);

/** What the app and the programs beside it are told of that, and under which path all editions stand. */
export const editionNames = (): Record<string, string> => ({
  BUILT: JSON.stringify([EDITIONS[0], ...BUILT]),
  'import.meta.env.ROOT_URL': JSON.stringify(ROOT),
});

/** Resolves the words of the edition. One that is not at the root has nothing of what all have in common: no public files, and the root's icon. */
export function edition(): Plugin {
  const isRoot = EDITION.path === '';
  return {
    name: 'roll-call:edition',
    config: () => ({ ...EDITION_WORDS, ...(isRoot ? {} : { publicDir: false }), define: editionNames() }),
    generateBundle() {
      if (!isRoot)
        this.emitFile({ type: 'asset', fileName: 'icon.svg', source: readFileSync('public/icon.svg', 'utf8') });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => (isRoot ? html : html.replace('href="/icon.svg"', `href="${underRoot('/icon.svg')}"`)),
    },
  };
}

/**
 * Builds every other edition into a folder of the site at the root: the same build, resolved with other words, on the facts as that
 * edition has them. @throws {Error} where one cannot be built.
 */
export async function buildEditions(root: string, out: string): Promise<void> {
  await Promise.all(
    BUILT.map(async ({ language, path, name }) => {
      const build = spawn(
        process.execPath,
        [
          `--conditions=${conditionOf(language)}`,
          'node_modules/vite/bin/vite.js',
          'build',
          '--logLevel=warn',
          // Resolved by this program, and so by the words of the edition.
          '--configLoader=native',
          '--emptyOutDir',
          `--outDir=${join(out, path)}`,
        ],
        {
          cwd: root,
          env: { ...process.env, NODE_ENV: 'production', FACTS: writeEditionFacts(FACTS, language) },
          stdio: ['ignore', 'inherit', 'inherit'],
        },
      );
      const [status] = await once(build, 'exit');
      if (status !== 0) throw new Error(`The edition ${name} could not be built.`);
    }),
  );
}
