/** A value of a JSON text, and where it stands there: from `start` up to `end`, in UTF-16 units. */
export type JsonNode = RecordNode | ListNode | SingleNode;

interface Place {
  readonly start: number;
  readonly end: number;
}
/** `{ … }`. */
export interface RecordNode extends Place {
  readonly kind: 'record';
  readonly parts: readonly Part[];
}
/** `[ … ]`. */
export interface ListNode extends Place {
  readonly kind: 'list';
  readonly parts: readonly Part[];
}
/** A text, a number, `true`, `false` or `null`. */
interface SingleNode extends Place {
  readonly kind: 'single';
  readonly parts: readonly never[];
}
/** What stands between two commas: in a record it begins with its key, in a list the place of it is the key. */
export interface Part extends Place {
  readonly key: string | number;
  readonly node: JsonNode;
}

/** The way from the top of a file to a value: keys of records and places in lists, counted from 0. */
export type Path = readonly (string | number)[];

const SPACE = /[ \t\r\n]*/y;
const SINGLE = /"(?:[^"\\]|\\.)*"|[^\s,:\]}]+/y;

/** Reads a JSON text with the places of all values. @throws {SyntaxError} where it is no JSON. */
export function readNodes(text: string): JsonNode {
  // From here on it is known to be JSON, and what is read is only where things are.
  JSON.parse(text);
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const isNext = (mark: string) => {
    take(SPACE);
    if (text[at] !== mark) return false;
    at++;
    return true;
  };
  const readParts = (close: string, keyAt: (index: number) => string | number): Part[] => {
    const parts: Part[] = [];
    while (!isNext(close)) {
      const start = at;
      const key = keyAt(parts.length);
      const node = readValue();
      parts.push({ key, node, start, end: node.end });
      isNext(',');
      take(SPACE);
    }
    return parts;
  };
  const readKey = () => {
    const key = String(JSON.parse(take(SINGLE)));
    isNext(':');
    return key;
  };
  const readValue = (): JsonNode => {
    take(SPACE);
    const start = at;
    if (isNext('{')) return { kind: 'record', start, parts: readParts('}', readKey), end: at };
    if (isNext('[')) return { kind: 'list', start, parts: readParts(']', (index) => index), end: at };
    take(SINGLE);
    return { kind: 'single', start, end: at, parts: [] };
  };
  return readValue();
}

/** The value that a way leads to; undefined where it leads nowhere. */
export function nodeAt(node: JsonNode, path: Path): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(
    (found, key) => found?.parts.findLast((part: Part) => part.key === key)?.node,
    node,
  );
}
