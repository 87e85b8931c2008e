import { formatNumber } from '#i18n/format.ts';

import type { statusWords as English } from '#i18n/en/status.ts';
import { rungs } from './rungs.ts';

export const statusWords: typeof English = {
  ladder: 'Tahapan',
  rungs,
  states: {
    dated: 'tercapai',
    implied: 'tercapai, tanggal tak diketahui',
    scheduled: 'tanggalnya sudah ada',
    passed: 'waktunya sudah lewat',
    'taken-back': 'ditarik kembali',
    ahead: 'belum',
  },
  days: (count) => `${formatNumber(count)} hari`,
};
