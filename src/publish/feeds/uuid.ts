import { v5 } from 'uuid';

/** Whose names these are. Made at random, once: with another one every reader would meet every entry anew. */
const NAMESPACE = 'c7d2a4f1-8f5b-4b0e-9d3e-6a1b2c4d5e6f';

/**
 * The same name for the same thing, for good, as `urn:uuid:…` (https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5). It
 * knows nothing of the host: a feed keeps its ids when the site moves, or stands elsewhere too.
 */
export function uuidOf(name: string): string {
  return `urn:uuid:${v5(name, NAMESPACE)}`;
}
