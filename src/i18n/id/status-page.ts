import type { DayRange } from '#domain/facts/calendar.ts';
import { RUNNING, type Rung } from '#domain/status/ladder.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import type { statusPageWords as English } from '#i18n/en/status-page.ts';
import { upperFirst } from './grammar.ts';
import { rungs } from './rungs.ts';
import { when } from './when.ts';

/** How far a season has come, as one word or two after its name. */
const made = {
  renewed: 'diperpanjang',
  'pre-production': 'dalam persiapan',
  casting: 'pemeran ada',
  'table-read': 'pemeran ada, naskah dibaca',
  'filming-started': 'sedang syuting',
  'filming-wrapped': 'selesai syuting',
  'post-production': 'selesai syuting',
  teaser: 'ada teaser',
  'release-date-announced': 'tanggal diumumkan',
  trailer: 'ada trailer',
  released: 'sudah tayang',
} satisfies Record<MilestoneId, string>;

/** That there is no date is said plainly only while the news is fresh: nobody may have looked since. */
const undated = ({ season, stage, unofficial, takenBack, newest }: Situation): string => {
  const isFresh = newest?.stale === false;
  const said = (rest: string) => {
    if (stage === null) return `Musim ${season}: ${rest}`;
    return `Musim ${season}: ${made[stage]}${isFresh ? `, ${rest}` : `. ${upperFirst(rest)}`}`;
  };
  if (unofficial?.past === true) return said('katanya sudah tayang, belum dikonfirmasi.');
  const not = isFresh ? 'belum tayang' : 'setahu kami belum tayang';
  if (unofficial !== null) return said(`${not}, belum ada tanggal dari Netflix.`);
  if (takenBack !== null) return said(`${not}, tanggalnya ditarik kembali.`);
  return said(isFresh ? `${not}, belum ada tanggal.` : `${not} dan belum ada tanggal.`);
};

/** Where a season stands, in a few words. */
const answer = (situation: Situation): string => {
  const { season, release, dropsOn, today, zone } = situation;
  switch (release.mode) {
    case 'undated':
      return undated(situation);
    case 'window':
      return release.over
        ? `Musim ${season}: mestinya tayang ${when(release.range)}. Kami belum bisa memastikannya.`
        : `Musim ${season}: tayang ${when(release.range)}, kata Netflix.`;
    case 'dated':
      return dropsOn === today
        ? `Musim ${season} tayang hari ini, pukul ${formatHour(release.drop, zone)}.`
        : `Musim ${season} tayang pada ${formatDay(release.day)}.`;
    case 'released':
      return `Musim ${season} sudah tayang sejak ${formatDay(release.day)}.`;
  }
};

/** What stands at the end of a step's line. */
const rungDate = ({ id, state, current }: Rung<unknown>, range: DayRange | null): string => {
  const isDate = id === 'release-date-announced';
  switch (state) {
    case 'dated':
      if (range === null) return '';
      return current && RUNNING.has(id) ? `sejak ${formatRange(range)}` : formatRange(range);
    case 'implied':
      return isDate ? 'diumumkan' : 'hari tak diketahui';
    case 'scheduled':
      return range === null ? '' : formatRange(range);
    case 'passed':
      return range === null ? '' : `mestinya ${when(range)}`;
    case 'taken-back':
      return 'ditarik kembali';
    case 'ahead':
      return isDate ? 'belum diumumkan' : '';
  }
};

const days = (number: number) => `${formatNumber(number)} hari`;

/** How the estimate is made. */
const estimateWords: (typeof English)['estimate'] = {
  title: 'Kapan',
  aside: 'perkiraan kami, bukan dari Netflix',
  guess: ({ median }) => `Perkiraan terbaik: ${formatMonth(median)}.`,
  band: ({ early, late }) => `Delapan dari sepuluh peluang: antara ${formatDay(early)} dan ${formatDay(late)}.`,
  none: (season) =>
    `Belum ada perkiraan untuk musim ${season}: kami menghitung dari akhir syuting, dan belum ada yang bilang kapan itu.`,
  beyondAll:
    'Penantiannya lebih lama daripada semua serial yang bisa kami bandingkan, jadi ini tidak lebih dari sekadar tebakan.',
  dots: 'Tiap titik berarti peluang 1 dari 20.',
  worked: 'Cara kami menghitungnya',
  series: (number) => `${number} serial serupa`,
  method: (notice) =>
    `Kami melihat berapa lama serial Korea lain di Netflix dari hari terakhir syuting sampai tayang perdana, lalu menghitung sama lamanya dari hari terakhir syuting serial ini. Yang sudah lewat tidak dihitung, begitu juga ${notice} hari ke depan: semuanya diumumkan setidaknya 26 hari sebelumnya, dan ${notice} adalah angka bulat kami sendiri. Perkiraan ini bergeser sedikit tiap hari, dan hilang begitu Netflix mengumumkan tanggal.`,
  maths:
    'Buat yang penasaran: t Student yang dicocokkan ke logaritma penantian itu, dipotong pada hari ini, dalam dua puluh bagian sama besar.',
  coverage: ({ of, model, empirical, range }) =>
    `Apakah cara ini jitu? Kami menebak tiap serial dari ${of} itu lewat serial lainnya. Rentang delapan dari sepuluh peluang itu tepat untuk ${model}; porsi yang sama, dibaca langsung dari penantiannya, tepat untuk ${empirical}, dan seluruh rentangnya untuk ${range}. Tebakan itu tidak tahu penantiannya sudah berapa lama; yang ini tahu.`,
  plain: ({ plain }) => {
    const { of, median, stillWaiting, medianOfThose } = plain;
    const those =
      medianOfThose === null
        ? ''
        : ` ${stillWaiting} dari ${of} itu masih belum tayang setelah menunggu selama kita, dan titik tengahnya jatuh pada ${formatDay(medianOfThose)}.`;
    return `Sebagai pembanding sederhana: titik tengah dari semua ${of} penantian jatuh pada ${formatDay(median)}.${those}`;
  },
  conflict: (later, { early, median, late }, other) => {
    const shift = Math.max(Math.abs(other.early - early), Math.abs(other.median - median), Math.abs(other.late - late));
    const moves = shift === 0 ? 'tidak ada yang berubah' : `tidak ada yang bergeser lebih dari ${days(shift)}`;
    return `Sumber berbeda soal hari terakhir syuting. Dihitung dari yang satunya, ${formatDay(later)}, ${moves}.`;
  },
  window: (range, over) =>
    over
      ? `Netflix pernah bilang ${formatRange(range)}. Itu sudah lewat, dan setahu kami belum ada penayangan.`
      : `Netflix bilang ${formatRange(range)}. Setahu kami, belum ada harinya.`,
  dated: (day, hour) => `${formatDay(day)}, pukul ${hour} di tempatmu.`,
  out: (day) => `Sudah tayang sejak ${formatDay(day)}.`,
  countdown: 'Hitung mundur',
};

export const statusPageWords: typeof English = {
  answer,
  estimate: estimateWords,
  /** Records whose days cannot both be right. */
  disorder: ([first, second]) =>
    `Salah satu dari dua hari salah: “${rungs[second]}” bertanggal sebelum “${rungs[first]}”.`,
  looked: ({ places, day }) => `Sebuah mesin terakhir mengecek ${formatNumber(places)} tempat pada ${formatDay(day)}.`,
  cast: {
    title: 'Para pemeran',
    confirmed: (number) => `${number} dikonfirmasi Netflix`,
    returning: (season) => (season > 1 ? 'Kembali dari musim-musim sebelumnya' : `Kembali dari musim ${season}`),
    new: 'Baru',
    playedBy: 'diperankan oleh',
    unconfirmed: 'Belum resmi',
    names: (number) => `${formatNumber(number)} nama`,
    as: (person) => `sebagai ${person}`,
    certainty: { official: 'resmi', reported: 'laporan', speculation: 'spekulasi' },
    withdrawn: 'batal',
    undated: 'tanpa tanggal',
    differ: 'Sumber berbeda',
    none: 'Belum ada yang tercatat tentang pemeran atau ceritanya.',
  },
  story: {
    title: 'Ceritanya',
    unconfirmed: 'Tentang ceritanya',
  },
  sealed: {
    title: 'Para pemeran, dan ceritanya',
    spoils: (season) => (season > 1 ? 'Spoiler musim-musim sebelumnya' : `Spoiler musim ${season}`),
    until: (until) => `Tersegel sampai ${until}.`,
    open: 'Tetap buka',
    sure: (point) => `Itu memindahkanmu ke ${point}, dan semua sebelumnya ikut terbuka.`,
    yes: 'Ya, buka',
    no: 'Biarkan tersegel',
  },
  ladder: {
    title: 'Sampai mana',
    progress: ({ done, running, ahead }) => {
      if (ahead + running === 0) return `semua ${done} selesai`;
      const parts = [
        [done, 'selesai'],
        [running, 'berjalan'],
        [ahead, 'lagi'],
      ] as const;
      return parts.flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}`)).join(', ');
    },
    rungs,
    date: rungDate,
    states: {
      dated: 'selesai',
      implied: 'selesai',
      scheduled: 'akan datang',
      passed: 'akan datang',
      'taken-back': 'akan datang',
      ahead: 'akan datang',
    },
    current: 'posisi sekarang',
    lastKnown: (day) => `Terakhir yang kami tahu, per ${day}.`,
    certainty: {
      official: 'Netflix yang bilang.',
      reported: 'Dilaporkan, bukan kata Netflix.',
      inferred: 'Disimpulkan dari hal lain yang diketahui.',
    },
    nothing: 'Tak ada lagi yang diketahui soal tahap ini.',
    others: 'Kata yang lain',
    unused: 'tak kami pakai',
    used: 'kami hitung keduanya',
    saidBefore: 'Pernah dikatakan',
    until: (day) => `sampai ${day}.`,
    // "Tidak memuat … sampai hari itu" could say that they did on that day.
    notSeen: (says, day) =>
      says === null ? `Belum terlihat sampai ${day}.` : `${says}, menurut pengecekan sampai ${day}.`,
  },
  comparables: {
    label: 'Berapa lama yang lain',
    title: 'Serial',
    wrapped: 'Selesai syuting',
    announced: 'Tanggal diumumkan',
    premiered: 'Tayang',
    wait: 'Penantian',
    days,
    shaky: 'Tanda tanya berarti harinya tidak pasti.',
    left: (titles) =>
      `Tidak ada yang memastikan kapan syuting serial-serial ini selesai, jadi tidak dihitung: ${titles.join('; ')}.`,
    notKnown: 'tidak ditemukan',
    seasonOf: (title, season) => `${title}, musim ${season}`,
  },
  right: {
    title: 'Siapa yang benar',
    due: ({ due }) =>
      due === 0 ? 'Belum ada prediksi yang tiba waktunya.' : `${formatNumber(due)} prediksi sudah tiba waktunya.`,
    wrong: ({ due, wrong }) => {
      if (due === 0) return '';
      return wrong === 0 ? 'Tidak ada yang meleset.' : `${formatNumber(wrong)} meleset.`;
    },
    see: 'Lihat prediksinya',
  },
  former: (season) => `Bagaimana musim ${season} tayang`,
  formerSteps: (number) => `${formatNumber(number)} tahap`,
  formerClaims: (season) => `Yang dikatakan tentang musim ${season}, dengan hasilnya`,
  sources: 'Sumber halaman ini',
};
