import { type BuildOptions, build } from 'vite';

import { editionNames, EDITION_WORDS } from './editions/build-edition.ts';
import { factNames } from './fact-assets.ts';
import { SYNTAX } from './floor/floor.ts';
import { lookedName } from './looked.ts';
import { repositoryName } from './repository.ts';
import { BASE } from './site-url.ts';

/** Bundles a program of the site beside the app into a folder: it finds the facts under the same names, and takes nothing of the app's plugins. */
export async function bundleProgram(root: string, folder: string, options: BuildOptions): Promise<void> {
  await build({
    configFile: false,
    root,
    base: BASE,
    ...EDITION_WORDS,
    logLevel: 'warn',
    publicDir: false,
    define: { ...factNames(), ...editionNames(), ...lookedName(), ...repositoryName() },
    build: { outDir: folder, emptyOutDir: false, target: SYNTAX, ...options },
  });
}
