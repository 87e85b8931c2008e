import * as v from 'valibot';

import { decode } from './decode.ts';
import { Failure } from './failure.ts';
import { READERS } from './readers.ts';
import { type Asked, type Reading, reading as shape, Unreadable } from './reading.ts';
import { retryAfter } from './retry-after.ts';
import type { createManners } from './robots.ts';
import type { Visit } from './visit.ts';
import type { PlaceState } from './watch-state.ts';
import type { WatchedPlace } from './watched-place.ts';

/** What a look at a watched place gives: what it says, null where that is as it was (304), and how to ask the next time. */
export interface LookResult {
  readonly reading: Reading | null;
  readonly tags: PlaceState['tags'];
  readonly movedTo: string | null;
}

/** A reader that asks more often than this asks in a circle. */
const MAX_QUESTIONS = 3;

/** Looks at a watched place once. `kept` is how to ask whether it has changed. @throws {Failure} */
export async function lookAt(
  place: WatchedPlace,
  asked: Omit<Asked, 'address'>,
  kept: PlaceState['tags'],
  visit: Visit,
  mannersOf: ReturnType<typeof createManners>,
): Promise<LookResult> {
  const reader = READERS[place.kind];
  const rules = {
    // What is made for programs has its own terms: robots.txt speaks to those who follow links.
    before: async (address: string) => {
      if (place.terms.by === 'api') return 0;
      const manners = await mannersOf(address);
      if (!manners.allows(address)) throw new Failure('refused');
      return manners.pause;
    },
    headersFor: (address: string) => (kept?.address === address ? conditions(kept) : {}),
  };
  let address = reader.ask?.(place.url, asked) ?? place.url;
  let movedTo: string | null = null;
  for (let question = 0; question < MAX_QUESTIONS; question += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const final = await visit.request(address, { accept: reader.accept }, rules);
    // An interface may answer with another address every time; a page that does has moved.
    if (reader.ask === undefined) movedTo ??= final.movedTo;
    if (final.status === 304 && kept?.address === final.address) return { reading: null, tags: kept, movedTo };
    if (final.status !== 200)
      throw new Failure('status', final.status, retryAfter(final.headers.get('retry-after'), visit.now));
    const text = decode(final.bytes, final.headers.get('content-type') ?? '');
    const reading = understand(() => reader.read(text, { ...asked, address: final.address }));
    if (!('next' in reading)) {
      // What a reader made of a text from outside is kept for the next round, which is to be able to read it.
      if (!v.is(shape, reading)) throw new Failure('unreadable');
      const [etag, modified] = [final.headers.get('etag'), final.headers.get('last-modified')];
      return { reading, tags: { address: final.address, etag, modified }, movedTo };
    }
    address = reading.next;
  }
  throw new Failure('astray');
}

function conditions({ etag, modified }: NonNullable<PlaceState['tags']>): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
}

function understand<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) throw new Failure(error.isPage ? 'page' : 'unreadable');
    throw error;
  }
}
