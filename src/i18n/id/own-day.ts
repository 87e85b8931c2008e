import { daysOff } from '#domain/status/own-day.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { formatDate, formatDay, formatNumber } from '#i18n/format.ts';

import type { ownDayWords as English, sentDayWords as EnglishSent } from '#i18n/en/own-day.ts';

const days = (count: number) => `${formatNumber(count)} hari`;

/** "terlalu cepat 3 hari", "terlambat 1 hari". */
const offBy = (off: number) => `${off < 0 ? 'terlalu cepat' : 'terlambat'} ${days(Math.abs(off))}`;

/** How an own day turned out, or how it stands, said to its owner. */
const outcome = (verdict: Verdict): string => {
  const off = daysOff(verdict);
  if (off !== null) return off === 0 ? 'Kamu benar' : `Kamu ${offBy(off)}`;
  if (verdict.kind === 'missed' && verdict.by > 0) return `Setidaknya terlalu cepat ${days(verdict.by)}`;
  if (verdict.kind === 'unscored')
    return verdict.why === 'made-after'
      ? 'Sudah tayang saat kamu bilang'
      : 'Kami tidak tahu seberapa jauh tebakanmu meleset';
  if (verdict.kind !== 'open' || verdict.left === null) return 'Harimu sudah lewat';
  return verdict.left === 0 ? 'Itu hari ini' : `${days(verdict.left)} lagi`;
};

/** The same, said by its owner behind the day. */
const judged = (off: number) => (off === 0 ? 'dan aku benar' : `dan aku ${offBy(off)}`);

/** The day that a visitor believes in: what names it, shows it and says how it turned out. */
export const ownDayWords: typeof English = {
  title: 'Harimu',
  name: 'Pilih harimu',
  /** `isOver`: the release has judged it. */
  says: ({ day }, isOver) => `Kamu ${isOver ? 'dulu ' : ''}bilang ${formatDate(day)}`,
  sealedOn: ({ on }) => `disegel ${formatDate(on)}`,
  sealed: ({ day, on }, isOver) => `Disegel ${formatDate(on)}: kamu ${isOver ? 'dulu ' : ''}bilang ${formatDate(day)}.`,
  outcome,
  ask: (season) => `Kapan musim ${season} tayang?`,
  hint: 'Harimu tetap di perangkat ini, tersegel bersama hari saat kamu memilihnya. Saat tayang, ketahuan seberapa jauh melesetnya.',
  field: 'Hari yang kamu yakini',
  tooEarly: 'Pilih hari setelah hari ini.',
  pick: 'Pilih hari dulu.',
  seal: 'Segel',
  send: 'Kirim gambar',
  share: 'Kirim teks',
  another: 'Pilih hari lain',
  takeBack: 'Batalkan',
  takenBack: 'Harimu dibatalkan.',
  undo: 'Urungkan',
  close: 'Tutup',
  failed: 'Itu gagal dimuat. Mungkin kamu offline.',
  /** What goes along where the day is shared in words; `off` days from the release, null as long as that is open. */
  shared: (show, { season, day, on }, off) =>
    off === null
      ? `Aku bilang musim ${season} ${show} tayang pada ${formatDate(day)}. Disegel ${formatDate(on)}.`
      : `Aku dulu bilang musim ${season} ${show} akan tayang pada ${formatDate(day)}, ${judged(off)}.`,
  /** On the picture of the estimate. */
  mark: 'kamu',
  marked: (day) => `Harimu: ${formatDate(day)}`,
  /** Beside the record of those who said something in public. */
  record: ({ day }) => `Kamu: ${formatDate(day)}`,
};

/** The same on a picture to send, in the words of whoever sends it. */
export const sentDayWords: typeof EnglishSent = {
  headline: (season, day, off) =>
    // A date stands in one line.
    `Musim ${season}: aku ${off === null ? '' : 'dulu '}bilang ${formatDay(day).replaceAll(' ', '\u00a0')}.`,
  foot: (on, off) => (off === null ? `disegel ${formatDay(on)}` : judged(off)),
  says: (on) => `Selembar kalender dengan hari itu ditandai, disegel ${formatDay(on)}.`,
};
