import Papa from 'papaparse';

import type { ImportFile } from './viewing.ts';

/** A row of a table with a header. `where` counts rows as a spreadsheet does: the header is row 1. */
interface CsvRow {
  readonly where: string;
  /** The text in a column, trimmed; empty where the row or the table has none. */
  readonly cell: (column: string) => string;
}

const DELIMITERS = [',', ';', '\t'];
/** A header is at the start; it is not worth reading a file to its end to know that it is another one. */
const HEADER_LENGTH = 16_384;

const headers = new WeakMap<ImportFile, readonly string[]>();

/** The columns of a table, lower case; of anything else a list that nobody looks for. */
export function csvColumns(file: ImportFile): readonly string[] {
  const columns = headers.get(file) ?? readHeader(file);
  headers.set(file, columns);
  return columns;
}

function readHeader(file: ImportFile): readonly string[] {
  const [header = []] = Papa.parse<string[]>(start(file.text), { preview: 1, delimitersToGuess: DELIMITERS }).data;
  return header.map((column) => column.trim().toLowerCase());
}

const start = (text: string) => text.replace(/^\uFEFF/u, '').slice(0, HEADER_LENGTH);

/** Goes through the rows of a table below its header, one at a time, so that a large one is never held twice. */
export function eachCsvRow(file: ImportFile, visit: (row: CsvRow) => void): void {
  const columns = csvColumns(file);
  const places = new Map(columns.map((column, index) => [column, index]));
  let row = 0;
  Papa.parse<string[]>(file.text.replace(/^\uFEFF/u, ''), {
    delimitersToGuess: DELIMITERS,
    step: ({ data }) => {
      row += 1;
      // The header, and the empty line at the end of most files.
      if (row === 1 || (data.length === 1 && data[0] === '')) return;
      visit({ where: `row ${row}`, cell: (column) => (data[places.get(column) ?? -1] ?? '').trim() });
    },
  });
}
