import { formatNumber } from '#i18n/format.ts';

import type { updatesWords as English } from '#i18n/en/updates.ts';
import { eventWords } from './events.ts';
import { listed } from './grammar.ts';

export const updatesWords: typeof English = {
  title: 'Kabar baru',
  lead: 'Yang terjadi, dari yang terbaru. Hasil prediksi punya halaman sendiri.',
  follow: 'Di pembaca feed, tiap prediksi tersendiri:',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  event: eventWords,
  withdrawn: (speakers) => `${listed(speakers)} menarik ini kembali`,
  due: (count) => `${formatNumber(count)} prediksi tiba waktunya`,
  dueIn: (count, month) => `${updatesWords.due(count)} pada ${month}`,
  months: (count) => `${count} bulan`,
  none: 'Belum ada yang bisa ditampilkan.',
  fresh: 'baru untukmu',
  sinceLastVisit: (day) => `Sejak kunjungan terakhirmu, ${day}`,
  nothingNew: 'Tidak ada yang baru.',
  newClaims: (count) => `${formatNumber(count)} klaim ditambahkan`,
  all: (count) => `Semua kabar baru (${formatNumber(count)})`,
};
