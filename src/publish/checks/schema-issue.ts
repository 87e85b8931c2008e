import type * as v from 'valibot';

import { isList, isRecord } from './walk.ts';

type Issue = v.BaseIssue<unknown>;
type Path = readonly (string | number)[];

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const isUnknownField = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';
const isMissing = (issue: Issue) =>
  issue.type === 'strict_object' && issue.received === 'undefined' && issue.path !== undefined;
const concernsStamp = (issue: Issue) => ['after', 'value'].includes(String(pathOf(issue)[0]));

/**
 * A value that may be stamped fails as both of its forms at once. The complaints of the form that was
 * meant are kept: the stamped one where there is an `after` or a `value`, else the bare one.
 */
function meantForm(input: unknown, issues: readonly Issue[]): readonly Issue[] {
  if (isRecord(input) && ('after' in input || 'value' in input)) {
    return issues.filter((issue) => concernsStamp(issue) !== isUnknownField(issue));
  }
  if (!isRecord(input)) return issues.slice(-1);
  const bare = issues.filter((issue) => !(isMissing(issue) && concernsStamp(issue)));
  // The stamped form, tried first, also refuses the first field that it does not know.
  const refused = bare.find(isUnknownField);
  return bare.filter((issue) => issue !== refused);
}

/** The complaints behind an issue, each with its path from the top of the file. */
export function readableIssues(issue: Issue, above: Path): { readonly issue: Issue; readonly path: Path }[] {
  const path = [...above, ...pathOf(issue)];
  if (issue.type !== 'union' || issue.issues === undefined) return [{ issue, path }];
  const seen = new Set<string>();
  return meantForm(issue.input, issue.issues)
    .filter((inner) => {
      const key = [...pathOf(inner), inner.message].join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .flatMap((inner) => readableIssues(inner, path));
}

/** A value as a fault line names it. */
export function nameValue(value: unknown): string {
  if (isList(value)) return 'a list';
  if (isRecord(value)) return 'a record';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

const KINDS = new Map([
  ['Object', 'a record'],
  ['Array', 'a list'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

/** What a check wanted, where valibot's own words are not plain. */
const WANTED = new Map([
  ['non_empty', 'a text that is not empty'],
  ['min_length', 'a list that is not empty'],
  ['integer', 'a whole number'],
  ['url', 'a full address such as https://example.com/page'],
]);

function wanted({ type, expected, message }: Issue): string {
  if (!message.startsWith('Invalid ')) return message;
  const plain = (expected ?? message).replace(/^\((.*)\)$/, '$1').replace('>=', 'at least ');
  return (
    WANTED.get(type) ??
    KINDS.get(plain) ??
    plain
      .split(' | ')
      .map((part) => KINDS.get(part) ?? part)
      .join(' or ')
  );
}

/** One complaint of a schema in plain words. */
export function describeIssue(issue: Issue): string {
  if (isUnknownField(issue)) return 'is no field that is known here; remove it or correct its name';
  if (isMissing(issue)) return 'is missing; add it (null where it may be unknown)';
  return `is ${nameValue(issue.input)} but should be ${wanted(issue)}`;
}

/** The first complaint of a schema, with its field where it has one: `places.0.kind is "x" but should be "rss" or "atom"`. */
export function firstFault([first]: readonly [Issue, ...Issue[]]): string {
  const { issue, path } = readableIssues(first, [])[0] ?? { issue: first, path: [] };
  return `${path.length === 0 ? 'it' : path.join('.')} ${describeIssue(issue)}`;
}
