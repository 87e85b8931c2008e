import { BRANDS } from '#i18n/brands.ts';
import type { importWords as English } from '#i18n/en/import.ts';
import { LOCALE } from './locale.ts';

const count = (number: number, unit: string) => `${number.toLocaleString(LOCALE)} ${unit}`;

export const importWords: typeof English = {
  title: 'Bawa yang sudah ditonton',
  state: 'Netflix, Trakt, TV Time, dan lainnya',
  lead: 'Seret file ke mana saja di halaman ini, atau pilih satu. File itu tetap di perangkatmu, dan tak ada yang berubah sebelum kamu melihat apa yang akan berubah.',
  drop: 'Lepaskan di sini',
  choose: 'Pilih file',
  what: 'File apa yang bisa dibaca',
  backup: 'Cadanganmu sendiri dari halaman ini (roll-call.json)',
  /** What each format is called. The page lists them in this order. */
  formats: {
    'netflix-history': 'Riwayat tontonan Netflix (NetflixViewingHistory.csv)',
    'netflix-activity': 'Informasi pribadi Netflix (ZIP-nya, atau ViewingActivity.csv)',
    'trakt-json': 'Trakt (hasil ekspornya, atau riwayat sebagai JSON)',
    'trakt-csv': 'Trakt (riwayat sebagai CSV)',
    'tv-time-gdpr': 'TV Time, data yang dikirim atas permintaanmu (ZIP-nya)',
    'tv-time-json': 'TV Time, diekspor sebagai JSON',
    'tv-time-csv': 'TV Time, diekspor sebagai CSV',
    simkl: 'Simkl (cadangan sebagai JSON)',
    'simkl-csv': 'Simkl (cadangan sebagai CSV)',
    'series-guide': 'SeriesGuide (cadangan sebagai JSON)',
    showly: 'Showly (cadangan sebagai JSON)',
    yamtrack: 'Yamtrack (ekspor sebagai CSV)',
    watcharr: 'Watcharr (ekspor sebagai JSON)',
    tvmaze: 'TVmaze (episode yang ditandai sebagai JSON, dengan serialnya)',
  },
  paste: 'Atau tempel',
  pasteLabel: 'Teks sebuah file',
  pasteHint: 'Di komputer kamu juga bisa menekan Ctrl+V atau ⌘V di mana saja di halaman ini.',
  read: 'Baca teks ini',
  pasted: 'teks tempelan',
  reading: 'Membaca…',
  heading: 'Yang akan berubah',
  refusedHeading: 'Ini tak bisa kami baca',
  questionHeading: 'Satu pertanyaan dulu',
  recognised: 'Sepertinya:',
  /** What we take a file for that we can’t read, behind `recognised`. */
  services: {
    ...BRANDS,
    'titles-and-dates': 'tabel judul dan tanggal, mungkin dari Netflix atau Prime Video',
    'trakt-lists': 'daftar dan nilai dari Trakt',
    spreadsheet: 'spreadsheet (Excel, Numbers, LibreOffice, atau Google Sheets)',
    headless: 'baris tabel tanpa kepalanya',
    database: 'database sebuah program',
    'web-page': 'halaman web yang disimpan',
  },
  lacks: {
    'no-episodes': 'Isinya film dan serial utuh, bukan episode mana yang sudah kamu tonton.',
    'no-file': 'Kami tidak bisa membaca filenya.',
    'own-numbers': 'Episodenya hanya disebut dengan nomornya sendiri, yang tidak kami kenal.',
    elsewhere: 'Serialnya ada di Netflix; tontonan di tempat lain tak menyebut episodenya.',
    'no-seasons':
      'Tak ada judul yang menyebut musim bernomor. Kalau ini riwayat Netflix-mu, serialnya tidak ada di situ.',
    wishes: 'Isinya keinginan dan pendapatmu, bukan yang sudah kamu tonton.',
    page: 'File yang perlu dibawa ada di balik tautan unduhan.',
    spreadsheet: 'Tak bisa kami buka apa adanya, hanya kalau disimpan sebagai teks.',
    headless: 'Tak ada keterangan isi kolomnya.',
  },
  instead: {
    netflix:
      'Sebagai gantinya: riwayat tontonanmu dari Netflix. Di netflix.com, pilih Akun, profilmu, Aktivitas menonton, lalu “Unduh semua” di akhir.',
    trakt: 'Hubungkan dengan Trakt dan bawa ekspor Trakt, atau bawa riwayat tontonanmu dari Netflix.',
    'whole-trakt': 'Sebagai gantinya: seluruh ekspor Trakt, ZIP-nya seperti saat diterima.',
    csv: 'Sebagai gantinya: tabel yang sama, disimpan sebagai CSV (di Excel: “CSV UTF-8”). Paling baik, file seperti saat kamu unduh.',
    head: 'Sebagai gantinya: file utuhnya. Atau tulis “Title,Date” di satu baris di atasnya, kalau itu isi baris-barisnya.',
  },
  /** Between the place where that stands and the day. */
  told: 'per',
  from: 'Di:',
  rewatching: 'Ini soal tontonan pertamamu. Tonton ulangmu tetap di tempatnya.',
  understood: (episodes) => `${count(episodes, 'episode')} serial ini ditemukan.`,
  nothingFound: 'Tak ada soal serial ini di dalamnya.',
  nothingReadable: 'Kami tak menemukan apa pun soal serial ini yang terbaca.',
  noEpisodes: 'Serialnya ada, tapi tak ada episode yang bisa kami hitung.',
  place: 'Progresmu',
  placeMoves: (from, to) => `Dari ${from} ke ${to}.`,
  placeStays: (at) => `Kamu tetap di: ${at}. Membawa file tak pernah memundurkanmu.`,
  placeChoice: 'Ada celah. Kamu kami taruh di mana?',
  placeUnbroken: (point) => `Di: ${point}, tanpa celah sebelumnya`,
  placeStay: (point) => `Tetap di: ${point}`,
  placeHighest: (point) => `Di: ${point}, yang terjauh ditemukan`,
  dates: 'Ditonton pada',
  datesHint: 'Kalau satu episode ditonton lebih dari sekali, hari terakhir.',
  dateBefore: 'semula',
  noDates: 'Tak ada tanggal baru.',
  undated: (episodes) => `${count(episodes, 'episode')} tanpa tanggal.`,
  leftovers: (entries) => `${count(entries, 'entri')} tidak diambil`,
  leftoversMore: (entries) => `Dan ${count(entries, 'lagi')}, semuanya ada di daftar yang bisa kamu simpan.`,
  others: (entries) => `${count(entries, 'entri')} soal hal lain. Kami hanya menghitungnya.`,
  saveList: 'Simpan daftar ini',
  listName: 'roll-call-tidak-diambil.txt',
  /** Behind a line of a file and a colon. */
  reasons: {
    'no-episode': 'tidak menyebut episode',
    'unknown-season': 'musim yang tidak kami kenal',
    'unknown-episode': 'episode yang tidak kami kenal',
    'unclear-date': 'tanggalnya tak terbaca; episodenya dihitung tanpa tanggal',
    'future-date': 'tanggalnya belum tiba',
    trailer: 'trailer atau ekstra lain',
    'too-short': 'terbuka kurang dari lima menit',
    malformed: 'rusak',
  },
  notes: {
    'mixed-dates':
      'File ini menulis tanggalnya dengan dua cara berbeda, seperti saat spreadsheet menyimpannya lagi. Episodenya dihitung, tanggalnya tidak. Supaya tanggalnya ikut, seret file seperti saat kamu unduh.',
    'nameless-rows': 'Beberapa baris kehilangan nama serialnya. Kami tidak menebak, jadi tidak dihitung.',
    'letterless-rows':
      'Beberapa judul kehilangan hurufnya, dan serial ini mungkin salah satunya. Bawa file seperti saat kamu unduh, atau simpan sebagai UTF-8.',
    'damaged-rows':
      'Spreadsheet mengubah file ini, dan beberapa baris rusak; yang soal serial ini ada di daftar di bawah. Supaya ikut, seret file seperti saat kamu unduh.',
  },
  profile: 'Profil mana yang milikmu?',
  profileUnnamed: 'tanpa nama',
  dateOrder: (example) => `Bagaimana file ini menulis tanggalnya? Salah satunya ${example}.`,
  dateOrders: { 'day-first': 'Hari dulu', 'month-first': 'Bulan dulu' },
  restore:
    'Ini menggantikan semua yang tersimpan di sini: progresmu, tanggalmu, yang kamu tulis dan segel, dan pengaturanmu.',
  restorePlace: (place, days) => `Isinya: ${place}, ${count(days, 'tanggal')}.`,
  unchanged: 'Tak ada yang berubah: semua sudah di sini.',
  apply: 'Terapkan',
  cancel: 'Batal',
  another: 'Biarkan',
  done: 'Selesai',
  doneHistory: (place, days) => `Progresmu: ${place}. ${count(days, 'tanggal')} dicatat.`,
  doneBackup: 'Cadanganmu sudah kembali.',
  undone: 'Diurungkan. Semua seperti semula.',
  undo: 'Urungkan',
  device: 'Perangkat lain',
  deviceState: 'Kirim progresmu ke sana, atau ketik kodenya',
  code: 'Ketik kode dari perangkat lain',
  codeLabel: 'Enam huruf dan angka',
  codeHint:
    'Perangkat yang lain menampilkannya di sini, di “Perangkat lain”. Isinya progresmu, tanpa tanggal. Alamat yang ditampilkan juga memuat tanggal, dan bisa ditempel di sini sebagai gantinya.',
  readCode: 'Baca kode ini',
  carried: {
    link: 'Ini dibawa tautan dari perangkat lain.',
    code: 'Ini dibawa kode dari perangkat lain.',
  },
  carryFaults: {
    damaged:
      'Tautannya rusak, atau ada bagian yang hilang. Buat sekali lagi di perangkat yang lain. Tak ada yang diubah.',
    'no-code': 'Itu bukan kode kami. Periksa lagi: enam huruf dan angka. Tak ada yang diubah.',
    newer:
      'Ini dibuat versi Roll Call yang lebih baru. Muat lagi halaman ini saat online, lalu coba sekali lagi. Tak ada yang diubah.',
  },
  notRead: 'Tak dibaca',
  noFacts: 'Kami gagal memuat yang dibutuhkan untuk membacanya. Coba lagi saat kamu online.',
  faults: {
    empty: 'Isinya kosong.',
    'too-deep': 'Susunannya jauh lebih dalam dari riwayat mana pun, jadi kami berhenti membaca.',
    'too-long': 'Jauh lebih panjang dari riwayat mana pun. Pilih hanya file berisi yang kamu tonton.',
    'too-large':
      'Terlalu besar: kami membaca sampai 50 MB seluruhnya, dan 32 MB dalam satu teks. Pilih hanya file berisi yang kamu tonton.',
    'too-many': 'Terlalu banyak file sekaligus: kami menerima sampai 200.',
    unreadable: 'Perangkatmu tidak mengizinkan kami membukanya. Kalau itu folder, pilih file di dalamnya.',
    'not-text': 'Ini bukan teks: mungkin gambar atau dokumen. Pilih CSV, JSON, atau ZIP seperti saat kamu unduh.',
    'broken-letters':
      'Huruf di file ini rusak. Simpan sebagai UTF-8 (di Excel: “CSV UTF-8”), atau bawa seperti saat kamu unduh.',
    'broken-archive': 'ZIP-nya rusak, atau ada bagian yang hilang. Unduh sekali lagi.',
    'locked-archive': 'ZIP-nya punya kata sandi. Ekstrak dulu, dan bawa isinya.',
    'huge-archive':
      'Isi ZIP-nya jauh lebih banyak dari riwayat mana pun. Ekstrak, dan pilih hanya file berisi yang kamu tonton.',
    'newer-backup':
      'Ini ditulis versi Roll Call yang lebih baru. Muat lagi halaman ini saat online, lalu coba sekali lagi.',
    'broken-backup': 'Ini salah satu cadangan kami, tapi rusak. Tak ada yang diubah.',
    'not-alone': 'Tidak diambil: cadangan menggantikan semuanya, jadi dibaca sendirian.',
    unknown:
      'Kami tidak kenal format ini. “File apa yang bisa dibaca” mendaftar yang kami kenal; riwayat tontonanmu dari Netflix paling mudah.',
  },
};
