import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import type { answerWords as English } from '#i18n/en/answers.ts';
import { listed, upperFirst } from './grammar.ts';
import { happened } from './rungs.ts';
import { when } from './when.ts';

const isFresh = ({ newest }: Situation) => newest !== null && !newest.stale;

/** Where a season stands that is not out, as far as anybody knows. */
const notOut = (situation: Situation) => {
  const { season, unofficial } = situation;
  if (unofficial !== null)
    return `Ada yang menyebut ${formatRange(unofficial.range)} untuk musim ${season}, tetapi Netflix belum.`;
  return isFresh(situation)
    ? `Musim ${season} belum tayang, dan Netflix belum memberi tanggal.`
    : `Setahu kami, musim ${season} belum tayang dan belum ada tanggalnya.`;
};

export const answerWords: typeof English = {
  newest: (day) => `Kabar terbaru yang kami temukan: ${formatDay(day)}`,
  /** Whether a season is out. */
  out: (situation) => {
    switch (situation.release.mode) {
      case 'released':
        return 'Sudah.';
      case 'undated':
        return isFresh(situation) && situation.unofficial === null ? 'Belum.' : 'Setahu kami belum.';
      case 'window':
      case 'dated':
        return 'Belum.';
    }
  },
  outWhy: (situation) => {
    const { release, season, dropsOn } = situation;
    switch (release.mode) {
      case 'undated':
        return notOut(situation);
      case 'window':
        return release.over
          ? `Netflix pernah bilang ${formatRange(release.range)}. Itu sudah lewat, dan setahu kami belum ada penayangan.`
          : `Netflix bilang musim ${season} tayang ${when(release.range)}.`;
      case 'dated':
        return `Musim ${season} tayang pada ${formatDay(dropsOn ?? release.day)}.`;
      case 'released':
        return `Musim ${season} tayang pada ${formatDay(dropsOn ?? release.day)}. Ada di Netflix.`;
    }
  },
  /** When it comes. */
  date: ({ release, dropsOn }) => {
    switch (release.mode) {
      case 'undated':
        return 'Setahu kami belum ada tanggal.';
      case 'window':
        return `${formatRange(release.range)}.`;
      case 'dated':
      case 'released':
        return `${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  guess: ({ median }) => `Perkiraan terbaik kami adalah ${formatMonth(median)}.`,
  guessed: ({ median }) => formatMonth(median),
  guessFrom: ({ early, late }) =>
    `Delapan dari sepuluh peluang jatuh antara ${formatDay(early)} dan ${formatDay(late)}. Itu perkiraan kami, bukan dari Netflix.`,
  guessTitle: ({ median }) => `Sekitar ${formatMonth(median)}.`,
  daysLeft: (days) => `${days} hari.`,
  lastEvent: ({ lastEvent }) =>
    lastEvent === null ? 'Belum ada yang tercatat.' : `${happened[lastEvent.id]} ${when(lastEvent.range)}.`,
  lastHeard: 'Itu yang terakhir kami dengar.',
  whyLong: 'Belum ada yang bilang.',
  formerOut: (season, day) => `Musim ${season} tayang pada ${day}.`,
  yes: 'Ya.',
  hour: (drop, zone) => `Pukul ${formatHour(drop, zone)} di tempatmu.`,
  hourDated: (day) => `Itu tengah malam di Los Angeles pada ${formatDay(day)}, saat yang sama di mana-mana.`,
  hourUndated: 'Tengah malam di Los Angeles.',
  hourUsual: (drop, zone) =>
    `Saat itulah Netflix menayangkan serial orisinalnya, serentak di mana-mana. Kalau hari ini, itu pukul ${formatHour(drop, zone)} di tempatmu.`,
  trailerNone: 'Setahu kami belum ada.',
  trailerNoneWhy: (season) => `Setahu kami belum ada trailer dengan adegan musim ${season}.`,
  trailerFormer: (season, day) => `Trailer musim ${season} keluar pada ${day}.`,
  on: (service) => `Di ${service}.`,
  onlyOn: (season, service) => `Musim ${season} bisa ditonton di ${service}, di mana pun ${service} tersedia.`,
  willBeOn: (season, service) => `Musim ${season} juga diumumkan untuk ${service}. Setahu kami belum tayang.`,
  episodes: (season, count) => `${count} di musim ${season}.`,
  episodesUnknown: (season) => `Jumlah episode musim ${season} belum diketahui.`,
  length: (time) => `Totalnya ${time}.`,
  lengthEach: (count, least, most) => `${count} episode, masing-masing antara ${least} dan ${most}.`,
  seasons: (count) => (count === 1 ? 'Sejauh ini satu.' : `Sejauh ini ${count}.`),
  seasonsNext: (season) => `Netflix memesan musim ${season}.`,
  names: (names) => `${listed(names)}.`,
  returnsWhy: (season) => `Netflix mengonfirmasi mereka untuk musim ${season}.`,
  newWhy: (season) => `Mereka baru di musim ${season}, kata Netflix.`,
  nobodyNamed: (season) => `Belum ada yang dikonfirmasi untuk musim ${season}.`,
  gated: 'Yang kembali berarti masih hidup.',
  gatedWhy: (until) => `Jadi ini tetap tersegel sampai ${until}.`,
  waits: 'Untukmu, belum waktunya.',
  waitsWhy: (until) => `Ini tetap tersegel sampai ${until}.`,
  confirmed: (name, season) => `Netflix mengonfirmasi ${name} untuk musim ${season}.`,
  notConfirmed: 'Belum resmi.',
  reported: (name, season) => `Ada yang melaporkan ${name} untuk musim ${season}. Netflix belum bilang begitu.`,
  withdrawn: (name, season) => `${name} dilaporkan ikut musim ${season}, lalu dilaporkan batal.`,
  unsaid: 'Tak ada yang bilang begitu.',
  unsaidWhy: (name, season) => `Setahu kami belum ada kabar tentang ${name} di musim ${season}.`,
  fate: {
    present: 'Masih hidup.',
    there: 'Masih hidup, setahu kami.',
    bitten: 'Tergigit.',
    turned: 'Menjadi zombi.',
    half: 'Setengah zombi.',
    gone: 'Meninggal.',
    open: 'Tak ada yang tahu.',
  },
  fateAsOf: (name, point) => `Begitulah ${name} setelah ${point}, sejauh yang kamu tonton.`,
  fateOpen: (name) => `Nasib ${name} belum jelas, sejauh yang kamu tonton.`,
  fateUnknown: (name) => `Belum ada cerita soal ${name} sejauh yang kamu tonton.`,
  fates: (answering, people) => `${answering} dari ${people} masih menjawab.`,
  fatesWhy: (point) => `Itu absensi setelah ${point}. Daftar hadir menunjukkan siapa saja.`,
  fatesStart: 'Daftar hadir dibuka bersama episode pertama.',
  fatesStartWhy: 'Bilang sudah sampai mana, daftarnya terisi sampai situ.',
  playedBy: (actor) => `${actor}.`,
  plays: (actor, name) => `${actor} memerankan ${name}.`,
  actorUnknown: 'Tidak diketahui.',
  actorUnknownWhy: (name) => `Tidak ada sumber yang kami baca menyebut siapa pemeran ${name}.`,
  everyActor: 'Setiap tanda nama menyebut pemerannya.',
  cast: 'Ada di tanda nama.',
  age: (name) => `Yang diketahui tentang tahun lahir ${name} ada di kartunya.`,
  eachPage: 'Halaman tiap orang memuat yang diketahui tentangnya, sejauh yang kamu tonton.',
  ageTitle: 'Di halaman masing-masing.',
  loveTitle: 'Lihat hubungannya.',
  love: 'Siapa dekat dengan siapa ada di halaman mereka, sejauh yang kamu tonton.',
  ratingIn: (rating, region) => `${rating} (${region}).`,
  ratingAlso: (others) => `Di tempat lain: ${others.join('; ')}.`,
  ratingUnknown: 'Setahu kami belum ada klasifikasi usia.',
  scary: (kinds) => `Yang kuat: ${listed(kinds).toLowerCase()}.`,
  scaryTitle: 'Ya.',
  scaryNone: 'Kami tidak punya catatan konten.',
  // Languages are named without "bahasa".
  dub: (language) => `Dibuat dalam bahasa ${language}.`,
  dubbed: (languages) => `Ke bahasa ${listed(languages)}, menurut sumber kami.`,
  dubWhy: 'Kata sumber kami soal sulih suara dan subtitle ada di sebelah tempat menonton.',
  renewed: (range) => `Dipesan ${range}.`,
  renewedNot: 'Setahu kami belum.',
  renewedNotWhy: (season) => `Setahu kami musim ${season} belum dipesan.`,
  laterWhy: (season, awaited) => `Belum ada kabar resmi tentang musim ${season}. Musim ${awaited} datang lebih dulu.`,
  based: 'Sebuah webtoon.',
  basedOn: (title, author, platform) => `“${title}” karya ${author}, di ${platform}.`,
  // The name of a city says in brackets that there is none.
  setIn: (city) => `Latarnya di ${city.replace(/ \((?:fictional|fiktif)\)$/, ', kota rekaan')}.`,
  plotNone: (season) => `Belum ada cerita tentang musim ${season}.`,
  plotTitle: (season) => `Musim ${season}, singkatnya.`,
  recap: 'Cerita sejauh ini.',
  recapWhy: 'Semenit, lima menit, atau lengkap, sejauh yang kamu tonton.',
  recapStart: 'Mulai dari episode pertama, dan bertambah bersamamu.',
  open: 'Cukup banyak.',
  openWhy: 'Tiap pertanyaan terbuka, dengan yang mendukung dan membantahnya.',
  school: 'Di seluruh sekolah.',
  schoolWhy: 'Gambar gedungnya menunjukkan ruangan yang sudah kamu lihat, dan di mana kelas itu berada.',
  short: 'Singkatnya.',
  endingTitle: (episode) => `Berakhir di ${episode}.`,
  directed: (names) => `Disutradarai oleh ${listed(names)}.`,
  wrote: (names) => `Ditulis oleh ${listed(names)}.`,
  filmedTitle: (country) => `Di ${country}.`,
  similar: (titles) => `${listed(titles, 'atau')}.`,
  similarWhy: 'Dan lainnya, masing-masing dengan alasannya.',
  read: (services) => `Di ${listed(services)}.`,
  readWhy: (title) => `Webtoonnya “${title}”.`,
  priceTitle: 'Tergantung tempat tinggalmu.',
  price: (day, text) => `Per ${day}: ${text}`,
  awards: (won, nominated) => `${won} kali menang, dan ${nominated} nominasi lainnya.`,
  awardsWhy: 'Yang disebut sumber kami.',
  figuresTitle: (value, metric) => `${formatNumber(value)} ${metric}.`,
  figures: 'Jam, penayangan, dan peringkat ada di halaman serial, masing-masing dengan tanggalnya.',
  scoreTitle: (scores) => `${upperFirst(listed(scores))}.`,
  score: 'Nilainya ada di halaman serial, masing-masing dengan tanggalnya.',
  rumoursTitle: (wrong, due) =>
    due === 0 ? 'Belum ada prediksi yang tiba waktunya.' : `${wrong} dari ${due} meleset.`,
  rumours: 'Itu dari prediksi yang sudah tiba waktunya. Masing-masing ada di daftar beserta hasilnya.',
  titleOf: (korean) => korean,
  titleIs: (romanised, literal) => `${romanised}, secara harfiah “${literal}”.`,
  points: (value, unit) =>
    `${value}${{ percent: '%', 'points-of-100': ' dari 100', 'points-of-10': ' dari 10' }[unit] ?? ''}`,
  happened: (rung, when) => `${happened[rung]} ${when}.`,
  differences: 'Di beberapa bagian, jalannya berbeda.',
  differencesWhy: 'Tiap perbedaan baru tampil setelah terjadi di serialnya.',
  pupils: 'Ada di daftar hadir.',
  onRegister: (people) => `${people} orang ada di daftar hadir, sejauh yang kamu tonton.`,
  pupilsWhy: 'Semua yang punya tempat di daftar kelas ada di sana.',
  term: (words) => `${upperFirst(words)}.`,
  newsTitle: (day) => `Yang terbaru dari ${formatDay(day)}.`,
  newsNone: 'Tidak ada kabar yang bertanggal.',
  spoilersTitle: 'Tak lebih dari yang sudah kamu tonton.',
  spoilers: 'Bilang di atas sudah sampai mana. Pencarian, halaman, dan judul menyembunyikan sisanya.',
};
