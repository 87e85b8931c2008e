import { formatNumber } from '#i18n/format.ts';

import type { statusWords as English } from '#i18n/en/status.ts';
import { rungs } from './rungs.ts';

export const statusWords: typeof English = {
  ladder: 'A escada',
  rungs,
  states: {
    dated: 'alcançada',
    implied: 'alcançada, data desconhecida',
    scheduled: 'tem uma data pela frente',
    passed: 'seu momento já passou',
    'taken-back': 'retirada',
    ahead: 'ainda não',
  },
  days: (count) => (count === 1 ? '1 dia' : `${formatNumber(count)} dias`),
};
