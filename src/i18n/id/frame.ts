import type { LoadedFile } from '#domain/derived/loaded-files.ts';
import { findPoint, type Story, type StoryPointId } from '#domain/story/story.ts';

import type { frameWords as English } from '#i18n/en/frame.ts';
import { episodeInSentence, nameEpisode } from './episode-name.ts';

const pointName = (story: Story, id: StoryPointId): string => {
  const point = findPoint(story, id);
  if (point === undefined) return 'titik yang lebih jauh';
  switch (point.kind) {
    case 'start':
      return 'belum mulai';
    case 'episode':
      return episodeInSentence(story, { season: point.season, number: point.episode });
    case 'news':
      return `kabar musim ${point.season}`;
  }
};

/** What is to be done before what waits for a point is shown, behind "sampai". */
const until = (story: Story, id: StoryPointId): string => {
  // A number does not begin a line.
  const named = pointName(story, id).replace(/ (?=\d)/g, '\u00a0');
  return findPoint(story, id)?.kind === 'news' ? `kamu meminta ${named}` : `kamu menyelesaikan ${named}`;
};

const FILE_NAMES: Readonly<Record<LoadedFile, string>> = {
  actors: 'daftar pemeran',
  'answer-facts': 'data untuk jawaban',
  answers: 'daftar jawaban',
  awards: 'daftar penghargaan',
  casting: 'daftar pemeran yang diumumkan',
  characters: 'daftar orang',
  claims: 'daftar klaim',
  comparables: 'daftar serial pembanding',
  'content-notes': 'catatan konten',
  contradictions: 'daftar pertentangan',
  corrections: 'daftar koreksi',
  episodes: 'panduan episode',
  'former-milestones': 'tahap musim-musim sebelumnya',
  gaps: 'daftar yang tidak ditemukan',
  glossary: 'glosarium',
  milestones: 'daftar tahap',
  'open-questions': 'daftar pertanyaan terbuka',
  plot: 'catatan cerita',
  portraits: 'daftar gambar wajah',
  ratings: 'klasifikasi usia',
  reception: 'angka penonton',
  relationships: 'daftar hubungan',
  rooms: 'daftar tempat',
  search: 'indeks pencarian',
  show: 'data serialnya',
  similar: 'daftar judul serupa',
  since: 'daftar kabar baru',
  sources: 'daftar sumber',
  speakers: 'daftar yang berbicara',
  start: 'ringkasan fakta',
  story: 'daftar titik cerita',
  threads: 'daftar alur',
  titles: 'daftar judul',
  trailers: 'daftar trailer',
  watch: 'daftar tempat menonton',
  'webtoon-differences': 'daftar perbedaan dengan webtoon',
  'weekly-charts': 'peringkat mingguan',
};

export const frameWords: typeof English = {
  appName: 'Roll Call',
  show: 'All of Us Are Dead',
  episode: nameEpisode,
  title: (page) => `${page} · Roll Call`,
  tagline: 'Pendamping tidak resmi All of Us Are Dead',
  skipToContent: 'Langsung ke isi',
  mainNavigation: 'Utama',
  /** The five places of the main navigation. */
  places: {
    today: 'Hari ini',
    episodes: 'Episode',
    class: 'Kelas',
    season: (season) => `Musim ${season}`,
    you: 'Kamu',
  },
  elsewhere: 'Halaman lain',
  search: 'Cari',
  searchFailed: 'Pencarian gagal dimuat. Mungkin kamu offline.',
  pages: {
    home: 'Hari ini',
    episodes: 'Episode',
    story: 'Cerita sejauh ini',
    cast: 'Kelas',
    rollCall: 'Daftar hadir',
    ties: 'Hubungan',
    status: 'Status',
    claims: 'Siapa yang benar',
    countdown: 'Hitung mundur',
    show: 'Serialnya',
    webtoon: 'Serial dan webtoon',
    meanwhile: 'Sambil menunggu',
    updates: 'Kabar baru',
    answers: 'Jawaban',
    yourData: 'Kamu',
    sources: 'Sumber',
  },
  mySeason: 'Musimku',
  hiddenPerson: 'Orang yang belum kamu temui',
  unofficial: 'Tak resmi. Buatan penggemar, tak terkait Netflix atau pembuat serialnya.',
  licences: 'Kode: MIT. Fakta: CC BY 4.0.',
  licencesLink: 'Sumber dan lisensi',
  share: 'Bagikan',
  editions: {
    title: 'Bahasa',
    made: 'Diterjemahkan dari bahasa Inggris dibantu mesin. Ada yang janggal?',
    report: 'Kabari kami',
  },
  horizonLabel: 'Sudah sampai mana?',
  rewatch: {
    leads: 'Tonton ulang:',
    what: 'Menonton lagi? Tonton ulang menyembunyikan lagi ceritanya, dan progresmu tetap tersimpan.',
    on: 'Ini tonton ulangmu. Progresmu yang dulu menunggu.',
    start: 'Mulai tonton ulang',
    goOn: (place) => `Lanjutkan tonton ulang: ${place}`,
    back: (place) => `Kembali ke progresmu: ${place}`,
    end: 'Akhiri tonton ulang',
  },
  horizonLeads: 'Progresmu:',
  togetherLeads: 'Bersama:',
  horizonMoved: (story, id) => `Kini ditampilkan yang aman sampai: ${pointName(story, id)}.`,
  horizonChoice: (story, point) => {
    switch (point.kind) {
      case 'start':
        return 'Belum mulai';
      case 'episode':
        return `Selesai ${pointName(story, point.id)}`;
      case 'news':
        return `Sudah tamat, ceritakan soal musim ${point.season}`;
    }
  },
  /** The strip of a season's episodes: a visitor says how far they are with one tap. */
  strip: {
    hidden: 'Spoiler setelah progresmu tetap tersembunyi.',
    notYet: 'Belum',
    seen: (episode) => `Sudah sampai ${episode}`,
    sure: (episode) => `Semua sampai ${episode}?`,
    yes: 'Ya',
    yesAndNews: (news) => `Ya, dan ${news}`,
    no: 'Tidak',
    seasons: 'Musim yang mana',
    season: (season) => `Musim ${season}`,
    moved: (place) => `Progresmu: ${place}.`,
    notStarted: 'Semua tetap tersembunyi.',
    undo: 'Urungkan',
  },
  pointName,
  until,
  hiddenUntil: (story, id) =>
    findPoint(story, id) === undefined ? 'Tersembunyi dulu' : `Tersembunyi sampai ${until(story, id)}`,
  showAnyway: 'Tetap tampilkan',
  hideAgain: 'Sembunyikan lagi',
  loading: 'Memuat',
  loadingWhy: 'Halaman ini segera tampil.',
  cannotLoad: {
    title: 'Halaman ini gagal dimuat',
    reason: {
      unreachable: (file) => `Kami gagal memuat ${file}. Mungkin kamu offline.`,
      missing: (file) => `Kami tidak menemukan ${file}. Mungkin situsnya baru diperbarui.`,
      malformed: (file) => `Yang kami terima sebagai ${file} rusak, jadi tidak kami pakai.`,
    },
    hint: 'Halaman lain tetap berfungsi, dan tak ada yang kamu simpan yang hilang.',
    retry: 'Coba lagi',
    part: 'Kami gagal memuat bagian aplikasi yang dibutuhkan halaman ini. Mungkin kamu offline, atau situsnya baru diperbarui.',
    reload: 'Muat lagi',
  },
  broken: {
    title: 'Ada yang rusak',
    hint: 'Ini kesalahan kami, dan tak ada yang kamu simpan yang hilang.',
    retry: 'Coba lagi',
  },
  fileName: (file) => FILE_NAMES[file],
};
