import { setTimeout as wait } from 'node:timers/promises';

import { namedDay } from '#publish/build-time.ts';
import { FACTS } from '#publish/facts-folder.ts';
import { watch } from '#publish/watch/watch.ts';

// A program: `npm run watch` looks at the watched places and says what may have changed. What it is told stands in docs/contract.md.
const day = namedDay();
process.exitCode = await watch(process.argv.slice(2), {
  facts: FACTS,
  now: day === undefined ? Date.now() : Date.parse(day),
  fetcher: fetch,
  wait: async (ms) => {
    await wait(ms);
  },
  print: console.log,
  repository: process.env['REPO_URL'],
});
