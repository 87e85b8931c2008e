const MARKS: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** In these many bytes a text names its own encoding (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const HEAD = 1024;
const NAMED = /charset\s*=\s*["']?\s*([\w:-]+)/i;
const NAMED_INSIDE = /<\?xml[^>]*encoding\s*=\s*["']([\w:-]+)|<meta[^>]*charset\s*=\s*["']?\s*([\w:-]+)/i;

/**
 * The text of an answer, in the encoding that its first bytes, its `content-type`, or else the text itself names; UTF-8 where nobody
 * names one, or one that we do not know.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const mark = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, xml, meta] = NAMED_INSIDE.exec(head) ?? [];
  return decoderFor(mark ?? NAMED.exec(contentType)?.[1] ?? xml ?? meta ?? 'utf-8').decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
