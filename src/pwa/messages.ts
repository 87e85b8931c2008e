import { CACHES } from './cache-names.ts';

/** What a page says to a worker that waits: the visitor wants its release now. */
export const SKIP_WAITING = 'take over';

/** What a page says to the worker it stands under, with a port for the answer. */
export interface HandshakeRequest {
  /** The release that wrote the page. */
  readonly release: string;
}

/** What the worker answers. */
export interface HandshakeReply {
  /** The release that the worker keeps. */
  readonly release: string;
  /** Whether every file of it is in its cache at this moment. */
  readonly complete: boolean;
}

/** The cache in which the worker leaves what the device's share sheet has handed over, for the page to take. */
export const SHARED_FILES = `${CACHES}shared`;
