import { eachRow, openTable, type Table } from './read-table.ts';
import type { ImportFile } from './viewing.ts';

/** A row of a table with a head. */
interface CsvRow {
  readonly where: string;
  /** The text in a column, trimmed; empty where the row or the table has none. */
  readonly cell: (column: string) => string;
}

type Columns = readonly string[];

const tables = new WeakMap<ImportFile, Table<Columns> | null>();

/** The columns of a table that have a name, lower case; of anything else a list that nobody looks for. */
export function csvColumns(file: ImportFile): Columns {
  return tableOf(file)?.found.filter((column) => column !== '') ?? [];
}

function tableOf(file: ImportFile): Table<Columns> | null {
  const known = tables.get(file);
  if (known !== undefined) return known;
  const table = openTable(file.text, (headings) =>
    headings.length > 1 ? headings.map((heading) => heading.trim().toLowerCase()) : null,
  );
  tables.set(file, table);
  return table;
}

/** Goes through the rows of a table by the names of its columns. */
export function eachCsvRow(file: ImportFile, visit: (row: CsvRow) => void): void {
  const table = tableOf(file);
  if (table === null) return;
  const places = new Map(table.found.map((column, index) => [column, index]));
  eachRow(table, (cells, row) =>
    visit({ where: `row ${row}`, cell: (column) => (cells[places.get(column) ?? -1] ?? '').trim() }),
  );
}
