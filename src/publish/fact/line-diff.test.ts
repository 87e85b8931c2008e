import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { lineDiff } from './line-diff.ts';

test.each([
  ['a\nb\nc', 'a\nx\nc', ['- b', '+ x']],
  ['a\nb', 'a\nb\nc', ['+ c']],
  ['a\nb\nc\nd', 'a\nx\nc\ny\nd', ['- b', '+ x', '  c', '+ y']],
  ['a', 'a', []],
])('%j becomes %j', (before, after, lines) => {
  expect(lineDiff(before, after)).toEqual(lines);
});

test('what goes, comes and stays is all that there is between what is the same at both ends', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after);
      const of = (mark: string) =>
        lines
          .filter((line) => line.startsWith(mark) || line.startsWith('  '))
          .map((line) => line.slice(2))
          .join('\n');
      expect(`\n${before}\n`).toContain(of('- ') === '' ? '' : `\n${of('- ')}\n`);
      expect(`\n${after}\n`).toContain(of('+ ') === '' ? '' : `\n${of('+ ')}\n`);
      expect(lines.length === 0).toBe(before === after);
    }),
  );
});
