import * as v from 'valibot';

import { watchWords } from '#i18n/tools/watch.ts';

const words = watchWords.issue;

/** By this label the one issue is found. */
export const LABEL = 'watch';

/** So many clues are told in an issue, and so many letters of each: hosts take 65,536 letters. */
const MAX_TOLD = 30;
const MAX_LETTERS = 600;

/** What the watch prints with `--json`, as far as an issue tells it. */
export const foundFile = v.object({
  places: v.array(
    v.object({ clues: v.array(v.object({ id: v.string(), says: v.string(), at: v.pipe(v.string(), v.url()) })) }),
  ),
});
type Found = v.InferOutput<typeof foundFile>;
type Told = Found['places'][number]['clues'][number];

/** The issue as `gh issue list --json number,state,body` gives it. */
export const issueList = v.array(
  v.object({ number: v.number(), state: v.picklist(['OPEN', 'CLOSED']), body: v.string() }),
);
export type Issue = v.InferOutput<typeof issueList>[number];

/** One call of `gh`, but for the file that its text is written into, where it has one. */
export interface Call {
  readonly args: readonly string[];
  readonly text?: string;
}

/**
 * What is done with the one issue so that it says what was found: made where there is none, rewritten where it says something else, opened
 * again and commented where there is more to look at than it said, closed where nothing is left. Who closes it by hand has seen what it
 * says.
 */
export function callsFor({ places }: Found, issue: Issue | undefined): Call[] {
  const clues = places.flatMap((place) => place.clues);
  const text = bodyOf(clues);
  if (issue === undefined) {
    return clues.length === 0
      ? []
      : [
          { args: ['label', 'create', LABEL, '--force', '--description', words.label] },
          { args: ['issue', 'create', '--label', LABEL, '--title', words.title], text },
        ];
  }
  const number = String(issue.number);
  const known = idsIn(issue.body);
  const more = clues.filter(({ id }) => !known.has(id));
  const isOpen = issue.state === 'OPEN';
  return [
    ...(more.length > 0 && !isOpen ? [{ args: ['issue', 'reopen', number] }] : []),
    ...(more.length > 0 ? [{ args: ['issue', 'comment', number], text: `${words.more}\n\n${listed(more)}` }] : []),
    // The body is what is remembered: whatever broke off before it is said again.
    ...(issue.body.replaceAll('\r\n', '\n').trim() === text ? [] : [{ args: ['issue', 'edit', number], text }]),
    ...(clues.length === 0 && isOpen ? [{ args: ['issue', 'close', number] }] : []),
  ];
}

function bodyOf(clues: readonly Told[]): string {
  const ids = `<!-- ${JSON.stringify(clues.map(({ id }) => id))} -->`;
  return [clues.length === 0 ? words.nothing : `${words.intro}\n\n${listed(clues)}`, ids].join('\n\n');
}

/** The ids of the clues that a body told of; none where somebody has edited them away. */
function idsIn(body: string): ReadonlySet<string> {
  const [, ids = '[]'] = /<!-- (\[.*\]) -->\s*$/.exec(body) ?? [];
  try {
    return new Set(v.parse(v.array(v.string()), JSON.parse(ids)));
  } catch {
    return new Set();
  }
}

function listed(clues: readonly Told[]): string {
  const rest = clues.length - MAX_TOLD;
  return [...clues.slice(0, MAX_TOLD).map(tell), ...(rest > 0 ? [words.rest(rest)] : [])].join('\n\n');
}

/** A clue in a block of code, in which nothing means anything, and the address to open. */
function tell({ id, says, at }: Told): string {
  const said = `${says.length > MAX_LETTERS ? `${says.slice(0, MAX_LETTERS)}…` : says} [${id}]`.replaceAll(/\s+/g, ' ');
  const fence = '`'.repeat(Math.max(3, ...[...said.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const { href } = new URL(at);
  return [`${fence}text`, said, fence, ...(href.length > MAX_LETTERS ? [] : [`<${href}>`])].join('\n');
}
