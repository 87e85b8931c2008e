/**
 * Why a watched place could not be looked at: no answer, none in time, one that broke off, one that is too large, an address that
 * leads nowhere, a status that is no answer (404), robots.txt that asks programs to stay away, a text that its reader does
 * not understand, or a web page where none should be.
 */
export const FAILURES = [
  'unreachable',
  'slow',
  'broken-off',
  'too-large',
  'astray',
  'status',
  'refused',
  'unreadable',
  'page',
] as const;
export type FailureKind = (typeof FAILURES)[number];

/** A watched place that could not be looked at. `after` is the instant (epoch milliseconds) before which it asks not to be asked again. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  readonly status: number | null;
  readonly after: number | null;

  constructor(kind: FailureKind, status: number | null = null, after: number | null = null) {
    super(status === null ? kind : `${kind} ${status}`);
    this.kind = kind;
    this.status = status;
    this.after = after;
  }
}
