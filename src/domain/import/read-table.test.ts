import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { eachRow, openTable } from './read-table.ts';

function rowsOf(text: string): (readonly [number, readonly string[]])[] {
  const table = openTable(text, (headings) => (headings.length > 1 ? headings : null));
  const rows: (readonly [number, readonly string[]])[] = [];
  if (table !== null) eachRow(table, (cells, row) => rows.push([row, cells]));
  return rows;
}

test('a table comes out as it went in, however long it is and whatever stands in its cells', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '1', '"', ',', '\n', ' ', '시'), maxLength: 12 })
    // Quotes behind a space are taken off.
    .filter((text) => !text.startsWith(' '));
  // So long that it is read in several pieces.
  const longCell = fc.tuple(cell, fc.nat(5000)).map(([text, length]) => text + 'x'.repeat(length));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, longCell), { minLength: 100, maxLength: 200 }), (rows) => {
      const text = [['a', 'b'], ...rows]
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      const expected = rows.flatMap((cells, index) => (cells.join('') === '' ? [] : [[index + 2, cells]]));
      expect(rowsOf(text)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
