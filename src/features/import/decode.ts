/** How much of a file shows what it is. */
const HEAD = 4096;

/** The text in a file: UTF-8, UTF-16 with or without a mark, or what old spreadsheets write; null where it is no text. */
export function decode(bytes: Uint8Array): string | null {
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
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return encoding === 'utf-8' ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
}
