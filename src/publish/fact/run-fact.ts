import { instantAt, toDay } from '#domain/facts/calendar.ts';
import { type Fault, faultLine } from '#publish/checks/fault.ts';
import type { Folder } from '#publish/checks/folder.ts';
import { FACTS } from '#publish/facts-folder.ts';

import { dayFault } from './answer-checks.ts';
import { type Asker, createAsker, type Terminal } from './ask.ts';
import { askClaim } from './ask-claim.ts';
import { askCorrection } from './ask-correction.ts';
import { askDate, askMilestone } from './ask-rung.ts';
import { changedFiles, changedRecords, type Edit, type FactFiles, readFactFiles, withEdits } from './fact-files.ts';
import { type Arguments, isKind, KINDS, type Kind, listFlags, readArguments } from './flags.ts';
import { lineDiff } from './line-diff.ts';
import { readIssueFile } from './read-issue.ts';
import { Refusal } from './refusal.ts';
import { saveFiles } from './save-files.ts';

/** What the command runs in. */
export interface Surroundings {
  readonly print: (line: string) => void;
  /** Null where nobody sits there. */
  readonly terminal: Terminal | null;
  /** The day on which the edit is made here, and the latest day that it is anywhere on earth. */
  readonly today: string;
  readonly latest: string;
  /** The data check (`checkFacts`). */
  readonly check: (folder: Folder, today: string) => readonly Fault[];
  readonly changedPages: (before: FactFiles, after: FactFiles, at: number) => Promise<readonly string[]>;
}

const ASK: Readonly<Record<Kind, (asker: Asker, facts: FactFiles, today: string) => Promise<readonly Edit[]>>> = {
  date: askDate,
  milestone: askMilestone,
  claim: askClaim,
  correction: askCorrection,
};

/** In the order in which files are saved: what others name comes first. */
const FIRST = ['sources', 'speakers'];

/**
 * Asks for one record with its source, or takes it from flags, checks the facts with it, shows what changes, and saves it. Gives the
 * exit code: 0 saved, or only looked at; 1 refused, and nothing is saved; 2 the arguments say too little or what nobody understands.
 */
export async function runFact(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  try {
    const given = readArguments(args);
    if (given.switches.has('help')) for (const line of listFlags()) around.print(line);
    else await writeFact(given, around);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const line of error.lines) around.print(line);
    return error.exit;
  }
}

async function writeFact({ command, switches, answers }: Arguments, around: Surroundings): Promise<void> {
  const { print } = around;
  const issue = command['from-issue'];
  const terminal = issue === undefined ? around.terminal : null;
  const isAsked = terminal !== null && !switches.has('yes') && !switches.has('dry-run');
  const kind = issue === undefined ? await kindOf(command.kind, terminal) : 'correction';
  if (issue !== undefined && (command.kind ?? kind) !== kind)
    throw new Refusal(['--from-issue is a correction, and no other --kind'], 2);
  const day = command.today ?? around.today;
  const wrong = dayFault(day);
  if (wrong !== undefined) throw new Refusal([`--today ${wrong}`], 2);
  if (!isAsked && !switches.has('yes') && !switches.has('dry-run'))
    throw new Refusal(['--yes is missing (or --dry-run): there is nobody to ask', '', ...listFlags(kind)], 2);

  const before = readFactFiles(command.facts ?? FACTS);
  const asker = createAsker(answers, terminal, issue === undefined ? undefined : sentIn(issue, answers));
  const after = withEdits(before, await askAll(asker, kind, before, day));
  const files = changedFiles(before, after).sort((one, other) => placeOf(one) - placeOf(other));

  const latest = command.today ?? around.latest;
  const faults = around.check(after.folder, latest).map(faultLine);
  if (faults.length > 0) {
    const stood = new Set(around.check(before.folder, latest).map(faultLine));
    throw new Refusal([
      'The data check refuses that, and nothing was saved:',
      ...faults.map((line) => (stood.has(line) ? `${line} (that stood there before)` : line)),
    ]);
  }

  for (const line of changeLines(before, after, files)) print(line);
  if (!switches.has('no-pages')) print(await pagesLine(before, after, day, around));
  if (switches.has('dry-run')) return print('Nothing was saved: that was a dry run.');
  if (isAsked && !/^y(es)?$/i.test((await terminal.read('Save it? [no] ')).trim()))
    throw new Refusal(['Nothing was saved.']);
  const savings = files.map((file) => ({
    file: `${file}.json`,
    before: before.texts.get(file) ?? '',
    after: after.texts.get(file) ?? '',
  }));
  saveFiles(before.dir, savings);
  print(`Saved: ${savings.map(({ file }) => file).join(', ')}`);
}

/** What of the site changes; drawing takes its time, which is said first. @throws {Refusal} where a page cannot be drawn. */
async function pagesLine(before: FactFiles, after: FactFiles, day: string, around: Surroundings): Promise<string> {
  around.print('Drawing every page as it is and as it will be …');
  try {
    const changed = await around.changedPages(before, after, instantAt(toDay(day), '12:00', 'UTC'));
    return changed.length === 0 ? 'No page changes.' : `These change (${changed.length}): ${changed.join(' ')}`;
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Refusal([`Nothing was saved: a page cannot be drawn (${why}).`]);
  }
}

/** The records that change, and under them their lines. */
function changeLines(before: FactFiles, after: FactFiles, files: readonly string[]): string[] {
  return files.flatMap((file) => [
    '',
    ...changedRecords(before, after, file).map(({ id, isNew }) => `${file}.json  ${id}${isNew ? '  (new)' : ''}`),
    ...lineDiff(before.texts.get(file) ?? '', after.texts.get(file) ?? ''),
  ]);
}

const placeOf = (file: string) => (FIRST.includes(file) ? FIRST.indexOf(file) : FIRST.length);

async function kindOf(kind: string | undefined, terminal: Terminal | null): Promise<Kind> {
  if (isKind(kind)) return kind;
  if (terminal === null || kind !== undefined)
    throw new Refusal(
      [`--kind is ${kind === undefined ? 'missing' : 'unknown'}: ${KINDS.join(', ')}`, '', ...listFlags()],
      2,
    );
  terminal.print(`What is it? ${KINDS.join(', ')}`);
  for (;;) {
    // One answer after the other.
    // oxlint-disable-next-line no-await-in-loop
    const answer = (await terminal.read('> ')).trim();
    if (isKind(answer)) return answer;
    terminal.print(`  One of ${KINDS.join(', ')}.`);
  }
}

/** What was sent; beside it stands only what it does not say. */
function sentIn(path: string, answers: Arguments['answers']): Arguments['answers'] {
  const sent = readIssueFile(path);
  const twice = [...answers.keys()].find((flag) => sent.has(flag) || flag === 'source');
  if (twice !== undefined) throw new Refusal([`--${twice} stands in the text of --from-issue`], 2);
  return sent;
}

/** Asks all that a kind wants to know. What was given and is no use to it was meant for something. */
async function askAll(asker: Asker, kind: Kind, facts: FactFiles, day: string): Promise<readonly Edit[]> {
  try {
    const edits = await ASK[kind](asker, facts, day);
    const [unasked] = asker.unasked();
    if (unasked !== undefined) throw new Refusal([`--${unasked} is no use here`], 2);
    return edits;
  } catch (error) {
    if (!(error instanceof Refusal) || error.exit === 1) throw error;
    throw new Refusal([...error.lines, '', ...listFlags(kind)], 2);
  }
}
