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
  | 'broken-archive'
  | 'locked-archive'
  | 'huge-archive'
  | 'not-alone'
  | 'unknown';

/** A file that cannot be used, or a part of an archive. */
export interface Refusal {
  readonly file: string;
  readonly fault: Fault;
}

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

  const contents = await Promise.all(files.map(bytesOf));
  const look = watchTexts();
  // What they hold counts together, so they are opened one after the other.
  let room: number = LIMITS.unpacked;
  const opened = files.map(({ name }, index) => {
    const file = open(name, contents[index] ?? null, look, room);
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

type Look = ReturnType<typeof watchTexts>;

function open(name: string, bytes: Uint8Array | null, look: Look, room: number): OpenedFile {
  const refuse = (fault: Refusal['fault']): OpenedFile => ({
    loose: [],
    archive: null,
    unpacked: 0,
    refusals: [{ file: name, fault }],
  });
  if (bytes === null) return refuse('unreadable');
  if (!isArchive(bytes)) {
    const { text, refusals } = readText(name, bytes, look);
    return { loose: text, archive: null, unpacked: 0, refusals };
  }
  const unpacked = unpack(bytes, room);
  if (typeof unpacked === 'string') return refuse(unpacked);
  const read = unpacked.entries.map((entry) => readText(entry.name, entry.bytes, look));
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

function readText(name: string, bytes: Uint8Array, look: Look): { text: ImportFile[]; refusals: Refusal[] } {
  if (bytes.length > LIMITS.text) return { text: [], refusals: [{ file: name, fault: 'too-large' }] };
  const text = bytes.length === 0 ? '' : decode(bytes);
  const fault = text === null ? 'not-text' : look(text);
  return text === null || fault !== null
    ? { text: [], refusals: [{ file: name, fault: fault ?? 'not-text' }] }
    : { text: [{ name, text }], refusals: [] };
}

/** How much of a file shows what it is. */
const HEAD = 4096;

/** The text in a file: UTF-8, UTF-16 with or without a mark, or what old spreadsheets write; null where it is no text. */
function decode(bytes: Uint8Array): string | null {
  const text = decodeAs(encodingOf(bytes), bytes);
  // oxlint-disable-next-line no-control-regex
  return text === null || /[\u0000-\u0008\u000e-\u001f]|^%PDF/.test(text.slice(0, HEAD)) ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A table's first letters are plain ones: every second byte of them is zero.
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === 'utf-8') {
    const text = new TextDecoder().decode(bytes);
    return isMostlyBroken(text) ? new TextDecoder('windows-1252').decode(bytes) : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether fewer letters beyond ASCII are whole than broken: one damaged byte, or a file cut short, is no other encoding. */
function isMostlyBroken(text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return broken > whole;
}
