/** What a measurement found: rows by what was measured, all with the same columns. */
export interface Table {
  readonly title: string;
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Prints a table for whoever started the measurement. */
export function printTable({ title, rows }: Table): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows));
}

/** A table as Markdown, its title above it. */
export function toMarkdown({ title, rows }: Table): string {
  const columns = Object.keys([...rows.values()][0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    title,
    '',
    line(['', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...[...rows].map(([name, row]) => line([name, ...columns.map((column) => row[column] ?? '')])),
  ].join('\n');
}

/** The value that as many lie below as above; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}

/** A cell for milliseconds. */
export function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

/** A cell for bytes, in thousands as the budgets are. */
export function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** A time in milliseconds under which nine of ten lie. */
export function ninetieth(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.9))] ?? Number.NaN;
}
