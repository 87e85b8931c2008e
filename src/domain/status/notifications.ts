import { type Update, updateKey } from './updates.ts';

/** What is told of an update once: the update, and of a claim how it turned out, which a later event may turn over. */
export const notifiedKey = (update: Update): string =>
  update.kind === 'claim' ? `${updateKey(update)}/${update.entry.verdict.kind}` : updateKey(update);

/** Nobody is called because somebody looked and saw nothing. */
const isTold = ({ kind }: Update): boolean => kind !== 'not-seen';

/** What a device knows of the updates that it was told. */
export interface Notified {
  /** The keys of all updates that there were, those it may not see too: they are nothing new when their time comes. */
  readonly keys: readonly string[];
  /** How many were told since the page of updates was last seen. */
  readonly unseen: number;
}

/**
 * What has to be told now, and what is known of it afterwards. `all` are the updates that there are, `visible` those that the
 * visitor may see. A device that knows nothing yet is told nothing: it only remembers. What was known once is never told again.
 */
export function nextNotifications(
  told: Notified | null,
  all: readonly Update[],
  visible: readonly Update[],
): { readonly tell: readonly Update[]; readonly told: Notified } {
  const known = new Set(told?.keys);
  const tell = told === null ? [] : visible.filter((update) => isTold(update) && !known.has(notifiedKey(update)));
  const keys = [...new Set([...known, ...[...all, ...visible].map(notifiedKey)])];
  return { tell, told: { keys, unseen: (told?.unseen ?? 0) + tell.length } };
}

/** What is known once the updates with these keys have been seen on their page. Who is told nothing keeps nothing. */
export function seeUpdates(told: Notified | null, keys: readonly string[]): Notified | null {
  return told && { keys: [...new Set([...told.keys, ...keys])], unseen: 0 };
}
