import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'];

/** How a heading is compared: `"Start Time"`, `start_time` and ` Start time` are one. */
const plainHeading = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Reads a table with a head row by row, so that a long file never stands in memory twice. What stands between the cells it
 * finds out by itself: whatever makes a head that `placesIn` knows. `placesIn` is given the headings in small letters
 * without anything else (`starttime`) and says where the columns are, or null for another table. Rows are counted with the head, from 1.
 * @returns whether it was this kind of table.
 */
export function readTable<Places>(
  text: string,
  placesIn: (headings: readonly string[]) => Places | null,
  each: (cells: readonly string[], places: Places, row: number) => void,
): boolean {
  // Spreadsheets may say in a line of its own what they put between the cells.
  const body = text.replace(/^sep=.\r?\n/i, '');
  const head = /^[^\r\n]*/.exec(body)?.[0] ?? '';
  for (const delimiter of DELIMITERS) {
    const [headings = []] = Papa.parse<string[]>(head, { delimiter }).data;
    const places = placesIn(headings.map(plainHeading));
    if (places === null) continue;
    let row = 0;
    Papa.parse<string[]>(body, {
      delimiter,
      step({ data }) {
        row += 1;
        if (row > 1 && data.some((cell) => cell !== '')) each(data, places, row);
      },
    });
    return true;
  }
  return false;
}
