import { createHash } from 'node:crypto';

/** Whose names these are. Made at random, once: with another one every reader would meet every entry anew. */
const NAMESPACE = 'c7d2a4f18f5b4b0e9d3e6a1b2c4d5e6f';

/**
 * The same name for the same thing, for good, as `urn:uuid:…` (https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5). It
 * knows nothing of the host: a feed keeps its ids when the site moves, or stands elsewhere too.
 */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
