import type { Rung } from '#domain/status/ladder.ts';
import { formatNumber } from '#i18n/format.ts';

import { rungs } from './rungs.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber(count)} days`);

export const statusWords = {
  ladder: 'The ladder',
  rungs,
  states: {
    dated: 'reached',
    implied: 'reached, date unknown',
    scheduled: 'has a date ahead',
    passed: 'its time has passed',
    'taken-back': 'taken back',
    ahead: 'not yet',
  } satisfies Record<Rung<unknown>['state'], string>,
  days,
};
