import { type JsonNode, nodeAt, type Part, type Path, readNodes } from './json-nodes.ts';
import { handOf, indentAt, inLines, inOneLine, isInline, type Json } from './write-json.ts';

/**
 * A JSON text with one value set, added or, where it is undefined, taken out. The last step of the way is a key, or a place in a
 * list; the place after the last one adds. A key that is new goes behind those that come before it in `order`, else to the end.
 * Every byte outside of that value (and of the comma beside it) stays, and the value is written as its neighbours are.
 * @throws {Error} where the way leads nowhere, {SyntaxError} where the text is no JSON.
 */
export function editJson(text: string, path: Path, value: Json | undefined, order: readonly string[] = []): string {
  const root = readNodes(text);
  const around = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  const isKnown = around?.parts.some((part) => part.key === key);
  const canHold = around?.kind === 'record' ? typeof key === 'string' : isKnown || key === around?.parts.length;
  if (around === undefined || around.kind === 'single' || key === undefined || !canHold)
    throw new Error(`The way ${path.join('.')} leads nowhere.`);
  const index = around.parts.findLastIndex((part) => part.key === key);
  if (value === undefined) return index < 0 ? text : takeOut(text, around, index);
  const hand = handOf(text, root);
  const part = around.parts[index];

  /** The value as it is written at an indent, like a value that stands there, or else like those beside it. */
  const write = (indent: string, model: JsonNode | undefined) => {
    const full = model === undefined || model.parts.length === 0 ? [] : [model];
    const likes = full.length > 0 ? full : around.parts.map(({ node }) => node).filter(({ parts }) => parts.length > 0);
    const isShort = likes.length > 0 && likes.every((node) => isInline(text, node));
    return isShort || isInline(text, around) ? inOneLine(value, hand) : inLines(value, indent, hand, text, full[0]);
  };
  if (part !== undefined) return splice(text, part.node, write(indentAt(text, part.start), part.node));

  const [first, second] = around.parts;
  if (first === undefined) {
    const label = around.kind === 'record' ? `${JSON.stringify(key)}${hand.colon}` : '';
    const holder = nodeAt(root, path.slice(0, -2));
    const inside = { start: around.start + 1, end: around.end - 1 };
    if (path.length > 1 && holder !== undefined && isInline(text, holder))
      return splice(text, inside, label + inOneLine(value, hand));
    const outer = indentAt(text, around.start);
    const inner = outer + hand.unit;
    const content = hand.unit === '' ? inOneLine(value, hand) : inLines(value, inner, hand, text, undefined);
    return splice(text, inside, `${hand.newline}${inner}${label}${content}${hand.newline}${outer}`);
  }
  const label =
    around.kind === 'record' ? JSON.stringify(key) + text.slice(endOfKey(text, first), first.node.start) : '';
  const added =
    label + write(indentAt(text, first.start), around.kind === 'list' ? around.parts.at(-1)?.node : undefined);
  const gap =
    second === undefined
      ? text.slice(around.start + 1, first.start)
      : text.slice(first.end, second.start).replace(',', '');
  const before = lastBefore(around, String(key), order);
  return before === undefined
    ? splice(text, { start: first.start, end: first.start }, `${added},${gap}`)
    : splice(text, { start: before.end, end: before.end }, `,${gap}${added}`);
}

const splice = (text: string, { start, end }: { readonly start: number; readonly end: number }, by: string) =>
  text.slice(0, start) + by + text.slice(end);

/** A record's key is a text, and ends where its last quotation mark does before the colon. */
const endOfKey = (text: string, part: Part) => text.slice(0, part.node.start).lastIndexOf('"') + 1;

/** The text without one part, and without the comma between it and the next one, or the one before. */
function takeOut(text: string, around: JsonNode, index: number): string {
  const [before, part, after] = [around.parts[index - 1], around.parts[index], around.parts[index + 1]];
  if (part === undefined) return text;
  if (after !== undefined) return splice(text, { start: part.start, end: after.start }, '');
  return before === undefined
    ? splice(text, { start: around.start + 1, end: around.end - 1 }, '')
    : splice(text, { start: before.end, end: part.end }, '');
}

/** The part behind which a new one goes. */
function lastBefore(around: JsonNode, key: string, order: readonly string[]): Part | undefined {
  const place = order.indexOf(key);
  if (around.kind === 'list' || place < 0) return around.parts.at(-1);
  const earlier = new Set(order.slice(0, place));
  return around.parts.findLast((part) => earlier.has(String(part.key)));
}
