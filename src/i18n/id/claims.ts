import { type DayRange, toDate } from '#domain/facts/calendar.ts';
import { formatNumber, formatRange, formatShortMonth, formatYear } from '#i18n/format.ts';

import type { claimWords as English } from '#i18n/en/claims.ts';
import { lowerFirst } from './grammar.ts';
import { when } from './when.ts';

const number = (value: number) => formatNumber(value);
const days = (count: number) => `${number(count)} hari`;
const claims = (count: number) => `${number(count)} klaim`;

/** "29 Nov 2026", where there is little room. */
const shortDay = (day: number) => `${Number(toDate(day).slice(8))} ${formatShortMonth(day)} ${formatYear(day)}`;

/** Parts of a year that have a name, by their first and last day. */
const PARTS: Readonly<Record<string, string>> = {
  '01-01 04-30': 'awal',
  '05-01 08-31': 'pertengahan',
  '09-01 12-31': 'akhir',
  '01-01 06-30': 'paruh pertama',
  '07-01 12-31': 'paruh kedua',
  '10-01 12-31': 'penghujung',
};

/** The days that a claim named, as people say them: "pada 14 April 2023", "awal 2023", "pada 2024". */
const named = ({ first, last }: DayRange): string => {
  const [from, to] = [toDate(first), toDate(last)];
  const year = to.slice(0, 4);
  if (from.slice(0, 4) !== year || formatRange({ first, last }) === year) return when({ first, last });
  const part = PARTS[`${from.slice(5)} ${to.slice(5)}`];
  return part === undefined ? when({ first, last }) : `${part} ${year}`;
};

const LATER = 'di atasnya: hari lebih lambat';
const EARLIER = 'di bawahnya: hari lebih awal';

export const claimWords: typeof English = {
  nothingDue: 'Belum ada prediksi yang tiba waktunya.',
  finding: ({ due, wrong }, season) => {
    if (due === 1)
      return `Satu prediksi soal musim ${season} sudah tiba waktunya. Ternyata ${wrong === 1 ? 'meleset' : 'tepat'}.`;
    const were =
      wrong === 0
        ? 'Tidak ada yang meleset'
        : wrong === due
          ? 'Semuanya meleset'
          : `${wrong === 1 ? 'Satu' : number(wrong)} meleset`;
    return `${number(due)} prediksi soal musim ${season} sudah tiba waktunya. ${were}.`;
  },
  /** Of those that came due, the ones that named days of the release; `open` are still running. */
  lead: ({ due }, release, open) => {
    const running = open === 0 ? '' : ', dan yang masih terbuka';
    if (due === 0) return open === 0 ? '' : 'Ini yang masih terbuka.';
    if (release.due === 0) return 'Tak satu pun menyebut tanggal tayang.';
    const missed =
      release.wrong === 0
        ? 'tidak ada yang meleset'
        : release.wrong === release.due
          ? 'semuanya meleset'
          : `${number(release.wrong)} di antaranya meleset`;
    return `${number(release.due)} dari ${number(due)} menyebut tanggal tayang: ${missed}. Ini semuanya${running}.`;
  },
  seasons: 'Musim',
  season: (season) => `Musim ${season}`,
  chart: {
    title: 'Kapan diucapkan, untuk kapan',
    summary: ({ wrong, right, open }) =>
      `Tiap tanda adalah satu prediksi tayang: makin kanan, makin belakangan diucapkan; makin atas, makin belakangan hari yang disebut. ${number(wrong)} meleset, ${number(right)} tepat, ${number(open)} masih terbuka.`,
    walk: 'Prediksi satu per satu: tombol panah bergerak menurut tanggal, Enter membuka',
    hint: 'Tiap tanda satu prediksi. Pilih satu untuk dibaca.',
    named: '↑ hari terakhir disebut',
    said: 'hari diucapkan →',
    slope: '“hari ini”, saat diucapkan',
    above: { now: 'di atas garis: masih terbuka', named: LATER, out: LATER },
    below: { now: 'di bawahnya: harinya sudah lewat', named: EARLIER, out: EARLIER },
    line: ({ kind, range, fresh }) => {
      const text = range.first === range.last ? shortDay(range.first) : formatRange(range);
      if (kind === 'out') return `Tayang: ${text}`;
      if (kind === 'named') return `Kata Netflix: ${text}`;
      return `${text}: ${fresh ? 'belum tayang' : 'belum tayang, setahu kami'}`;
    },
    wrong: (count) => `${number(count)} meleset`,
    right: (count, ruledOut) =>
      `${number(count)} tepat${ruledOut ? (count === 1 ? ' (bilang “bukan saat itu”)' : ' (semua bilang “bukan saat itu”)') : ''}`,
    open: (count) => `${number(count)} masih terbuka`,
    /** One prediction in one line, as it is spoken. */
    spoken: (who, said, what, verdict, detail) =>
      `${who}, ${said}: ${what}. ${verdict}${detail && `, ${lowerFirst(detail)}`}.`,
  },
  dates: (text) => `Untuk kapan: ${text}`,
  named: (range, kind) => (kind === 'excludes' ? `bukan ${named(range)}` : named(range)),
  worst: {
    title: 'Paling meleset',
    late: 'hari terlambat, setidaknya',
    off: 'hari melesetnya',
    said: (date) => `diucapkan ${date}`,
  },
  record: {
    title: 'Siapa yang benar',
    note: 'tiga atau lebih yang tiba waktunya, semua topik',
    of: (right, due) => `${number(right)} dari ${number(due)}`,
    share: (share) => `${Math.round(share * 100)}%`,
    /** What kind of speaker it is, where the name does not say so. */
    kinds: {
      official: 'resmi',
      maker: 'pembuat',
      actor: 'pemeran',
      agency: 'agensi',
      outlet: 'media',
      blog: 'blog',
      unnamed: '',
    },
  },
  every: (count) => `Semua klaim (${number(count)})`,
  fold: 'Sembunyikan klaim',
  ledger: 'Semua klaim',
  count: (shown, total) => (shown === total ? claims(total) : `${number(shown)} dari ${claims(total)}`),
  nothing: 'Tidak ada klaim yang tercatat.',
  none: 'Tidak ada klaim yang cocok dengan filter ini.',
  clearFilters: 'Hapus filter',
  more: (count) => `Lihat ${number(count)} lagi`,
  unscored: (count) =>
    `${count === 1 ? 'Satu' : number(count)} lagi tidak menyebut tanggal yang bisa dipakai untuk menilainya.`,
  showUnscored: 'Tampilkan juga',
  search: 'Cari klaim',
  all: 'Semua',
  topic: 'Topik',
  basis: 'Dasar',
  verdict: 'Hasil',
  speaker: 'Yang bilang',
  saidInferred: 'tanggal disimpulkan',
  withdrawnOn: (day) => `Ditarik pada ${day}.`,
  via: (relays) => `lewat ${relays}`,
  permalink: 'Tautan ke klaim ini',
  share: 'Bagikan klaim ini',
  close: 'Tutup',
  option: (label, count) => `${label} (${number(count)})`,
  moreFilters: 'Filter dan urutan lain',
  year: 'Tahun diucapkan',
  language: 'Bahasa sumber',
  noLanguage: 'Tak diketahui',
  sort: 'Urutan',
  newest: 'Terbaru dulu',
  sorts: {
    oldest: 'Terlama dulu',
    window: 'Menurut tanggal disebut',
    off: 'Paling meleset dulu',
  },
  topics: {
    renewal: 'Perpanjangan',
    release: 'Tayang',
    filming: 'Syuting',
    cast: 'Pemeran',
    plot: 'Alur',
    trailer: 'Trailer',
    'season-3': 'Musim 3',
    'episode-count': 'Jumlah episode',
    'premiere-hour': 'Jam tayang',
    pricing: 'Harga',
    viewership: 'Penonton',
    score: 'Nilai',
  },
  bases: {
    official: 'resmi',
    'on-record': 'pernyataan',
    reported: 'laporan',
    speculation: 'spekulasi',
  },
  verdicts: {
    'came-true': 'Terbukti',
    missed: 'Meleset',
    open: 'Terbuka',
    void: 'Batal',
    unscored: 'Tak dinilai',
  },
  /** What the stamp does not say: by how much, how long still, or why. */
  verdictDetail: (verdict) => {
    switch (verdict.kind) {
      case 'came-true':
        return '';
      case 'missed':
        if (verdict.side === 'inside') return 'Terjadi pada hari yang disangkal';
        if (verdict.counting) return verdict.by === 0 ? '' : `Terlambat setidaknya ${days(verdict.by)}`;
        return `Terjadi ${days(verdict.by)} lebih ${verdict.side === 'early' ? 'awal' : 'lambat'}`;
      case 'open':
        return verdict.left === null
          ? 'Harinya sudah lewat, belum ada yang memeriksa lagi'
          : `${days(verdict.left)} lagi`;
      case 'void':
        return { condition: 'Syaratnya tidak terpenuhi', withdrawn: 'Ditarik sebelum waktunya' }[verdict.why];
      case 'unscored':
        return {
          'no-window': 'Tanpa tanggal',
          'made-after': 'Diucapkan setelah terjadi',
          'too-fine': 'Harinya tak cukup pasti',
        }[verdict.why];
    }
  },
};
