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
