import { readFileSync, statSync } from 'node:fs';

import { CORRECTION_FIELDS } from '#domain/facts/correction-form.ts';

import { quote, textFault } from './answer-checks.ts';
import type { FactFlag } from './flags.ts';
import { Refusal } from './refusal.ts';

/** In bytes: more than a form can hold. */
const LONGEST = 65_536;
/** What a form writes where nobody answered. */
const NO_ANSWER = '_No response_';

/**
 * Reads a correction that somebody sent with the form: under each heading one line. It is read as data and never run; whatever is not
 * exactly that is refused. @throws {Refusal} which names the heading.
 */
export function readIssue(text: string): ReadonlyMap<FactFlag, string> {
  const answers = new Map<FactFlag, string>();
  const [before = '', ...sections] = `\n${text.replaceAll('\r\n', '\n')}`.split(/\n#{1,6}[ \t]+/);
  if (before.trim() !== '') throw new Refusal(['The text does not begin with a heading of the form.']);
  for (const section of sections) {
    const [title = '', ...lines] = section.split('\n');
    const field = CORRECTION_FIELDS.find(({ heading }) => heading === title.trim());
    if (field === undefined) throw new Refusal([`${quote(title)} is no heading of the form.`]);
    const { id, heading } = field;
    if (answers.has(id)) throw new Refusal([`"${heading}" stands there twice.`]);
    const answer = lines.join('\n').trim();
    const fault = textFault(answer);
    if (fault !== undefined) throw new Refusal([`"${heading}" ${fault}.`]);
    answers.set(id, answer === NO_ANSWER ? '' : answer);
  }
  const missing = CORRECTION_FIELDS.find(({ id, isNeeded }) => isNeeded && (answers.get(id) ?? '') === '');
  if (missing !== undefined) throw new Refusal([`"${missing.heading}" has no answer.`]);
  for (const { id } of CORRECTION_FIELDS) if (answers.get(id) === '') answers.delete(id);
  return answers;
}

/** Reads the file of such a correction. @throws {Refusal} where it cannot be read, or is too long. */
export function readIssueFile(path: string): ReadonlyMap<FactFlag, string> {
  return readIssue(textOf(path));
}

function textOf(path: string): string {
  let bytes: Buffer;
  try {
    if (statSync(path).size > LONGEST) throw new Refusal([`The text is longer than ${LONGEST} bytes.`]);
    bytes = readFileSync(path);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal([`${quote(path)} cannot be read.`], 2);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(['The text is not saved as UTF-8.']);
  }
}
