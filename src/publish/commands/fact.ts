import { createInterface } from 'node:readline/promises';

import { dayAt, toDate } from '#domain/facts/calendar.ts';
import { onNamedDay } from '#publish/build-time.ts';
import { checkFacts, latestDayOnEarth } from '#publish/data-check.ts';
import type { Terminal } from '#publish/fact/ask.ts';
import { changedPages } from '#publish/fact/changed-pages.ts';
import { Refusal } from '#publish/fact/refusal.ts';
import { runFact } from '#publish/fact/run-fact.ts';

// A program: `npm run fact` writes one record of the facts with its source. It asks for whatever flags do not say, where somebody sits
// there; `npm run fact -- --help` lists the flags.

/** Asks whoever sits there. Who goes away in the middle has said nothing. */
function openTerminal(): { readonly terminal: Terminal; readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new AbortController();
  lines.once('close', () => gone.abort());
  return {
    terminal: {
      print: console.log,
      read: async (prompt) => {
        try {
          return await lines.question(prompt, { signal: gone.signal });
        } catch {
          throw new Refusal(['', 'Nothing was saved.']);
        }
      },
    },
    close: () => lines.close(),
  };
}

process.exitCode = await onNamedDay(console.log, async (day) => {
  const now = Date.now();
  const open = process.stdin.isTTY && process.stdout.isTTY ? openTerminal() : null;
  const exit = await runFact(process.argv.slice(2), {
    print: console.log,
    terminal: open?.terminal ?? null,
    today: day ?? toDate(dayAt(now)),
    latest: day ?? latestDayOnEarth(now),
    check: checkFacts,
    changedPages,
  });
  open?.close();
  return exit;
});
