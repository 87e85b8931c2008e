import { setTimeout as wait } from 'node:timers/promises';

import { onNamedDay } from '#publish/build-time.ts';
import { FACTS } from '#publish/facts-folder.ts';
import { watch } from '#publish/watch/watch.ts';

// A program: `npm run watch` looks at the watched places and says what may have changed. What it is told stands in docs/contract.md.
process.exitCode = await onNamedDay(console.log, (day) =>
  watch(process.argv.slice(2), {
    facts: FACTS,
    now: day === undefined ? Date.now() : Date.parse(day),
    fetcher: fetch,
    wait: async (ms) => {
      await wait(ms);
    },
    print: console.log,
    repository: process.env['REPO_URL'],
  }),
);
