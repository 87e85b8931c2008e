import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import * as v from 'valibot';

import { dayAt, toDate } from '#domain/facts/calendar.ts';
import { readJson } from '#publish/checks/read-json.ts';
import { firstFault } from '#publish/checks/schema-issue.ts';
import { urlFault } from '#publish/fact/answer-checks.ts';
import { watchWords as words } from '#i18n/tools/watch.ts';

import { cluesOf } from './clues.ts';
import { LIMITS, type Limits } from './get.ts';
import { type Proposal, proposalOf } from './proposals.ts';
import { asJson, linesOf, proposalLines } from './report.ts';
import { goRound, isFresh } from './round.ts';
import { createTurns } from './turns.ts';
import { createVisit } from './visit.ts';
import { watchFacts } from './watch-facts.ts';
import { readState, writeWhole } from './watch-state.ts';
import { placesFile } from './watched-place.ts';

/** By this name robots.txt may speak of us. */
const NAME = 'roll-call-watch';

/** What the program ends with: nothing is new; nothing could be looked at; what it was told cannot be read; something wants a look. */
export const EXIT = { nothingNew: 0, couldNotLook: 1, unreadable: 2, lookAtIt: 10 } as const;

/** What the watch takes from outside. */
export interface Outside {
  /** The folder of facts that places are held against; nothing is ever written there. */
  readonly facts: string;
  /** The instant of the round (epoch milliseconds). */
  readonly now: number;
  readonly fetcher: typeof fetch;
  /** Lets milliseconds pass. */
  readonly wait: (ms: number) => Promise<void>;
  readonly print: (line: string) => void;
  /** Where the repository is: its people answer for what we ask. */
  readonly repository: string | undefined;
  readonly limits?: Limits;
}

/**
 * The command (docs/contract.md): looks at the watched places of a table, prints a line for each and what wants a look, and keeps in
 * the state file how it found them. It changes no fact. @returns one of `EXIT`.
 */
export async function watch(args: readonly string[], outside: Outside): Promise<number> {
  const { facts: folder, now, fetcher, wait, print, limits = LIMITS } = outside;
  const refuse = (line: string) => {
    print(line);
    return EXIT.unreadable;
  };
  const options = readArguments(args);
  if (typeof options === 'string') return refuse(words.wrongArguments(options));
  const { repository = '' } = outside;
  const fault = repository === '' ? undefined : urlFault(repository);
  if (fault !== undefined) return refuse(words.wrongRepository(fault));
  const table = readPlaces(options.places);
  if (typeof table === 'string') return refuse(words.wrongPlaces(options.places, table));
  const facts = attempt(() => watchFacts(folder, now));
  if (typeof facts === 'string') return refuse(words.wrongFacts(folder, facts));
  const kept = readState(options.state);
  if ('aside' in kept) return refuse(words.wrongState(options.state, kept.aside));

  const agent = agentOf(repository);
  const visit = createVisit({ name: NAME, agent, now, fetcher, inTurn: createTurns(wait), limits });
  const { state, asked } = await goRound(table.places, kept, facts, visit);

  const day = toDate(dayAt(now, 'UTC'));
  const seen = new Set(table.seen);
  const found = table.places.map((place) => {
    const own = state.places[place.id];
    return { place, state: own, wasAsked: asked.has(place.id), clues: cluesOf(place, own, facts, seen, now) };
  });
  const fresh = found.filter(({ place, state: own, wasAsked }) => isFresh(place, own, wasAsked, now)).length;
  const proposals: Proposal[] = options.propose
    ? table.places.flatMap((place) => proposalOf(place, state.places[place.id], facts, day) ?? [])
    : [];

  const hasClues = found.some(({ clues }) => clues.length > 0);
  const exit = hasClues ? EXIT.lookAtIt : fresh === 0 ? EXIT.couldNotLook : EXIT.nothingNew;
  if (options.json) print(JSON.stringify(asJson(day, exit, found, proposals), null, 2));
  else for (const line of [...found.flatMap(linesOf), ...proposals.flatMap(proposalLines)]) print(line);

  // Whatever happens to them, somebody has read what was found.
  const writings: (readonly [file: string, content: unknown])[] = [[options.state, state]];
  if (options.looked !== undefined && fresh > 0) writings.push([options.looked, { on: day, places: fresh }]);
  for (const [file, content] of writings) {
    const why = attempt(() => writeWhole(file, content));
    if (why !== undefined) return refuse(words.unwritten(file, why));
  }
  return exit;
}

/** What a piece of work gives, or in one line why it gives nothing. */
function attempt<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
  }
}

const readArguments = (args: readonly string[]) =>
  attempt(
    () =>
      parseArgs({
        args: [...args],
        options: {
          places: { type: 'string', default: 'src/publish/watch/places.json' },
          state: { type: 'string', default: '.watch/state.json' },
          json: { type: 'boolean', default: false },
          propose: { type: 'boolean', default: false },
          looked: { type: 'string' },
        },
      }).values,
  );

/** How we introduce ourselves, so that whoever minds can find us. */
function agentOf(repository: string): string {
  return `${NAME} (${repository === '' ? words.privateCopy : `+${new URL(repository).href}`})`;
}

/** The table, or the words for what is wrong with it. */
function readPlaces(file: string): v.InferOutput<typeof placesFile> | string {
  const text = attempt(() => ({ whole: readFileSync(file, 'utf8') }));
  if (typeof text === 'string') return text;
  const json = readJson(text.whole);
  if (!json.ok) return `it ${json.problem}`;
  const parsed = v.safeParse(placesFile, json.value);
  return parsed.success ? parsed.output : firstFault(parsed.issues);
}
