import { createCollector, type WatchedEntry } from './collector.ts';
import { placesIn } from './read-json.ts';
import { eachRow, openTable, type Table } from './read-table.ts';
import { isOurShow, type ShowMention } from './show-match.ts';
import type { ImportContext, ImportFile, ImportReader } from './viewing.ts';
import type { WatchedDay } from './watched-day.ts';

/** The text in a column of a row, trimmed; empty where there is none. */
export type Cell = (column: string) => string;

/** What a row says of an episode that was watched. */
interface WatchedRow extends Omit<WatchedEntry, 'where' | 'title' | 'when'> {
  readonly show: ShowMention;
  /** Days cost time, and most rows are about other shows. */
  readonly when: () => WatchedDay;
  /** It is about the show as a whole: left over where no row names an episode. */
  readonly isWhole?: boolean;
}

/** Reads one row; null where it does not say that an episode was watched, several where it stands for several. */
export type ReadRow = (cell: Cell, context: ImportContext) => WatchedRow | readonly WatchedRow[] | null;

/** A reader of tables with a row for each view. `formOf` knows by its columns how a table's rows are read; null: it is another one. */
export function readShowRows(formOf: (columns: readonly string[]) => ReadRow | null): ImportReader {
  return (files, context) => {
    const found = files.flatMap((file) => {
      const readRow = formOf(csvColumns(file));
      return readRow === null ? [] : [{ file, readRow }];
    });
    if (found.length === 0) return null;
    const reading = createCollector(context);
    const wholes: { readonly where: string; readonly title: string }[] = [];
    for (const { file, readRow } of found) {
      const place = placesIn(files, file);
      eachCsvRow(file, ({ where, cell }) => {
        const [row, ...more] = [readRow(cell, context)].flat();
        if (row === undefined || row === null) return;
        if (!isOurShow(row.show, context)) reading.other();
        else if (row.isWhole === true) wholes.push({ where: place(where), title: row.show.title ?? '' });
        else
          for (const one of [row, ...more])
            if (one !== null) reading.watched({ ...one, title: one.show.title, where: place(where), when: one.when() });
      });
    }
    if (!reading.hasViewings()) for (const { where, title } of wholes) reading.leave(where, title, 'no-episode');
    return reading.done(found.map(({ file }) => file));
  };
}

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
function eachCsvRow(file: ImportFile, visit: (row: CsvRow) => void): void {
  const table = tableOf(file);
  if (table === null) return;
  const places = new Map(table.found.map((column, index) => [column, index]));
  eachRow(table, (cells, row) =>
    visit({ where: `row ${row}`, cell: (column) => (cells[places.get(column) ?? -1] ?? '').trim() }),
  );
}
