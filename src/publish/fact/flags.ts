import { parseArgs } from 'node:util';

import { Refusal } from './refusal.ts';

/** What the command can write. */
export const KINDS = ['date', 'milestone', 'claim', 'correction'] as const;
export type Kind = (typeof KINDS)[number];

/** The flags that say nothing of a fact. */
const COMMAND = {
  kind: 'what is written: date, milestone, claim or correction',
  'from-issue': 'a file with the text of a correction that somebody sent; asks nothing',
  facts: 'the folder of the facts (FACTS, else public/data/v1)',
  today: 'the day of the edit (today)',
} as const;
const SWITCHES = {
  yes: 'saves without asking',
  'dry-run': 'saves nothing',
  'no-pages': 'does not look which pages change, which takes some seconds',
  help: 'prints this',
} as const;

const SOURCE = {
  source: 'the id of a source that is there; none where a record cites none',
  'source-url': 'the address of a new one',
  'source-publisher': 'who publishes it',
  'source-title': 'its title',
  'source-published': 'the day, month or year it is of, or unknown',
  'source-kind': 'news, blog, database, reference, review, wiki, trade, press-release or official',
  'source-language': 'its language (ko, pt-BR), or unknown',
  'source-after': 'the story point from which its title and address may be seen, where they tell',
  'source-id': 'its id, where it is to be another one',
} as const;

const SAYING = {
  day: 'the day, month, quarter, half or year; FROM..TO for some days; none where it is taken back',
  why: 'why it says something else than before, in a sentence',
  on: 'the day on which that changed (that of the source, else today)',
  since: 'the day since which it said what it says now (that on which it was written)',
  note: 'a sentence about the date',
} as const;

const OF_KIND = {
  date: SAYING,
  milestone: {
    rung: 'the step of the ladder, by its id',
    certainty: 'official, reported or inferred',
    ...SAYING,
  },
  claim: {
    speaker: 'the id of who said it',
    'speaker-name': 'the name of a new speaker',
    'speaker-korean': 'that name in Hangul',
    'speaker-kind': 'official, maker, actor, agency, outlet, blog or unnamed',
    'relayed-by': 'the id of the speaker who passed it on',
    'made-on': 'the day, month or year it was said',
    'made-on-inferred': 'yes where the page is undated',
    statement: 'what was said, in your own words',
    topic: 'what it is about',
    subtopic: 'that more exactly, as an id',
    basis: 'official, on-record, reported or speculation',
    days: 'the days that it names, FROM..TO',
    'days-kind': 'predicts or excludes (predicts)',
    event: 'the step of the ladder that settles it (released)',
    season: 'the season that it is about (the awaited one)',
    'condition-event': 'the step of the ladder that it depends on',
    'condition-days': 'between which days that has to happen, FROM..TO',
    note: 'a sentence about the claim',
    after: 'the story point from which it may be seen, where it tells',
    id: 'its id, where it is to be another one',
  },
  correction: {
    record: 'the record: its id, with the file before it where several have that id (claims/some-id)',
    field: 'the way to the value in it, as the data check writes it (note.en)',
    value: 'what is right',
  },
} as const satisfies Record<Kind, Readonly<Record<string, string>>>;

type KeyOf<T> = T extends unknown ? keyof T : never;
type CommandFlag = keyof typeof COMMAND;
type SwitchFlag = keyof typeof SWITCHES;
/** The flags that say something of a fact. */
export type FactFlag = keyof typeof SOURCE | KeyOf<(typeof OF_KIND)[Kind]>;

/** The arguments of the command. */
export interface Arguments {
  readonly command: Readonly<Partial<Record<CommandFlag, string>>>;
  readonly switches: ReadonlySet<SwitchFlag>;
  readonly answers: ReadonlyMap<FactFlag, string>;
}

const isFlagOf = <Flags extends object>(flags: Flags, name: string): name is Extract<keyof Flags, string> =>
  Object.hasOwn(flags, name);
const ANSWERS: Readonly<Record<FactFlag, string>> = {
  ...SOURCE,
  ...OF_KIND.date,
  ...OF_KIND.milestone,
  ...OF_KIND.claim,
  ...OF_KIND.correction,
};

/** Reads the arguments of the command. @throws {Refusal} where there is no such flag, or one lacks its value. */
export function readArguments(args: readonly string[]): Arguments {
  const type = (flags: object, kind: 'string' | 'boolean') =>
    Object.fromEntries(Object.keys(flags).map((name) => [name, { type: kind }]));
  const command: Partial<Record<CommandFlag, string>> = {};
  const switches = new Set<SwitchFlag>();
  const answers = new Map<FactFlag, string>();
  for (const [name, value] of Object.entries(
    parse({ ...type({ ...COMMAND, ...ANSWERS }, 'string'), ...type(SWITCHES, 'boolean') }, args),
  )) {
    if (isFlagOf(SWITCHES, name)) switches.add(name);
    else if (isFlagOf(COMMAND, name)) command[name] = String(value);
    else if (isFlagOf(ANSWERS, name)) answers.set(name, String(value));
  }
  return { command, switches, answers };
}

function parse(options: NonNullable<Parameters<typeof parseArgs>[0]>['options'], args: readonly string[]): object {
  try {
    return parseArgs({ args: [...args], options: options ?? {} }).values;
  } catch (error) {
    throw new Refusal([error instanceof Error ? error.message : String(error), '', ...listFlags()], 2);
  }
}

/** Whether a text is one of the kinds. */
export const isKind = (text: string | undefined): text is Kind => KINDS.some((kind) => kind === text);

/** All flags, or those that one kind takes, a line each. */
export function listFlags(kind?: Kind): string[] {
  const groups: [title: string, flags: Readonly<Record<string, string>>][] = [
    ['npm run fact --', { ...COMMAND, ...SWITCHES }],
    ['the source', SOURCE],
    ...KINDS.filter((one) => kind === undefined || one === kind).map(
      (one): [string, Readonly<Record<string, string>>] => [`--kind ${one}`, OF_KIND[one]],
    ),
  ];
  return groups.flatMap(([title, flags]) => [
    title,
    ...Object.entries(flags).map(([name, says]) => `  --${name.padEnd(18)}${says}`),
  ]);
}
