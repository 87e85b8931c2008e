import { expect, test } from 'vitest';

import { readJson } from './read-json.ts';

test('reads JSON', () => {
  expect(readJson('{"a": [1, null]}\n')).toEqual({ ok: true, value: { a: [1, null] } });
});

const long = `"${'x'.repeat(100)}"`;

test.each([
  ['', 'is empty; write the file or restore it'],
  [' \n', 'is empty; write the file or restore it'],
  ['\uFEFF{}', 'begins with a byte order mark; save it as plain UTF-8'],
  ['{\n  "a": 1,\n}', 'is no JSON at line 3, column 1: Expected double-quoted property name'],
  ['{\n  "a": 1\n  "b": 2\n}', /^is no JSON at line 3, column 3: Expected ',' or '}'/],
  ['{\n  "a": [\n    1', /^is no JSON at line 3/],
  ['[\n  1,\n  2,\n]', /^is no JSON at line 4: Unexpected token/],
  [`[\n  ${long},\n  ${long},,\n  ${long}\n]`, /^is no JSON at line 3: Unexpected token ','$/],
  ['{\n  "a": x\n}', /^is no JSON at line 2: Unexpected token 'x'$/],
  ['{"a": "b\nc"}', /^is no JSON at line 1, column 9: Bad control character/],
  ['[1]\n]', /^is no JSON at line 2, column 1: Unexpected non-whitespace/],
])('names the place of the fault in %j', (text, problem) => {
  const json = readJson(text);
  expect(json.ok ? 'JSON' : json.problem).toEqual(
    typeof problem === 'string' ? problem : expect.stringMatching(problem),
  );
});
