import type { Rung } from '#domain/ladder.ts';
import type { MilestoneId } from '#domain/milestones.ts';
import { formatNumber } from '#i18n/format.ts';

import { happened, rungs } from './rungs.ts';

const LOCALE = 'en-GB';

const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber(count, LOCALE)} days`);

export const statusWords = {
  ladder: 'The ladder',
  ladderSmall: (reached: number, total: number, name: string) => `Rung ${reached} of ${total}: ${name}`,
  rungs,
  states: {
    dated: 'reached',
    implied: 'reached, date unknown',
    scheduled: 'has a date ahead',
    ahead: 'not yet',
  } satisfies Record<Rung<unknown>['state'], string>,
  countdownLink: 'The countdown',
  days,
  updates: {
    title: 'Updates',
    lead: 'What happened and which claims were settled, newest first.',
    milestone: (id: MilestoneId) => happened[id],
    resolved: 'Claim settled',
    none: 'Nothing to show yet.',
    fresh: 'new to you',
  },
  home: {
    sinceLastVisit: (day: string) => `Since your last visit, ${day}`,
    nothingNew: 'Nothing new.',
    newClaims: (count: number) =>
      count === 1 ? '1 claim was added' : `${formatNumber(count, LOCALE)} claims were added`,
    allUpdates: (count: number) => `All ${formatNumber(count, LOCALE)} updates`,
    ladderLink: 'Every rung, with its evidence',
    continue: 'Next for you',
    continueWith: (number: number) => `Continue with episode ${number}`,
    finished: 'You have finished season 1.',
    watched: (count: number, total: number) => `${count} of ${total} watched`,
  },
};
