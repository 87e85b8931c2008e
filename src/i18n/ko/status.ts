import { formatNumber } from '#i18n/format.ts';

import type { statusWords as English } from '#i18n/en/status.ts';
import { rungs } from './rungs.ts';

export const statusWords: typeof English = {
  ladder: '단계',
  rungs,
  states: {
    dated: '끝남',
    implied: '끝남, 날짜 모름',
    scheduled: '잡힌 날짜가 있음',
    passed: '그때가 지남',
    'taken-back': '철회됨',
    ahead: '아직',
  },
  days: (count) => `${formatNumber(count)}일`,
};
