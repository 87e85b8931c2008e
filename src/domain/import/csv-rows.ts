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

interface Header {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

const headers = new WeakMap<ImportFile, Header>();

/** The columns of a table, lower case; of anything else a list that nobody looks for. */
export function csvColumns(file: ImportFile): readonly string[] {
  return headerOf(file).columns;
}

function headerOf(file: ImportFile): Header {
  const known = headers.get(file);
  if (known !== undefined) return known;
  const { data, meta } = Papa.parse<string[]>(file.text.slice(0, HEADER_LENGTH), {
    preview: 1,
    delimitersToGuess: DELIMITERS,
  });
  const columns = (data[0] ?? []).map((column) => column.trim().toLowerCase());
  const header = { columns, delimiter: meta.delimiter };
  headers.set(file, header);
  return header;
}

/** Goes through the rows of a table below its header, one at a time, so that a large one is never held twice. */
export function eachCsvRow(file: ImportFile, visit: (row: CsvRow) => void): void {
  const { columns, delimiter } = headerOf(file);
  const places = new Map(columns.map((column, index) => [column, index]));
  let row = 0;
  Papa.parse<string[]>(file.text, {
    delimiter,
    step: ({ data }) => {
      row += 1;
      // The header, and the empty line at the end of most files.
      if (row === 1 || (data.length === 1 && data[0] === '')) return;
      visit({ where: `row ${row}`, cell: (column) => (data[places.get(column) ?? -1] ?? '').trim() });
    },
  });
}
