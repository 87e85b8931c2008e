import type { homeScreenWords as English } from '#i18n/en/home-screen.ts';

/** What is said of the app on a home screen. The names of buttons are those of iOS and Chrome in Indonesian. */
export const homeScreenWords: typeof English = {
  title: 'Di layar utamamu',
  state: 'Seperti aplikasi, kecil, tanpa toko aplikasi',
  stateInstalled: 'Kamu buka dari sana',
  lead: 'Roll Call lalu terbuka di jendelanya sendiri, tanpa bingkai browser.',
  menu: 'Kalau browsermu bisa, pilihannya ada di menu, sebagai “Instal aplikasi” atau “Tambahkan ke layar utama”.',
  apple: 'Di iPhone atau iPad',
  /** The way through Safari, a sentence a press. */
  steps: {
    dots: 'Ketuk tiga titik di samping alamat. Kalau tombol berikutnya sudah ada, mulai dari situ.',
    share: 'Ketuk “Bagikan”.',
    more: 'Gulir daftarnya. Kalau belum ketemu, ketuk “Lihat Lainnya”.',
    add: 'Ketuk “Tambah ke Layar Utama”, lalu “Tambah”.',
  },
  otherBrowsers: 'Di browser lain, mulai dari tombol bagikannya.',
  startsEmpty:
    'Di iPhone, iPad, atau Mac, aplikasinya mulai kosong: yang kamu sampaikan di browser tidak terlihat. Bawa progresmu dengan kodenya, atau semuanya dengan file cadanganmu.',
  install: 'Instal',
  installed: 'Ini aplikasi yang terinstal.',

  hint: {
    title: 'Roll Call selalu dekat',
    why: 'Kamu bisa menaruhnya di layar utama seperti aplikasi. Kecil, dan tak perlu toko aplikasi.',
    how: 'Lihat caranya',
    close: 'Nanti saja',
  },

  /** To somebody whose installed app knows nothing of them yet. */
  bring: {
    title: 'Pernah ke sini?',
    why: 'Aplikasi ini mulai kosong. Di browser tempat kamu bilang sudah sampai mana, halaman Kamu punya kode progresmu, di “Perangkat lain”.',
    whole: 'Yang kamu tulis dan segel ikut di file cadanganmu.',
    type: 'Ketik kodenya',
    close: 'Aku baru di sini',
  },
};
