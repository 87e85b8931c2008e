import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { type Spot, visit } from './walk.ts';

const FEWEST_WORDS = 8;

/** Names are the same wherever they stand. */
const NAMES = /(^|\.)(name|publisher)(\.|$)/;

const sameText = (text: string) => text.trim().toLowerCase().split(/\s+/);

/** A text of eight words or more stands in one record only: a copy is corrected in one place and forgotten in the other. */
export function repeatedText(folder: Folder): Fault[] {
  const first = new Map<string, Spot>();
  return [...visit(folder)].flatMap((spot) => {
    const { file, record, field, value } = spot;
    const words = typeof value === 'string' && !NAMES.test(spot.shape) ? sameText(value) : [];
    if (words.length < FEWEST_WORDS) return [];
    const text = words.join(' ');
    const other = first.get(text);
    if (other === undefined) first.set(text, spot);
    if (other === undefined || (other.file === file && other.record === record)) return [];
    const where = `${other.file} ${other.record} ${other.field}`;
    return [{ file, record, field, problem: `is word for word the text of ${where}; keep one of them or reword it` }];
  });
}
