import type { FileGroup } from '#domain/import/read-history.ts';
import { textFault } from '#domain/import/text-fault.ts';
import type { ImportFile } from '#domain/import/viewing.ts';

import { decode } from './decode.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { isArchive, unpack } from './unpack.ts';

/** What somebody's files hold, as text. */
export interface Opened {
  readonly groups: readonly FileGroup[];
  readonly refusals: readonly Refusal[];
}

/** Opens files, those in archives too. Whatever is too large is refused before a byte of it is read. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const all = files.map(({ name }) => name).join(', ');
  const refuse = (fault: Refusal['fault']): Opened => ({ groups: [], refusals: [{ file: all, fault }] });
  if (files.length > LIMITS.files) return refuse('too-many');
  if (files.reduce((sum, { size }) => sum + size, 0) > LIMITS.bytes) return refuse('too-large');

  const opened = await Promise.all(files.map(open));
  const loose = opened.flatMap(({ loose }) => loose);
  return {
    groups: [
      ...(loose.length === 0 ? [] : [{ archive: null, files: loose }]),
      ...opened.flatMap(({ archive }) => (archive === null ? [] : [archive])),
    ],
    refusals: opened.flatMap(({ refusals }) => refusals),
  };
}

interface OpenedFile {
  readonly loose: readonly ImportFile[];
  readonly archive: FileGroup | null;
  readonly refusals: readonly Refusal[];
}

async function open(file: File): Promise<OpenedFile> {
  const { name } = file;
  const refuse = (fault: Refusal['fault']): OpenedFile => ({
    loose: [],
    archive: null,
    refusals: [{ file: name, fault }],
  });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that has been moved meanwhile.
    return refuse('unreadable');
  }
  if (!isArchive(bytes)) {
    const { text, refusals } = readText(name, bytes);
    return { loose: text, archive: null, refusals };
  }
  const unpacked = unpack(bytes);
  if (typeof unpacked === 'string') return refuse(unpacked);
  const read = unpacked.entries.map((entry) => readText(entry.name, entry.bytes));
  const files = read.flatMap(({ text }) => text);
  return files.length === 0 && unpacked.tooLarge.length === 0
    ? refuse('unknown')
    : {
        loose: [],
        archive: { archive: name, files },
        refusals: [
          ...unpacked.tooLarge.map((entry) => ({ file: entry, fault: 'too-large' as const })),
          // An empty file in an archive is nobody's fault.
          ...read.flatMap(({ refusals }) => refusals.filter(({ fault }) => fault !== 'empty')),
        ],
      };
}

function readText(name: string, bytes: Uint8Array): { text: ImportFile[]; refusals: Refusal[] } {
  if (bytes.length > LIMITS.text) return { text: [], refusals: [{ file: name, fault: 'too-large' }] };
  const text = bytes.length === 0 ? '' : decode(bytes);
  const fault = text === null ? 'not-text' : textFault(text);
  return text === null || fault !== null
    ? { text: [], refusals: [{ file: name, fault: fault ?? 'not-text' }] }
    : { text: [{ name, text }], refusals: [] };
}
