/** A file's JSON, or the words for what is wrong with it. */
export type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

type Failure = { readonly message: string; readonly at: number | undefined };

function failureOf(text: string): Failure | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = / at position (\d+)/.exec(message)?.[1];
    return { message, at: at === undefined ? undefined : Number(at) };
  }
}

/** Whether a text fails only because it stops too early. */
const isUnfinished = (failure: Failure, text: string) =>
  failure.message.includes('Unexpected end') || (failure.at !== undefined && failure.at >= text.trimEnd().length);

/**
 * The line of the first fault. The engine names a place for some faults only. For the others the line is
 * the first one with which the text, cut off behind it, is more than unfinished: no JSON token spans two lines.
 */
function lineOf(text: string, failure: Failure): number {
  if (failure.at !== undefined) return text.slice(0, failure.at).split('\n').length;
  const lines = text.split('\n');
  const broken = lines.findIndex((_, index) => {
    const head = lines.slice(0, index + 1).join('\n');
    const found = failureOf(head);
    return found !== undefined && !isUnfinished(found, head);
  });
  return broken < 0 ? text.trimEnd().split('\n').length : broken + 1;
}

/** Reads JSON without throwing; a fault names its line, and its column where the engine knows it. */
export function readJson(text: string): Json {
  if (text.trim() === '') return { ok: false, problem: 'is empty; write the file or restore it' };
  if (text.startsWith('\uFEFF')) return { ok: false, problem: 'begins with a byte order mark; save it as plain UTF-8' };
  const failure = failureOf(text);
  if (failure === undefined) {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  }
  const line = lineOf(text, failure);
  const column = failure.at === undefined ? undefined : failure.at - text.lastIndexOf('\n', failure.at - 1);
  const where = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  const what = failure.message.replace(/ in JSON.*$/s, '').replace(/, (\.\.\.)?".*$/s, '');
  return { ok: false, problem: `is no JSON at ${where}: ${what}` };
}
