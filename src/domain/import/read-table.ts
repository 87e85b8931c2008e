import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'];
/** A head is at the start: no more of a file is looked at to know that it is another one. */
const HEAD_LENGTH = 16_384;

/** No row of a history is as long, so a piece of this length has the end of one; and how many quotes out of place it may have. */
const PIECE = 100_000;
const STRAY_QUOTES = 100;

/** A table with a head, and what was found in the head. */
export interface Table<Found> {
  readonly found: Found;
  readonly delimiter: string;
  readonly body: string;
}

/**
 * Opens a table. What stands between the cells it finds out by itself: whatever makes a head in which `find` finds something. Lines
 * may end in any way, each in its own: programs add rows to files of others.
 * @returns null where it finds nothing, however the text is cut.
 */
export function openTable<Found>(
  text: string,
  find: (headings: readonly string[]) => Found | null,
): Table<Found> | null {
  // Spreadsheets may say in a line of its own what they put between the cells, and leave empty rows above the head.
  const body = text.replace(/\r+\n?/g, '\n').replace(/^\uFEFF?(?:"?sep=."?\n|[ \t,;"]*\n)*/i, '');
  const head = /^.*/.exec(body.slice(0, HEAD_LENGTH))?.[0] ?? '';
  for (const delimiter of DELIMITERS) {
    const [headings = []] = Papa.parse<string[]>(head, { delimiter }).data;
    const found = find(headings.map(unquoted));
    if (found !== null) return { found, delimiter, body };
  }
  return null;
}

/**
 * Goes through the rows below the head, a piece of the text at a time, so that a long file never stands in memory twice. Rows are
 * counted as a spreadsheet does: the head is row 1. Empty ones are passed over.
 * @throws where quotes are so far out of place that nobody could tell rows and cells: the parser would note every one of them.
 */
export function eachRow(
  { body, delimiter }: Table<unknown>,
  visit: (cells: readonly string[], row: number) => void,
): void {
  let row = 0;
  for (let start = 0; start < body.length; ) {
    const rows = rowsIn(body.slice(start, start + PIECE), delimiter);
    // The last one may go on in the next piece.
    if (start + PIECE < body.length) rows.pop();
    const last = rows.at(-1);
    if (last === undefined) throw new Error('a row without an end');
    for (const { cells } of rows) {
      row += 1;
      if (row > 1 && cells.some((cell) => cell !== '')) visit(cells, row);
    }
    start += last.end;
  }
}

/** The rows of a piece of a table, each with the place where it ends. */
function rowsIn(piece: string, delimiter: string): { readonly cells: readonly string[]; readonly end: number }[] {
  const rows: ReturnType<typeof rowsIn> = [];
  let stray = 0;
  Papa.parse<string[]>(piece, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }) {
      rows.push({ cells: data.map(unquoted), end: meta.cursor });
      stray += errors.length;
    },
  });
  if (stray > STRAY_QUOTES) throw new Error('quotes out of place');
  return rows;
}

/** A cell whose quotes stand behind a space, as some programs write them: the parser takes them for a part of it. */
const unquoted = (cell: string) => (/^ +".*" *$/s.test(cell) ? cell.trim().slice(1, -1).replaceAll('""', '"') : cell);
