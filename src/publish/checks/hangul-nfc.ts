import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isRecord, visit } from './walk.ts';

const isNfc = (text: string) => text === text.normalize('NFC');

/** Composed Hangul (NFC) everywhere: decomposed letters look the same and are found by no search. */
export function hangulNfc(folder: Folder): Fault[] {
  return [...visit(folder)].flatMap(({ file, record, field, value }) => {
    const texts = isRecord(value) ? Object.keys(value) : typeof value === 'string' ? [value] : [];
    const what = isRecord(value) ? 'has a key' : 'is a text';
    return texts
      .filter((text) => !isNfc(text))
      .map((text) => ({
        file,
        record,
        field,
        problem: `${what} in decomposed letters, "${text}"; save it in Unicode NFC`,
      }));
  });
}
