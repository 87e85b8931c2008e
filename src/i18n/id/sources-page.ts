import type { DataFile } from '#domain/files/data-files.ts';
import { formatNumber } from '#i18n/format.ts';

import type { sourcesPageWords as English } from '#i18n/en/sources-page.ts';

/** What the facts of a file are about, behind "tentang". */
const topics: Record<DataFile, string> = {
  actors: 'peran lain para pemeran',
  answers: 'yang ditanyakan penggemar',
  awards: 'penghargaan',
  casting: 'pemeran yang diumumkan',
  characters: 'orang',
  claims: 'prediksi',
  comparables: 'lamanya serial lain',
  'content-notes': 'isinya',
  contradictions: 'perbedaan antarsumber',
  corrections: 'kesalahan awal',
  episodes: 'episode',
  'former-milestones': 'musim-musim sebelumnya',
  gaps: 'yang tak terjawab',
  glossary: 'istilah dalam cerita',
  milestones: 'sudah sampai mana',
  'open-questions': 'yang dibiarkan terbuka',
  plot: 'cerita mendatang',
  portraits: 'rupa orang-orangnya',
  ratings: 'klasifikasi usia',
  reception: 'angka dan nilai',
  relationships: 'hubungan antarorang',
  rooms: 'tempat',
  show: 'serialnya',
  similar: 'tontonan sambil menunggu',
  sources: 'sumber',
  speakers: 'siapa yang bilang',
  story: 'ceritanya',
  threads: 'alur cerita',
  titles: 'judul di tempat lain',
  trailers: 'klip',
  watch: 'tempat menonton',
  'webtoon-differences': 'webtoonnya',
  'weekly-charts': 'peringkat mingguan',
};

/** What the page of all sources says. */
export const sourcesPageWords: typeof English = {
  asFile: 'Semuanya dengan alamatnya, dalam satu file',
  title: 'Sumber',
  search: 'Cari penerbit atau judul',
  lead: (count) => `${formatNumber(count)} sumber mendasari semua yang bisa kamu lihat.`,
  found: (count) => `${formatNumber(count)} sumber ditemukan`,
  noneFound: (query) => `Tidak ada sumber untuk “${query}”. Coba penerbit atau satu kata dari judulnya.`,
  noneYet: 'Belum ada sumber untuk ditampilkan.',
  more: (count) => `Lihat ${count} lagi`,
  /** "Mendukung 7 fakta, kebanyakan tentang orang": what a source is cited for. */
  supports: (cited) => {
    const [first, ...others] = [...cited].sort(([, a], [, b]) => b - a);
    if (first === undefined) return '';
    const count = cited.reduce((sum, [, facts]) => sum + facts, 0);
    return `Mendukung ${formatNumber(count)} fakta, ${others.length === 0 ? '' : 'kebanyakan '}tentang ${topics[first[0]]}`;
  },
  behind: 'Di balik sumber',
  correctionCount: (count) => `${count} kesalahan`,
  gaps: 'Yang tidak kami temukan',
  gapCount: (count) => `${count} hal`,
  correctUs: 'Menemukan kesalahan kami?',
  correctUsHow:
    'Beri tahu lewat “Ada yang salah?” di bawah daftar sumber mana pun, atau betulkan sendiri: tiap fakta adalah satu catatan di filenya sendiri. Panduan di repositori menunjukkan cara membetulkan satu dalam lima menit, dengan sumber dan tanggalnya.',
  licences: 'Lisensi',
  faceLicence: 'Lisensi hurufnya, Do Hyeon',
  licencesText:
    'Kodenya bebas dengan lisensi MIT, faktanya dengan CC BY 4.0. Serialnya, nama, dan judulnya milik para pemiliknya.',
  /** What a gap is about: `season-1`, `comparables` or `extras`. */
  subject: (subject) => {
    if (subject === 'comparables') return 'Serial pembanding';
    return subject === 'extras' ? 'Selebihnya' : subject.replace('season-', 'Musim ');
  },
};
