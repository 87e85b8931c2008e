import { formatNumber } from '#i18n/format.ts';

import type { statusWords as English } from '#i18n/en/status.ts';
import { rungs } from './rungs.ts';

export const statusWords: typeof English = {
  ladder: 'La escalera',
  rungs,
  states: {
    dated: 'alcanzado',
    implied: 'alcanzado, fecha desconocida',
    scheduled: 'tiene una fecha por delante',
    passed: 'su momento ya pasó',
    'taken-back': 'retirado',
    ahead: 'todavía no',
  },
  days: (count) => (count === 1 ? '1 día' : `${formatNumber(count)} días`),
};
