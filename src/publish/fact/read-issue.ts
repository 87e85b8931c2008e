import { readFileSync, statSync } from 'node:fs';

import { CORRECTION_FORM, type CorrectionField, NO_ANSWER } from '#domain/sources/correction-form.ts';

import { quote, textFault } from './answer-checks.ts';
import type { FactFlag } from './flags.ts';
import { Refusal } from './refusal.ts';

/** Which flag each answer of the form is. */
export const FLAGS: Readonly<Record<CorrectionField, FactFlag>> = {
  'public-id': 'record',
  field: 'field',
  'right-value': 'value',
  'source-url': 'source-url',
  'date-of-the-source': 'source-published',
  publisher: 'source-publisher',
  'title-of-the-source': 'source-title',
  'kind-of-source': 'source-kind',
  'language-of-the-source': 'source-language',
};

/** In bytes: more than a form can hold. */
const LONGEST = 65_536;

/**
 * Reads a correction that somebody sent with the form: under each heading one line. It is read as data and never run; whatever is not
 * exactly that is refused. @throws {Refusal} which names the heading.
 */
export function readIssue(text: string): ReadonlyMap<FactFlag, string> {
  const answers = new Map<FactFlag, string>();
  const [before = '', ...sections] = `\n${text.replaceAll('\r\n', '\n')}`.split(/\n###[ \t]+/);
  if (before.trim() !== '') throw new Refusal(['The text does not begin with a heading of the form.']);
  for (const section of sections) {
    const [title = '', ...lines] = section.split('\n');
    const asked = CORRECTION_FORM.find((one) => one.heading === title.trim());
    if (asked === undefined) throw new Refusal([`${quote(title)} is no heading of the form.`]);
    const { heading } = asked;
    const flag = FLAGS[asked.id];
    if (answers.has(flag)) throw new Refusal([`"${heading}" stands there twice.`]);
    const answer = lines.join('\n').trim();
    const fault = textFault(answer);
    if (fault !== undefined) throw new Refusal([`"${heading}" ${fault}.`]);
    answers.set(flag, answer === NO_ANSWER ? '' : answer);
  }
  const missing = CORRECTION_FORM.find(({ id, isNeeded }) => isNeeded && (answers.get(FLAGS[id]) ?? '') === '');
  if (missing !== undefined) throw new Refusal([`"${missing.heading}" has no answer.`]);
  for (const flag of Object.values(FLAGS)) if (answers.get(flag) === '') answers.delete(flag);
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
