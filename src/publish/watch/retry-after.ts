/** Nobody is left alone for longer than this, in milliseconds: a week without an answer is to be heard of. */
const MAX = 7 * 86_400_000;

/** The instant (epoch milliseconds) that a `Retry-After` names, in seconds or as a date (RFC 9110, 10.2.3); null where it names none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : Number.NaN;
  const at = Number.isNaN(seconds) ? Date.parse(header) : now + seconds * 1000;
  return Number.isNaN(at) || at <= now ? null : Math.min(at, now + MAX);
}
