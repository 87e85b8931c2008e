import type { Plugin } from 'vite';

import { EDITION } from '#i18n/editions.ts';

import { buildTime } from './build-time.ts';
import { factAssetFiles, factNamesTag } from './fact-assets.ts';
import { FACTS, otherFactFiles } from './facts-folder.ts';
import { floorFiles } from './floor/floor-files.ts';
import { HOST_FILES } from './hosts.ts';
import { lookedName } from './looked.ts';
import { nowFiles } from './now/now-files.ts';
import { publicApiFiles } from './public-api.ts';
import { repositoryName } from './repository.ts';
import { PAGE_POLICY } from './security-headers.ts';
import { SITE } from './site-url.ts';
import { FEED_LINKS, subscriptionFiles } from './subscriptions.ts';
import { manifestFiles, pictureFiles, WEB_APP_LINKS } from './web-app.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the build writes beside the app's own parts: for each kind, its files by path. Pages, worker and ZIP come after (`postBuild`). */
const OUTPUTS: readonly (() => Files | Promise<Files>)[] = [
  factAssetFiles,
  () => subscriptionFiles(FACTS, buildTime(), SITE),
  () => manifestFiles(FACTS),
  () => nowFiles(FACTS, buildTime()),
  floorFiles,
];

/** What all editions have in common, once, beside the one at the root. */
const COMMON: readonly (() => Files | Promise<Files>)[] = [
  otherFactFiles,
  () => publicApiFiles(FACTS),
  pictureFiles,
  () => HOST_FILES,
];

/** The first tag of a page; the policy is the second: what stands before it is free of it. */
const CHARSET = '<meta charset="utf-8" />';

/** Writes all of it before the site gets its name: whatever changes there is another release, whose pages are fetched anew. */
export function outputs(): Plugin {
  let policy = '';
  return {
    name: 'roll-call:outputs',
    apply: 'build',
    // The app reads the names of the facts in its page.
    config: () => ({ define: { FACT_HASHES: 'undefined', ...lookedName(), ...repositoryName() } }),
    async generateBundle() {
      const makers = EDITION.path === '' ? [...OUTPUTS, ...COMMON] : OUTPUTS;
      for (const files of await Promise.all(makers.map(async (make) => make())))
        for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
    },
    configResolved({ mode }) {
      // Development brings code of its own along.
      if (mode !== 'development')
        policy = `\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`;
    },
    transformIndexHtml: (html) => ({
      html: html.replace(CHARSET, `$&${policy}`),
      tags: [factNamesTag(), ...WEB_APP_LINKS, ...FEED_LINKS],
    }),
  };
}
