import type { JsonNode } from './json-nodes.ts';

/** What a JSON file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How somebody writes a file: what they put between things in one line, and by how much they indent. */
interface Hand {
  readonly colon: string;
  readonly comma: string;
  /** What stands inside the brackets of a record, before and after its fields. */
  readonly pad: string;
  /** One step of indenting; empty where every line begins at the edge. */
  readonly unit: string;
  readonly newline: string;
}

/** Whether a value stands in one line. */
export const isInline = (text: string, node: JsonNode): boolean => !text.slice(node.start, node.end).includes('\n');

/** The blanks at the beginning of the line in which a place lies. */
export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
}

/** The first record with several fields that stands in one line. */
function inlineRecord(text: string, node: JsonNode): JsonNode | undefined {
  if (node.kind === 'record' && node.parts.length > 1 && isInline(text, node)) return node;
  for (const part of node.parts) {
    const found = inlineRecord(text, part.node);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The hand of a file, read off the file. */
export function handOf(text: string, root: JsonNode): Hand {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const [first] = root.parts;
  const unit = first === undefined ? '  ' : indentAt(text, first.start);
  const record = inlineRecord(text, root);
  const [one, two] = record?.parts ?? [];
  if (record === undefined || one === undefined || two === undefined)
    return { colon: ': ', comma: ', ', pad: ' ', unit, newline };
  const [colon = ''] = /:\s*$/.exec(text.slice(one.start, one.node.start)) ?? [];
  return {
    colon,
    comma: text.slice(one.end, two.start),
    pad: text.slice(record.start + 1, one.start),
    unit,
    newline,
  };
}

/** A value in one line. */
export function inOneLine(value: Json, hand: Hand): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isJsonList(value)) return `[${value.map((item) => inOneLine(item, hand)).join(hand.comma)}]`;
  const fields = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}${hand.colon}${inOneLine(item, hand)}`,
  );
  return fields.length === 0 ? '{}' : `{${hand.pad}${fields.join(hand.comma)}${hand.pad}}`;
}

/**
 * A value over several lines, the first of which stands at `indent`. What is inside stands in one line where its like does in
 * `model`, a value of `text` that was there before.
 */
export function inLines(value: Json, indent: string, hand: Hand, text: string, model: JsonNode | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = indent + hand.unit;
  const write = (item: Json, like: JsonNode | undefined) =>
    like !== undefined && like.parts.length > 0 && isInline(text, like)
      ? inOneLine(item, hand)
      : inLines(item, inner, hand, text, like);
  const likeOf = (key: string) => model?.parts.find((part) => part.key === key)?.node;
  const isList = isJsonList(value);
  const parts = isList
    ? value.map((item) => write(item, model?.parts[0]?.node))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, likeOf(key))}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return `${open}${close}`;
  return `${open}${parts.map((part) => `${hand.newline}${inner}${part}`).join(',')}${hand.newline}${indent}${close}`;
}

function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
