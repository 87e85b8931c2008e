import type { Rung } from '#domain/status/ladder.ts';
import { formatNumber } from '#i18n/format.ts';

import { rungs } from './rungs.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber(count)} days`);

export const statusWords = {
  ladder: 'The ladder',
  ladderSmall: (reached: number, total: number, name: string) => `Rung ${reached} of ${total}: ${name}`,
  rungs,
  states: {
    dated: 'reached',
    implied: 'reached, date unknown',
    scheduled: 'has a date ahead',
    passed: 'its time has passed',
    'taken-back': 'taken back',
    ahead: 'not yet',
  } satisfies Record<Rung<unknown>['state'], string>,
  countdownLink: 'The countdown',
  days,
  home: {
    ladderLink: 'Every rung, with its evidence',
    continue: 'Next for you',
    continueWith: (episode: string) => `Continue with ${episode}`,
    finished: (season: number) => `You have finished season ${season}.`,
    watched: (count: number, total: number) => `${count} of ${total} watched`,
  },
};
