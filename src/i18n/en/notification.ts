import type { Update } from '#domain/updates.ts';

import { claimWords } from './claims.ts';
import { happened } from './rungs.ts';

/** What a notification says. It may only be given updates that the visitor may see. */
export const notificationWords = {
  title: 'All of Us Are Dead, season 2',
  one: (update: Update) =>
    update.kind === 'milestone'
      ? `${happened[update.milestone]}.`
      : `${claimWords.verdicts[update.entry.verdict.kind]}: ${update.entry.claim.statement.en}`,
  several: (count: number) => `${count} updates.`,
};
