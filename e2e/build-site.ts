import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

/** The built site that most tests look at: that of their own facts, written on their day. `npm run build:fixtures` makes it. */
export const SITE = 'dist-fixtures';

/** The same under a path, and the address that it is built for. */
export const SITE_BELOW = 'dist-fixtures-below';
export const ADDRESS_BELOW = 'https://name.example/roll-call';

/** The site that people get, built of the real facts, or the one in the folder that `BUILT` names (see `rehearse.ts`). */
export const REAL_SITE = process.env['BUILT'] ?? 'dist';

/** Builds a site of a folder of facts, as on the day of the tests' facts, from the sources in `root`; `address` is what it takes for its own, `editions` the languages that it is built in beside English. */
export async function buildSite({
  facts = FIXTURES,
  out = SITE,
  root = '.',
  address = '',
  editions = '',
}): Promise<void> {
  const build = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn', '--emptyOutDir', '--outDir', out],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        FACTS: resolve(facts),
        TODAY: FACTS_DAY,
        SITE_URL: address,
        EDITIONS: editions,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [status] = await once(build, 'exit');
  if (status !== 0) throw new Error(`${out} could not be built.`);
}
