import { decodeText } from '#domain/import/decode-text.ts';
import { nameBytes } from '#domain/import/name-service.ts';
import type { OtherServiceName } from '#domain/import/other-services.ts';
import type { FileGroup } from '#domain/import/read-history.ts';
import { type TextFault, watchTexts } from '#domain/import/text-fault.ts';
import type { ImportFile } from '#domain/import/viewing.ts';
import type { Backup } from '#saved/backup.ts';

import { isArchive, LIMITS, unpack } from './unpack.ts';

/** Why a file cannot be used. */
export type Fault =
  | TextFault
  | Exclude<Backup['kind'], 'backup'>
  | 'too-large'
  | 'too-many'
  | 'unreadable'
  | 'not-text'
  | 'broken-letters'
  | 'broken-archive'
  | 'locked-archive'
  | 'huge-archive'
  | 'not-alone'
  | 'unknown';

/** A file that cannot be used, or a part of an archive; and what it is, where that is known. */
export interface Refusal {
  readonly file: string;
  readonly fault: Fault;
  readonly service?: OtherServiceName;
}

/** What somebody's files hold, as text. */
export interface Opened {
  readonly groups: readonly FileGroup[];
  readonly refusals: readonly Refusal[];
}

/**
 * Opens files, those in archives too. Whatever is too large is refused before a byte of it is read.
 * @param titles the show's, in every language: old encodings are known by them.
 */
export async function openFiles(files: readonly File[], titles: readonly string[]): Promise<Opened> {
  const all = files.map(({ name }) => name).join(', ');
  const refuse = (fault: Refusal['fault']): Opened => ({ groups: [], refusals: [{ file: all, fault }] });
  if (files.length > LIMITS.files) return refuse('too-many');
  if (files.reduce((sum, { size }) => sum + size, 0) > LIMITS.bytes) return refuse('too-large');

  const contents = await Promise.all(files.map(bytesOf));
  const look = watchTexts();
  // What they hold counts together, so they are opened one after the other.
  let room: number = LIMITS.unpacked;
  const opened = files.map(({ name }, index) => {
    const file = open(name, contents[index] ?? null, { look, titles }, room);
    room -= file.unpacked;
    return file;
  });
  const loose = opened.flatMap(({ loose }) => loose);
  return {
    groups: [
      ...(loose.length === 0 ? [] : [{ archive: null, files: loose }]),
      ...opened.flatMap(({ archive }) => (archive === null ? [] : [archive])),
    ],
    refusals: opened.flatMap(({ refusals }) => refusals),
  };
}

/** What a file holds; null where the device does not give it out: a folder, or a file that has been moved meanwhile. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

interface OpenedFile {
  readonly loose: readonly ImportFile[];
  readonly archive: FileGroup | null;
  /** How many bytes came out of it. */
  readonly unpacked: number;
  readonly refusals: readonly Refusal[];
}

/** What every text is looked over with. */
interface Reading {
  readonly look: ReturnType<typeof watchTexts>;
  readonly titles: readonly string[];
}

function open(name: string, bytes: Uint8Array | null, reading: Reading, room: number): OpenedFile {
  const refuse = (fault: Refusal['fault']): OpenedFile => ({
    loose: [],
    archive: null,
    unpacked: 0,
    refusals: [refusal(name, fault, bytes)],
  });
  if (bytes === null) return refuse('unreadable');
  if (!isArchive(bytes)) {
    const { text, refusals } = readText(name, bytes, reading);
    return { loose: text, archive: null, unpacked: 0, refusals };
  }
  const unpacked = unpack(bytes, room);
  if (typeof unpacked === 'string') return refuse(unpacked);
  const read = unpacked.entries.map((entry) => readText(entry.name, entry.bytes, reading));
  const files = read.flatMap(({ text }) => text);
  if (files.length === 0 && unpacked.tooLarge.length === 0) return { ...refuse('unknown'), unpacked: unpacked.size };
  return {
    loose: [],
    archive: { archive: name, files },
    unpacked: unpacked.size,
    refusals: [
      ...unpacked.tooLarge.map((entry) => ({ file: entry, fault: 'too-large' as const })),
      // An empty file in an archive is nobody's fault.
      ...read.flatMap(({ refusals }) => refusals.filter(({ fault }) => fault !== 'empty')),
    ],
  };
}

/** Faults that are no fault of the file: it is something else. */
const OTHERS: ReadonlySet<Fault> = new Set(['not-text', 'unknown']);

function refusal(file: string, fault: Fault, bytes: Uint8Array | null): Refusal {
  const service = bytes !== null && OTHERS.has(fault) ? nameBytes(file, bytes) : null;
  return service === null ? { file, fault } : { file, fault: 'unknown', service };
}

function readText(
  name: string,
  bytes: Uint8Array,
  { look, titles }: Reading,
): { text: ImportFile[]; refusals: Refusal[] } {
  if (bytes.length > LIMITS.text) return { text: [], refusals: [{ file: name, fault: 'too-large' }] };
  const decoded = bytes.length === 0 ? { text: '' } : decodeText(bytes, titles);
  const fault = 'fault' in decoded ? decoded.fault : look(decoded.text);
  return 'fault' in decoded || fault !== null
    ? { text: [], refusals: [refusal(name, fault ?? 'not-text', bytes)] }
    : { text: [{ name, text: decoded.text }], refusals: [] };
}
