import { Failure } from './failure.ts';

/** What one answer may cost: milliseconds until its last byte, and bytes once it is unpacked. */
export interface Limits {
  readonly ms: number;
  readonly bytes: number;
}

/** What every watched place gets at most. */
export const LIMITS: Limits = { ms: 10_000, bytes: 5_000_000 };

/** An answer: its status, its headers, and its bytes (none unless it is 200). */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Asks for an address once, follows nothing, and stops at the limits. @throws {Failure} */
export async function get(
  fetcher: typeof fetch,
  address: string,
  headers: Readonly<Record<string, string>>,
  limits: Limits,
): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limits.ms);
  const fail = (kind: 'unreachable' | 'broken-off') => new Failure(stop.signal.aborted ? 'slow' : kind);
  try {
    const response = await fetcher(address, { headers: { ...headers }, redirect: 'manual', signal: stop.signal }).catch(
      () => {
        throw fail('unreachable');
      },
    );
    const { status } = response;
    if (status !== 200) {
      await response.body?.cancel().catch(() => undefined);
      return { status, headers: response.headers, bytes: new Uint8Array() };
    }
    if (Number(response.headers.get('content-length') ?? 0) > limits.bytes) throw new Failure('too-large');
    const bytes = await readUpTo(response, limits.bytes).catch((error: unknown) => {
      throw error instanceof Failure ? error : fail('broken-off');
    });
    return { status, headers: response.headers, bytes };
  } finally {
    clearTimeout(timer);
    // Whatever is still to come of an answer that is too large stays where it is.
    stop.abort();
  }
}

async function readUpTo(response: Response, max: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > max) throw new Failure('too-large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
