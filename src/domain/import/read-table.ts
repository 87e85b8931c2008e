import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'];
/** A head is at the start: no more of a file is looked at to know that it is another one, and no more lines. */
const HEAD_LENGTH = 16_384;
const HEAD_LINES = 10;

/** No row of a history is as long, so a piece of this length has the end of one. */
const PIECE = 100_000;
/** A line longer than this is no row either. */
const LONGEST_LINE = 20_000;

/** A table with a head, and what was found in the head. */
export interface Table<Found> {
  readonly found: Found;
  readonly delimiter: string;
  /** The head and all below it. */
  readonly body: string;
}

/** What is known of a row besides its cells. */
interface RowState {
  /** Its quotes are out of place: its cells may not be what they seem. */
  readonly isDamaged: boolean;
}

/**
 * Opens a table. What stands between the cells it finds out by itself: whatever makes a head in which `find` finds something, at the
 * top or below a few lines of words. Lines may end in any way, each in its own: programs add rows to files of others.
 * @returns null where it finds nothing, however the text is cut.
 */
export function openTable<Found>(
  text: string,
  find: (headings: readonly string[]) => Found | null,
): Table<Found> | null {
  // Spreadsheets may say in a line of its own what they put between the cells, and leave empty rows above the head.
  let body = text.replace(/\r+\n?/g, '\n').replace(/^\uFEFF?(?:"?sep=."?\n|[ \t,;"]*\n)*/i, '');
  for (let line = 0; line < HEAD_LINES && body !== ''; line++) {
    const head = unwrapped(/^.*/.exec(straightened(body.slice(0, HEAD_LENGTH)))?.[0] ?? '');
    for (const delimiter of DELIMITERS) {
      const found = find(unwrapCells(headCells(head, delimiter), delimiter).map(unquoted));
      if (found !== null) return { found, delimiter, body: unwrapped(straightened(body)) };
    }
    const end = body.indexOf('\n');
    if (end < 0) break;
    body = body.slice(end + 1);
  }
  return null;
}

const headCells = (head: string, delimiter: string) => Papa.parse<string[]>(head, { delimiter }).data[0] ?? [];

/**
 * Goes through the rows below the head, a piece of the text at a time, so that a long file never stands in memory twice. Rows are
 * counted as a spreadsheet does: the head is row 1. Empty ones are passed over. Where quotes are out of place each line is a row by
 * itself: else a row would swallow all others up to the next quote.
 * @throws where a row has no end.
 */
export function eachRow(
  { body, delimiter }: Table<unknown>,
  visit: (cells: readonly string[], row: number, state: RowState) => void,
): void {
  let row = 0;
  for (let start = 0; start < body.length; ) {
    const piece = body.slice(start, start + PIECE);
    const isLast = start + PIECE >= body.length;
    let rows = rowsIn(piece, delimiter, isLast) ?? linesIn(piece, delimiter);
    // The last one may go on in the next piece, and none is as long as all of this one.
    if (!isLast) rows.pop();
    if (rows.length === 0) rows = linesIn(piece, delimiter).slice(0, -1);
    const last = rows.at(-1);
    if (last === undefined) throw new Error('a row without an end');
    for (const { cells, isDamaged } of rows) {
      row += 1;
      if (row > 1 && cells.some((cell) => cell !== '')) visit(unwrapCells(cells, delimiter), row, { isDamaged });
    }
    start += last.end;
  }
}

/** A row, and the place in its piece where it ends. */
interface Row extends RowState {
  readonly cells: readonly string[];
  readonly end: number;
}

/** The rows of a piece of a table; null where quotes are out of place. What a piece cuts off may be closed in the next one. */
function rowsIn(piece: string, delimiter: string, isLast: boolean): Row[] | null {
  const rows: Row[] = [];
  let isOff = false;
  Papa.parse<string[]>(piece, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      rows.push({ cells: data.map(unquoted), end: meta.cursor, isDamaged: false });
      // The parser would note every one of them.
      if (errors.every(({ code }) => code === 'MissingQuotes' && !isLast)) return;
      isOff = true;
      parser.abort();
    },
  });
  return isOff ? null : rows;
}

function linesIn(piece: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let end = 0;
  for (const line of piece.split('\n')) {
    end = Math.min(end + line.length + 1, piece.length);
    const isDamaged = line.length > LONGEST_LINE || (line.split('"').length - 1) % 2 === 1;
    const cells = line.length > LONGEST_LINE ? [line.slice(0, LONGEST_LINE)] : cellsOf(line, delimiter);
    rows.push({ cells: cells.map(unquoted), end, isDamaged });
  }
  return rows;
}

/** The cells of one line. A cell in quotes ends with a quote before the delimiter; a quote anywhere else is a part of the text. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let start = 0; start <= line.length; ) {
    let end = line.charAt(start) === '"' ? closingQuote(line, start, delimiter) : -1;
    if (end >= 0) cells.push(line.slice(start + 1, end).replaceAll('""', '"'));
    else {
      end = line.indexOf(delimiter, start);
      if (end < 0) end = line.length;
      cells.push(line.slice(start, end));
      end -= 1;
    }
    start = end + 2;
  }
  return cells;
}

function closingQuote(line: string, start: number, delimiter: string): number {
  for (let end = line.indexOf('"', start + 1); end >= 0; end = line.indexOf('"', end + 1)) {
    if (line.charAt(end + 1) === '"') end += 1;
    else return end + 1 === line.length || line.charAt(end + 1) === delimiter ? end : -1;
  }
  return -1;
}

/** Quotes as a text program makes them are quotes where lines begin with them. */
const straightened = (body: string) =>
  /(?:^|\n)\s*[“”„‟«]/.test(body.slice(0, HEAD_LENGTH)) ? body.replace(/[“”„‟«»]/g, '"') : body;

/**
 * A table whose rows were cells of another one: where lists are separated by `;` Excel takes each line of a CSV for a cell and saves
 * it as one, in quotes where it had some, and with empty cells behind. The head tells: it has commas, and nothing but `;` behind.
 */
function unwrapped(body: string): string {
  const [, outer] = /^"?[^;\t\n]*,[^;\t\n]*([;\t])\1*(?:\n|$)/.exec(body.slice(0, HEAD_LENGTH)) ?? [];
  if (outer === undefined) return body;
  const behind = outer === ';' ? /;+$/ : /\t+$/;
  return body
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? line : cellsOf(line.replace(behind, ''), outer).join(outer)))
    .join('\n');
}

/** The cells of a row that stands in a single cell, in quotes as a whole. */
const unwrapCells = (cells: readonly string[], delimiter: string): readonly string[] => {
  const [first = ''] = cells;
  const isWrapped = cells.length === 1 && first.includes(delimiter) && first.length <= LONGEST_LINE;
  return isWrapped ? cellsOf(first, delimiter) : cells;
};

/** A cell whose quotes stand behind a space, as some programs write them: the parser takes them for a part of it. */
const unquoted = (cell: string) => (/^ +".*" *$/s.test(cell) ? cell.trim().slice(1, -1).replaceAll('""', '"') : cell);
