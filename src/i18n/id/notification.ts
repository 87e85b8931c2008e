import { says } from '#domain/facts/text.ts';
import { isOfStatus, type Update } from '#domain/status/updates.ts';
import { formatNumber } from '#i18n/format.ts';
import { nameOf } from '#i18n/names.ts';

import type { notificationWords as English } from '#i18n/en/notification.ts';
import { eventWords } from './events.ts';
import { feedWords } from './feed.ts';

/** What a notification says. It may only be given updates that the visitor may see. */
export const notificationWords: typeof English = {
  /** The season is that of the first update. */
  title: (season) => `All of Us Are Dead, musim ${season}`,
  /** The first of all that is new, in words; the rest as a number. */
  body: (first, others) =>
    others === 0 ? one(first) : `${one(first)} Dan ${formatNumber(others)} kabar baru lainnya.`,
};

const one = (update: Update) => {
  if (isOfStatus(update)) return `${eventWords(update, false)}.`;
  const { claim, speakers, verdict } = update.entry;
  return update.kind === 'claim'
    ? feedWords.claim(verdict.kind, says(claim.statement))
    : feedWords.withdrawn(
        speakers.map(({ name }) => nameOf(name)),
        says(claim.statement),
      );
};
