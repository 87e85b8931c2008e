import { CORRECTION_FORM } from '#domain/sources/correction-form.ts';

import { quote, textFault } from './answer-checks.ts';
import type { FactFlag } from './flags.ts';
import { FLAGS } from './read-issue.ts';
import { Refusal } from './refusal.ts';

/** Where a person answers: prints a line, and reads one. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly read: (prompt: string) => Promise<string>;
}

/** One thing that the command wants to know. */
export interface Question {
  readonly flag: FactFlag;
  /** As a person is asked. */
  readonly asks: string;
  /** What stands there now. */
  readonly stands?: string | undefined;
  /** What is taken where nothing is answered. */
  readonly usual?: string | undefined;
  readonly choices?: readonly string[];
  /** What is wrong with an answer. */
  readonly fault?: (answer: string) => string | undefined;
}

/** Gives answers: those that came as flags, else those of whoever sits there. */
export interface Asker {
  /** Whether somebody sits there. */
  readonly isAnswered: boolean;
  readonly has: (flag: FactFlag) => boolean;
  /** @throws {Refusal} where an answer is wrong, or missing and nobody sits there. */
  readonly ask: (question: Question) => Promise<string>;
  /** Likewise; undefined where nothing is answered. */
  readonly askMaybe: (question: Question) => Promise<string | undefined>;
  /** Passes over flags that are no use here, because something else says the same. */
  readonly pass: (flags: readonly FactFlag[]) => void;
  /** The flags that nobody has asked for. */
  readonly unasked: () => FactFlag[];
}

/**
 * Answers by flags and by a correction that was `sent`, and where one is missing by a terminal, if there is one. What is wrong with what was
 * sent is said by its heading and refused (1); a flag that is wrong is not understood (2).
 */
export function createAsker(
  flags: ReadonlyMap<FactFlag, string>,
  terminal: Terminal | null,
  sent?: ReadonlyMap<FactFlag, string>,
): Asker {
  const answers = new Map([...flags, ...(sent ?? [])]);
  const unasked = new Set(answers.keys());

  function refuse(flag: FactFlag, says: string): Refusal {
    const asked =
      sent === undefined || flags.has(flag) ? undefined : CORRECTION_FORM.find(({ id }) => FLAGS[id] === flag);
    return asked === undefined ? new Refusal([`--${flag} ${says}`], 2) : new Refusal([`"${asked.heading}" ${says}`]);
  }

  async function find(question: Question, isNeeded: boolean): Promise<string | undefined> {
    const { flag, usual } = question;
    const given = answers.get(flag)?.trim();
    unasked.delete(flag);
    if (given !== undefined && given !== '') {
      const fault = faultOf(question, given);
      if (fault !== undefined) throw refuse(flag, fault);
      return given;
    }
    if (terminal !== null) return await hear(terminal, question, isNeeded);
    if (usual !== undefined || !isNeeded) return usual;
    throw refuse(flag, `is missing: ${question.asks}`);
  }

  return {
    isAnswered: terminal !== null,
    has: (flag) => answers.has(flag),
    ask: async (question) => (await find(question, true)) ?? '',
    askMaybe: (question) => find(question, false),
    pass: (flags) => flags.forEach((flag) => unasked.delete(flag)),
    unasked: () => [...unasked],
  };
}

function faultOf({ choices, fault }: Question, answer: string): string | undefined {
  const wrong = textFault(answer);
  if (wrong !== undefined) return wrong;
  if (choices?.includes(answer) === false) return `is ${quote(answer)}, none of ${choices.join(', ')}`;
  return fault?.(answer);
}

/** Asks until there is an answer that fits. */
async function hear(terminal: Terminal, question: Question, isNeeded: boolean): Promise<string | undefined> {
  const { asks, stands, usual, choices } = question;
  terminal.print('');
  terminal.print(asks);
  if (choices !== undefined) terminal.print(`  ${choices.join(', ')}`);
  if (stands !== undefined) terminal.print(`  Now: ${stands}`);
  const empty = usual ?? (isNeeded ? undefined : 'nothing');
  const prompt = empty === undefined ? '> ' : `> [${empty}] `;
  for (;;) {
    // One answer after the other.
    // oxlint-disable-next-line no-await-in-loop
    const answer = (await terminal.read(prompt)).trim();
    if (answer === '' && empty !== undefined) return usual;
    const fault = answer === '' ? 'is needed' : faultOf(question, answer);
    if (fault === undefined) return answer;
    terminal.print(`  That ${fault}.`);
  }
}
