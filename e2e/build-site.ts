import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

/** The built site that most tests look at: that of their own facts, written on their day. `npm run build:fixtures` makes it. */
export const SITE = 'dist-fixtures';

/** The site that people get, built of the real facts, or the one in the folder that `BUILT` names (see `rehearse.ts`). */
export const REAL_SITE = process.env['BUILT'] ?? 'dist';

/** Builds a site of a folder of facts, as on the day of the tests' facts, from the sources in `root`; `address` is what it takes for its own. */
export function buildSite({ facts = FIXTURES, out = SITE, root = '.', address = '' }): void {
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn', '--emptyOutDir', '--outDir', out],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', FACTS: resolve(facts), TODAY: FACTS_DAY, SITE_URL: address },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
}
