import { formatNumber } from '#i18n/format.ts';

import type { yourDataWords as English } from '#i18n/en/your-data.ts';

/** Everything on the page "Kamu" but what is brought there from elsewhere. */
export const yourDataWords: typeof English = {
  title: 'Kamu',
  /** What becomes of what the visitor says. */
  conditions: {
    fine: 'Yang kamu sampaikan tetap di perangkat ini.',
    'set-aside':
      'Kami tak bisa membaca progres simpananmu. Tak ada yang ditimpa: yang lama disimpan di samping yang baru.',
    unavailable:
      'Browser ini tidak mengizinkan kami menyimpan apa pun, jadi progresmu bertahan sampai kamu menutup halaman.',
  },

  place: 'Sampai mana kamu menonton',
  watched: (done, of) => `${formatNumber(done)} dari ${formatNumber(of)} ditonton`,
  send: 'Kirim progresku',
  placeHint: 'Yang setelahnya tetap tersembunyi sampai kamu tiba di sana.',

  together: 'Menonton bersama',
  togetherOff: 'Hanya kamu, di tab ini',
  togetherOn: (point) => `Di tab ini, tak lebih dari: ${point}`,
  togetherHint:
    'Kirim tautan ini ke teman menontonmu. Di tab yang terbuka, dia hanya melihat yang aman untuk kalian berdua, yaitu sejauh tontonan yang lebih sedikit. Dia menonton lebih sedikit? Buka tautannya di sini. Bagaimanapun, tak ada yang disimpan.',
  togetherShow: 'Tampilkan tautannya',
  togetherQr: 'Kode QR dengan tautan untuk menonton bersama',
  togetherAt: (point) => `Sampai: ${point}.`,

  moving: 'Pindah dan simpan',
  carryHint:
    'Arahkan kamera ponsel yang lain ke kode ini dan buka tautannya. Progres dan tanggalmu ikut, pengaturanmu tetap di sini. Tak ada server yang melihatnya, dan perangkat yang lain bertanya sebelum mengubah apa pun.',
  carryLeft: 'Yang kamu tulis dan segel tetap di perangkat ini; file datamu yang membawanya.',
  carryShow: 'Tampilkan kode progresku',
  carryQr: 'Kode QR dengan progres dan tanggalmu',
  carryCode: 'Tak ada kamera? Ketik ini di sana',
  carryCodeHint: 'Di perangkat yang lain: Kamu, “Perangkat lain”. Isinya progresmu, tanpa tanggal.',
  address: 'Atau buka alamat ini di sana',
  hide: 'Sembunyikan',
  partFailed: 'Itu gagal dimuat. Coba lagi saat kamu online.',

  backup: 'Cadangan',
  backupState: 'Semua dalam satu file',
  backupHint:
    'Progresmu, tanggalmu, yang kamu tulis dan segel, dan pengaturanmu dalam satu file. Untuk mengembalikan semuanya, di sini atau di tempat lain, pilih file itu di “Bawa yang sudah ditonton”.',
  backupSave: 'Unduh datamu',

  trackers: 'Ke layanan lain',
  trackersState: (episodes) =>
    episodes === 0 ? 'Belum ada yang bisa dibawa' : `${formatNumber(episodes)} episode untuk Trakt atau SeriesGuide`,
  trackersNothing: 'Setelah menonton satu episode, kamu bisa membawanya ke Trakt atau SeriesGuide dari sini.',
  tracker: {
    trakt: {
      file: 'File untuk Trakt',
      hint: 'Di trakt.tv/import pilih “TV Time” dan serahkan ZIP ini apa adanya. Kalau harinya tidak kamu catat, Trakt memakai hari saat membaca file.',
    },
    seriesGuide: {
      file: 'File untuk SeriesGuide',
      hint: 'Cadangkan SeriesGuide dulu: memulihkan file menggantikan semua isinya. Tanggal tidak diterima, dan musimnya mungkin tampil dua kali sampai kamu menggabungkannya.',
    },
  },
  trackersFailed: 'Kami gagal membuat filenya. Coba lagi saat kamu online.',

  device: 'Di perangkat ini',
  kept: 'Browsermu berjanji menyimpannya, bahkan saat ruang menipis.',
  mayBeCleared:
    'Browsermu mungkin menghapusnya saat ruang menipis. Menginstal Roll Call mengurangi kemungkinan itu, dan cadangan sesekali mengembalikan semuanya.',
  forgetful: 'Browsermu mungkin lupa setelah seminggu',
  forgetfulHint:
    'Safari mungkin menghapus yang disimpan sebuah situs setelah kamu memakai Safari tujuh hari tanpa mampir. Progresmu, tanggalmu, yang kamu tulis dan segel, dan pengaturanmu akan hilang. Itu tidak terjadi kalau Roll Call ada di layar utamamu; dan filenya mengembalikan semuanya.',

  floor:
    'Roll Call berfungsi di Chrome 100, Safari 15.4, Firefox 104, dan yang lebih baru. Browser yang lebih lama bisa membaca semua halaman, seperti yang dilihat orang yang belum mulai.',

  startOver: 'Mulai dari awal',
  startOverState: 'Lupakan semua',
  startOverHint:
    'Progresmu, tanggalmu, yang kamu tulis, segel, dan laporkan, dan pengaturanmu hilang dari perangkat ini, dan kamu kembali ke “belum mulai”.',
  forget: 'Lupakan semua',
  forgotten: 'Sudah dilupakan. Kamu kembali di awal.',
  undo: 'Urungkan',

  settings: 'Pengaturan',
  themeSystem: 'Sama seperti perangkat ini',
  themes: { chalkboard: 'Papan tulis', 'exercise-book': 'Buku tulis' },
  theme: 'Papan atau buku',
  contentNotes: 'Catatan konten',
  searchKeyHint: 'Matikan kalau terbuka tanpa sengaja',
  seconds: 'Sembunyikan detik',
  secondsHint: 'Di jam hitung mundur',
};
