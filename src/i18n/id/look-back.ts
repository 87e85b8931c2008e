import type { Finding } from '#domain/status/finding.ts';
import { formatDay, formatMonth, formatNumber } from '#i18n/format.ts';

import type { lookBackWords as English } from '#i18n/en/look-back.ts';
import { lowerFirst } from './grammar.ts';
import { rungs } from './rungs.ts';

/** How many claims had come due by then, in the middle of a sentence. */
const due = ({ due: count, wrong }: Finding) => {
  if (count === 0) return 'belum ada prediksi yang tiba waktunya';
  const came = `${formatNumber(count)} prediksi sudah tiba waktunya`;
  return `${came}, ${wrong === 0 ? 'tidak ada yang meleset' : `${formatNumber(wrong)} di antaranya meleset`}`;
};

const claims = (count: number) => (count === 1 ? 'Satu klaim' : `${formatNumber(count)} klaim`);

/** What the look back at any day says besides the claims and the headline. */
export const lookBackWords: typeof English = {
  open: 'Tengok hari mana pun',
  fold: 'Berhenti menengok',
  title: 'Keadaan pada hari itu',
  slider: 'Hari',
  today: 'Hari ini',
  backToToday: 'Ke hari ini',
  earlier: (day) => `Sebelumnya${day === undefined ? '' : `: ${formatDay(day)}`}`,
  later: (day) => `Sesudahnya${day === undefined ? '' : `: ${formatDay(day)}`}`,
  known: 'Yang diketahui',
  rungs,
  nothing: 'Belum terjadi apa-apa.',
  said: 'Yang dikatakan',
  due: (count, found) => `${claims(count)} sampai hari itu: ${due(found)}.`,
  model: 'Kata model kini, andai dipakai hari itu',
  estimate: ({ early, median, late }) =>
    `Sekitar ${formatMonth(median)}. Delapan dari sepuluh peluang jatuh antara ${formatDay(early)} dan ${formatDay(late)}.`,
  /** What the axis of the estimate begins with. */
  thatDay: 'hari itu',
  noWrap: 'Tanpa akhir syuting, tanpa perkiraan: waktu itu belum ada yang bilang syutingnya selesai.',
  tooFew: 'Tanpa perkiraan: terlalu sedikit serial yang sudah tayang untuk dibandingkan.',
  beyondAll: 'Tanpa perkiraan: penantiannya sudah lebih lama daripada semua serial pembanding.',
  named: 'Tanpa perkiraan: Netflix sudah bilang kapan.',
  how: 'Semua dihitung sejak hari dikatakan atau diterbitkan; bulan dihitung sejak akhir bulannya.',
  leftOut: (ids) =>
    `Tidak disertakan, karena sumber kami tidak bertanggal: ${ids.map((id) => lowerFirst(rungs[id])).join(', ')}.`,
  /** All of it in one sentence, once the slider rests. `rung` is how far it was, `estimate` what the model would have said. */
  spoken: (day, rung, count, found, estimate) => {
    const far = rung === null ? 'belum terjadi apa-apa' : lowerFirst(rungs[rung]);
    const guess =
      estimate === null ? 'tanpa perkiraan' : `perkiraan kami akan jatuh pada ${formatMonth(estimate.median)}`;
    return `${formatDay(day)}: ${far}, ${lowerFirst(claims(count))} sampai hari itu, ${due(found)}, ${guess}.`;
  },
};
