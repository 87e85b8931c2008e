import { says } from '#domain/facts/text.ts';
import { isOfStatus, type Update } from '#domain/status/updates.ts';
import { formatNumber } from '#i18n/format.ts';

import type { notificationWords as English } from '#i18n/en/notification.ts';
import { eventWords } from './events.ts';
import { feedWords } from './feed.ts';

/** What a notification says. It may only be given updates that the visitor may see. */
export const notificationWords: typeof English = {
  title: (season) => `지금 우리 학교는 시즌 ${season}`,
  body: (first, others) =>
    others === 0 ? one(first) : `${one(first)} 그 밖에 업데이트 ${formatNumber(others)}개가 더 있어요.`,
};

const one = (update: Update) => {
  if (isOfStatus(update)) return `${eventWords(update, false)}.`;
  const { claim, speakers, verdict } = update.entry;
  return update.kind === 'claim'
    ? feedWords.claim(verdict.kind, says(claim.statement))
    : feedWords.withdrawn(
        speakers.map(({ name }) => name.ko ?? name.en),
        says(claim.statement),
      );
};
