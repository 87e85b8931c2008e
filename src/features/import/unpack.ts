import { type AsyncFlateStreamHandler, Inflate, Unzip, type UnzipDecoder, UnzipPassThrough } from 'fflate';

const MB = 1_000_000;

/**
 * What is read at most. The longest histories we have heard of are a few megabytes; a phone with little memory must live
 * through all of it.
 */
export const LIMITS = {
  files: 200,
  /** Of all files together, as they come. */
  bytes: 50 * MB,
  /** Of one text, and of all that archives hold together, once unpacked. */
  text: 32 * MB,
  unpacked: 64 * MB,
  entries: 2000,
} as const;

/** So little goes in at a time that what comes out, a thousand times as much at most, has its bounds too. */
const SLICE = 4096;

/** What may hold a history. Archives inside archives are left alone. */
const TEXT_FILE = /\.(csv|tsv|txt|json)$/i;
const NOT_A_FILE = /(^|\/)(__MACOSX\/|\.(?!\/))/;
/** Stored and deflated: what every program can pack. */
const METHODS = new Set([0, 8]);

/** The mark of the list that every whole archive ends with, and how far from its end that can stand. */
const END = [0x50, 0x4b, 5, 6] as const;
const END_WITHIN = 65_557;
/** The mark of an entry in that list. */
const ENTRY = 0x02014b50;

/** What came out of an archive: its text files as they are, and the names of those that are too large. */
interface Unpacked {
  readonly entries: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly tooLarge: readonly string[];
  /** How many bytes came out, those that were too many included. */
  readonly size: number;
}

/** Whether these bytes begin like a ZIP, an empty one included. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Takes the text files out of a ZIP. What an archive says of its sizes is not believed: it is counted as it comes out, and
 * nothing more is taken out of an entry that is too large, nor anything once there is no more room.
 */
export function unpack(
  bytes: Uint8Array,
  room: number,
): Unpacked | 'broken-archive' | 'huge-archive' | 'locked-archive' {
  const end = endOf(bytes);
  if (end === undefined) return 'broken-archive';
  if (isLocked(bytes, end)) return 'locked-archive';
  const taken = { entries: 0, bytes: 0 };
  const isHuge = () => taken.entries > LIMITS.entries || taken.bytes > room;
  const entries = new Map<string, { chunks: Uint8Array[]; size: number; isWhole: boolean }>();
  const unzip = new Unzip((file) => {
    taken.entries += 1;
    if (isHuge() || !TEXT_FILE.test(file.name) || NOT_A_FILE.test(file.name)) return;
    if (!METHODS.has(file.compression)) return;
    const entry = { chunks: new Array<Uint8Array>(), size: 0, isWhole: false };
    entries.set(file.name, entry);
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      entry.size += chunk.length;
      taken.bytes += chunk.length;
      if (entry.size > LIMITS.text) entry.chunks = [];
      else entry.chunks.push(chunk);
      entry.isWhole = isLast;
    };
    file.start();
  });
  unzip.register(UnzipPassThrough);
  unzip.register(PatientInflate);
  try {
    for (let start = 0; start < bytes.length && !isHuge(); start += SLICE)
      unzip.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length);
  } catch {
    return isHuge() ? 'huge-archive' : 'broken-archive';
  }
  if (isHuge()) return 'huge-archive';
  const isTooLarge = ({ size }: { size: number }) => size > LIMITS.text;
  if ([...entries.values()].some((entry) => !entry.isWhole && !isTooLarge(entry))) return 'broken-archive';
  return {
    size: taken.bytes,
    entries: [...entries].flatMap(([name, entry]) =>
      isTooLarge(entry) ? [] : [{ name, bytes: join(entry.chunks, entry.size) }],
    ),
    tooLarge: [...entries].flatMap(([name, entry]) => (isTooLarge(entry) ? [name] : [])),
  };
}

/** Takes an entry apart until it is too large, and then no further. */
class PatientInflate implements UnzipDecoder {
  static readonly compression = 8;
  ondata: AsyncFlateStreamHandler = () => {};
  #size = 0;
  readonly #inflate = new Inflate((chunk, isLast) => {
    this.#size += chunk.length;
    this.ondata(null, chunk, isLast);
  });

  push(chunk: Uint8Array, isLast: boolean): void {
    if (this.#size <= LIMITS.text) this.#inflate.push(chunk, isLast);
  }
}

/** Where the end of the list of entries stands; undefined where the archive has none. */
function endOf(bytes: Uint8Array): number | undefined {
  for (let place = bytes.length - 22; place >= Math.max(0, bytes.length - END_WITHIN); place--) {
    if (END.every((code, index) => bytes[place + index] === code)) return place;
  }
  return undefined;
}

/** Whether an entry has a password: the first bit of its flags in the list of entries (PKWARE's APPNOTE, 4.3.12 and 4.4.4). */
function isLocked(bytes: Uint8Array, end: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let place = view.getUint32(end + 16, true);
  while (place + 46 <= end && view.getUint32(place, true) === ENTRY) {
    if ((view.getUint16(place + 8, true) & 1) === 1) return true;
    place += 46 + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(place + length, true), 0);
  }
  return false;
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}
