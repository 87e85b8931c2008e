import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'];
/** A head is at the start: no more of a file is looked at to know that it is another one. */
const HEAD_LENGTH = 16_384;

/** A table with a head, and what was found in the head. */
export interface Table<Found> {
  readonly found: Found;
  readonly delimiter: string;
  readonly body: string;
}

/**
 * Opens a table. What stands between the cells it finds out by itself: whatever makes a head in which `find` finds something.
 * @returns null where it finds nothing, however the text is cut.
 */
export function openTable<Found>(
  text: string,
  find: (headings: readonly string[]) => Found | null,
): Table<Found> | null {
  // Spreadsheets may say in a line of its own what they put between the cells.
  const body = text.replace(/^sep=.\r?\n/i, '');
  const head = /^[^\r\n]*/.exec(body.slice(0, HEAD_LENGTH))?.[0] ?? '';
  for (const delimiter of DELIMITERS) {
    const [headings = []] = Papa.parse<string[]>(head, { delimiter }).data;
    const found = find(headings);
    if (found !== null) return { found, delimiter, body };
  }
  return null;
}

/**
 * Goes through the rows below the head, one at a time, so that a long file never stands in memory twice. Rows are counted as a
 * spreadsheet does: the head is row 1. Empty ones are passed over.
 */
export function eachRow(
  { body, delimiter }: Table<unknown>,
  visit: (cells: readonly string[], row: number) => void,
): void {
  let row = 0;
  Papa.parse<string[]>(body, {
    delimiter,
    step({ data }) {
      row += 1;
      if (row > 1 && data.some((cell) => cell !== '')) visit(data, row);
    },
  });
}
