import type { descriptions as English } from '#i18n/en/descriptions.ts';

type Standing = Parameters<(typeof English)['/']>[1];

/** The state, and how old it is: as a day, since a description stands for as long as somebody keeps it. */
const standing = ({ state, newest }: Pick<Standing, 'state' | 'newest'>) =>
  `${state}.${newest === null ? '' : ` Kabar terbaru: ${newest}.`}`;

/** What search engines and link previews say of each page, by its route. Written for somebody who has not started. */
export const descriptions: typeof English = {
  '/': (_, now) =>
    `${standing(now)} All of Us Are Dead, diikuti tanpa spoiler: apa yang diketahui soal musim ${now.season}, siapa yang bilang, dan panduan tiap episode.`,
  '/countdown': (_, now) =>
    `${standing(now)} Hitung mundur ke All of Us Are Dead musim ${now.season}, yang berjalan begitu Netflix menyebut harinya.`,
  '/episodes/': () =>
    'Semua episode All of Us Are Dead, dengan durasi dan ceritanya tentang apa. Apa yang terjadi di dalamnya terbuka setelah kamu menonton.',
  '/episodes/$number': (name) =>
    `${name} All of Us Are Dead: durasinya, ceritanya tentang apa, dan catatan kontennya. Apa yang terjadi terbuka setelah kamu menonton.`,
  '/story': () =>
    'Cerita All of Us Are Dead sejauh ini, dalam semenit, lima menit, atau lengkap, sejauh yang kamu tonton dan tidak lebih.',
  '/cast/': () => 'Siapa saja di All of Us Are Dead, dalam Hangul dan huruf Latin, sejauh yang kamu tonton.',
  '/cast/$characterId': (name) =>
    `${name} di All of Us Are Dead: siapa pemerannya, dan yang terjadi sejauh yang kamu tonton.`,
  '/cast/roll-call': () =>
    'Daftar hadir All of Us Are Dead: semua orang, episode demi episode, sejauh yang kamu tonton.',
  '/cast/ties': () =>
    'Siapa itu siapa bagi siapa di All of Us Are Dead, semua hubungan sekaligus: keluarga, teman, cinta, dan musuh, sejauh yang kamu tonton.',
  '/status/': (_, now) =>
    `${standing(now)} Sudah sejauh mana All of Us Are Dead musim ${now.season}, selangkah demi selangkah, dengan sumbernya dan perkiraan kami sendiri.`,
  '/status/claims': (_, now) =>
    `${now.finding} Siapa bilang apa soal All of Us Are Dead musim ${now.season}, kapan, dan apakah itu terbukti.`,
  '/show/': () =>
    'All of Us Are Dead, serialnya: tempat menontonnya, pembuatnya, usia penonton di tiap negara, jumlah penonton, nilai, dan penghargaan.',
  '/show/webtoon': () =>
    'All of Us Are Dead dan webtoon asalnya, berdampingan: apa yang diubah serialnya, sejauh yang kamu tonton.',
  '/show/meanwhile': () =>
    'Apa yang bisa ditonton sambil menunggu lanjutan All of Us Are Dead: serial dan film yang mirip, apa kesamaannya, dan di mana tayangnya.',
  '/updates': (_, now) =>
    `Apa yang terjadi di jalan menuju All of Us Are Dead musim ${now.season}, terbaru dulu, dengan sumbernya.`,
  '/answers': (_, now) =>
    `${standing(now)} Yang ditanyakan orang soal All of Us Are Dead, dijawab tanpa spoiler: musim ${now.season}, di mana menontonnya, dari mana asal ceritanya.`,
  '/your-data/': () =>
    'Sampai mana kamu menonton, dan bagaimana maumu dengan Roll Call: semuanya tetap di perangkatmu, dan bisa kamu bawa atau hapus.',
  '/your-data/season': () =>
    'Musim All of Us Are Dead milikmu sendiri: tanda dan baris yang kamu simpan, dan hari-hari kamu menonton. Dibuat di perangkatmu.',
  '/sources': () => 'Semua dasar Roll Call, apa yang tak kami temukan, dan apa yang sudah kami betulkan.',
};
