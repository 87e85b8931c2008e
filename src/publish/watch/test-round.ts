import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';
import { afterEach } from 'vitest';

import { watch } from './watch.ts';

const DAY = 86_400_000;

const told = v.object({
  exit: v.number(),
  places: v.array(
    v.object({
      id: v.string(),
      askedNow: v.boolean(),
      failure: v.nullable(v.object({ kind: v.string(), status: v.nullable(v.number()) })),
      movedTo: v.nullable(v.string()),
      version: v.nullable(v.string()),
      versionSince: v.nullable(v.string()),
      clues: v.array(v.object({ id: v.string(), says: v.string(), at: v.string() })),
    }),
  ),
  proposals: v.array(v.unknown()),
});

/** What a test says of a watched place; the rest is as in any. */
export interface TestPlace {
  readonly id?: string;
  readonly url: string;
  readonly kind?: string;
  readonly publisher?: string;
  readonly looksFor?: readonly string[];
  readonly every?: string;
  readonly by?: 'robots' | 'api';
}

/** When a round is (days after the first), what it is held against, how long an answer may take, and whose it is. */
interface RoundOptions {
  readonly days?: number;
  readonly facts?: string;
  readonly ms?: number;
  readonly repository?: string;
}

/**
 * Makes folders with a table of watched places and a state of their own, and rounds over them: at an instant (epoch milliseconds) or some
 * days after it, held against a folder of facts where no other is named. What a test makes is gone after it.
 */
export function roundsOn(ownFacts: string, start: number) {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'watch-'));
    folders.push(folder);
    return roundsIn(folder, ownFacts, start);
  };
}

function roundsIn(folder: string, ownFacts: string, start: number) {
  const [places, state] = [join(folder, 'places.json'), join(folder, 'state.json')];
  const waits: number[] = [];
  const run = async (
    args: readonly string[],
    { days = 0, facts = ownFacts, ms = 20_000, repository }: RoundOptions = {},
  ) => {
    const lines: string[] = [];
    const exit = await watch(['--places', places, '--state', state, ...args], {
      facts,
      now: start + days * DAY,
      fetcher: fetch,
      wait: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
      print: (line) => lines.push(line),
      repository,
      limits: { ms, bytes: 5_000_000 },
    });
    return { exit, lines };
  };
  return {
    folder,
    places,
    state,
    waits,
    run,
    table: (list: readonly TestPlace[], seen: readonly string[] = []) =>
      writeFileSync(
        places,
        JSON.stringify({
          places: list.map(
            ({ id = 'one', url, kind = 'page', publisher, looksFor = [], every = 'P0D', by = 'robots' }) => ({
              id,
              what: `Place ${id}`,
              url,
              kind,
              publisher,
              looksFor,
              every,
              terms: { by, page: null, says: '' },
            }),
          ),
          seen,
        }),
      ),
    /** One round, as programs are told of it. */
    round: async (options: RoundOptions = {}, args: readonly string[] = []) =>
      v.parse(told, JSON.parse((await run(['--json', ...args], options)).lines.join('\n'))),
    kept: (): unknown => JSON.parse(readFileSync(state, 'utf8')),
  };
}
