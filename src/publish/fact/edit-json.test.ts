import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { FIXTURES } from '#mocks/fixture-facts.ts';
import { isList, isRecord } from '#publish/checks/walk.ts';

import { editJson } from './edit-json.ts';
import { type JsonNode, nodeAt, type Path, readNodes } from './json-nodes.ts';

const PRETTY = `{
  "note": { "en": "By hand" },
  "rooms": [
    { "id": "roof", "box": { "x": 1, "y": 2 } },
    { "id": "hall", "sources": ["a", "b"] }
  ],
  "claims": [
    {
      "id": "one",
      "sources": [
        "a"
      ],
      "window": null
    }
  ],
  "empty": []
}
`;

test.each([
  ['a value in its place', ['claims', 0, 'id'], 'two', '"one"', '"two"'],
  [
    'a record in one line among its like',
    ['rooms', 2],
    { id: 'yard', x: [1, 2] },
    '"b"] }',
    '"b"] },\n    { "id": "yard", "x": [1, 2] }',
  ],
  [
    'a record over several lines among its like',
    ['claims', 1],
    { id: 'two', sources: ['b'] },
    'null\n    }',
    'null\n    },\n    {\n      "id": "two",\n      "sources": [\n        "b"\n      ]\n    }',
  ],
  ['another entry of a list over several lines', ['claims', 0, 'sources', 1], 'b', '"a"\n', '"a",\n        "b"\n'],
  ['another entry of a list in one line', ['rooms', 1, 'sources', 2], 'c', '"b"]', '"b", "c"]'],
  ['a list where nothing stood', ['claims', 0, 'window'], ['x'], 'null', '[\n        "x"\n      ]'],
  ['a field at the end', ['claims', 0, 'added'], 'now', 'null', 'null,\n      "added": "now"'],
  ['a field in one line', ['rooms', 0, 'after'], 's1e1', '2 } }', '2 }, "after": "s1e1" }'],
  ['the first record of a list', ['empty', 0], { id: 'x' }, '[]', '[\n    {\n      "id": "x"\n    }\n  ]'],
  [
    'nothing where something stood',
    ['claims', 0, 'sources'],
    undefined,
    '"sources": [\n        "a"\n      ],\n      ',
    '',
  ],
  ['nothing where the last one stood', ['claims', 0, 'window'], undefined, ',\n      "window": null', ''],
])('%s', (_, path, value, from, to) => {
  expect(PRETTY.split(from)).toHaveLength(2);
  expect(editJson(PRETTY, path, value)).toBe(PRETTY.replace(from, () => to));
});

test('a new field goes behind those that come before it', () => {
  const order = ['id', 'former', 'sources'];
  expect(editJson('{"id":1,"sources":[],"added":2}', ['former'], [], order)).toBe(
    '{"id":1,"former":[],"sources":[],"added":2}',
  );
  expect(editJson('{"sources":[],"added":2}', ['former'], [], order)).toBe('{"former":[],"sources":[],"added":2}');
});

test('the first record of a file with one record a line is one line', () => {
  expect(editJson('{\n"gaps": []\n}\n', ['gaps', 0], { id: 'x' })).toBe(
    '{\n"gaps": [\n{"id": "x"}\n]\n}\n'.replace('{"id": "x"}', '{ "id": "x" }'),
  );
  expect(editJson('{\n"gaps": [\n{"id":"w","n":1}\n]\n}\n', ['gaps', 1], { id: 'x', n: 2 })).toBe(
    '{\n"gaps": [\n{"id":"w","n":1},\n{"id":"x","n":2}\n]\n}\n',
  );
});

test('the ends of lines stay as they are', () => {
  const text = PRETTY.replaceAll('\n', '\r\n');
  const edited = editJson(editJson(text, ['claims', 1], { id: 'two' }), ['empty', 0], { id: 'x' });
  expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a way that leads nowhere is an error, and so is what is no JSON', () => {
  for (const path of [['nowhere', 0], ['claims', 5], ['claims', 'x'], ['claims', 0, 'id', 'x'], ['__proto__', 'x'], []])
    expect(() => editJson(PRETTY, path, 1)).toThrow('leads nowhere');
  expect(() => editJson('{', ['x'], 1)).toThrow(SyntaxError);
});

/** Every way through a value. */
function waysOf(value: unknown, path: Path = []): Path[] {
  const parts = isList(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return [...(path.length === 0 ? [] : [path]), ...parts.flatMap(([key, part]) => waysOf(part, [...path, key]))];
}

/** The same edit of the value that the text stands for. */
function editValue(value: unknown, [key = '', ...rest]: Path, by: unknown): unknown {
  const inner =
    rest.length === 0
      ? by
      : editValue(isList(value) ? value[Number(key)] : isRecord(value) ? value[key] : undefined, rest, by);
  if (isList(value))
    return value.length === key ? [...value, inner] : value.map((item, at) => (at === key ? inner : item));
  const record = isRecord(value) ? value : {};
  return inner === undefined
    ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
    : { ...record, [key]: inner };
}

const VALUES = fc.oneof(
  fc.constantFrom(null, true, 7, 'new', 'with "quotes", {braces} and \\', '한글', []),
  fc.record({ id: fc.constant('x'), sources: fc.array(fc.constantFrom('a', 'b')), note: fc.constant({ en: 'n' }) }),
);

// Each written in a hand of its own.
describe.each(['milestones.json', 'portraits.json', 'rooms.json', 'characters.json'])('%s', (file) => {
  const short = readFileSync(join(FIXTURES, file), 'utf8');
  test.each([
    ['as it is', short],
    ['over several lines', `${JSON.stringify(JSON.parse(short), null, 2)}\n`],
    ['in one line', JSON.stringify(JSON.parse(short))],
  ])('%s: one value changes, and every other byte stays', (_, text) => {
    const before: unknown = JSON.parse(text);
    const ways = waysOf(before);
    const root = readNodes(text);
    const lists = ways.flatMap((path) => {
      const node = nodeAt(root, path);
      return node?.kind === 'list' ? [[...path, node.parts.length]] : [];
    });
    const records = ways.flatMap((path): Path[] =>
      nodeAt(root, path)?.kind === 'record' ? [[...path, 'brandNew']] : [],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ways, ...lists, ...records),
        fc.option(VALUES, { nil: undefined }),
        (path, value) => {
          const isInList = nodeAt(root, path.slice(0, -1))?.kind === 'list';
          if (value === undefined && isInList) return;
          const edited = editJson(text, path, value);
          expect(JSON.parse(edited)).toEqual(editValue(before, path, value));
          // The neighbours of the value, and of all that is around it, are as they were.
          const after = readNodes(edited);
          for (let depth = 0; depth < path.length; depth++) {
            const [old, now] = [nodeAt(root, path.slice(0, depth)), nodeAt(after, path.slice(0, depth))];
            const bytes = (node: JsonNode | undefined, whole: string) =>
              (node?.parts ?? [])
                .filter(({ key }) => key !== path[depth])
                .map((part) => whole.slice(part.start, part.end));
            expect(bytes(now, edited)).toEqual(bytes(old, text));
          }
          // And so is all that is before the first change and behind the last one.
          const part = nodeAt(root, path.slice(0, -1));
          expect(edited.slice(0, part?.start)).toBe(text.slice(0, part?.start));
          expect(edited.slice(edited.length - (text.length - (part?.end ?? 0)))).toBe(text.slice(part?.end));
        },
      ),
      { numRuns: 25 },
    );
  });
});
