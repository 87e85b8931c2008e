import type { searchWords as English } from '#i18n/en/search.ts';

/** Other words for what people are, and the facts' own word before them. One word each, as it is typed. Never shown. */
const ROLES = [
  'ms: bu, nona, miss, mrs, madam',
  'mr: pak, tuan, mister, sir',
  'ketua kelas: 반장, 학급반장, president, presiden, leader',
  'wali kelas: 담임, 담임선생님, 담임쌤, homeroom, walikelas',
  'ipa: sains, science, fisika, 과학, 과학선생님, 과학쌤, 과학교사, 생물선생님',
  'bahasa inggris: english, 영어선생님, 영어쌤, 영어교사',
  'guru: pengajar, teacher, 선생님, 선생, 쌤, 교사',
  'petugas uks: perawat, suster, nurse, 보건, 보건선생님, 보건교사, 양호, 간호사',
  'kepala: kepsek, principal, headmaster, headteacher, 교장, 교장선생님',
  'panahan: pemanah, memanah, panah, busur, archer, archery, bow, arrows, 양궁, 양궁부, 양궁선수',
  'detektif: polisi, penyidik, inspektur, detective, cop, policeman, 형사',
  'pemadam kebakaran: damkar, pemadam, penyelamat, paramedis, firefighter, fireman, paramedic, 소방관, 소방, 구조대',
  'anggota dewan: dpr, legislator, politikus, politisi, parlemen, politician, congresswoman, assemblywoman, mp, 국회의원, 의원',
  'streamer: youtuber, influencer, vlogger, tiktoker, bj, 유튜버, 스트리머',
  'perwira: militer, jenderal, komandan, kolonel, general, commander, colonel, officer, 군인',
  'prajurit: tentara, serdadu, soldier, 특전사, 병사',
  'ayah: bapak, papa, papah, dad, daddy, father, 아빠, 아버지',
  'ibu: mama, mamah, bunda, emak, mother, mom, mum, 엄마, 어머니',
  'orang tua: ortu, orangtua, parents, 부모',
  'istri: bini, wife, 아내',
  'perundung: pembuli, preman, bully, bullies, 일진, 양아치',
  'bayi: baby, infant, newborn, 아기',
  'kakak kelas: senior, sunbae, 선배, 고3',
  'tk: bocah, bocil, kindergarten, kid, child, 꼬마',
  'ayam: chicken, 치킨, 치킨집',
  'murid: siswa, siswi, pelajar, student, students, pupil, 학생',
  'mahasiswa: mahasiswi, university, 대학생',
  'episode: eps, epi, episod',
  'musim: season, ss',
];

export const roles: Readonly<Record<string, string>> = Object.fromEntries(
  ROLES.flatMap((line) => {
    const [own = '', others = ''] = line.split(': ');
    return others.split(', ').map((other) => [other, own]);
  }),
);

/** The parts of pages, by their addresses: what they are called, and what else somebody may call them who looks for them (never shown). */
export const sections: typeof English.sections = (awaited) => ({
  '/status/#ladder': [
    `Musim ${awaited}: sudah sampai mana`,
    'tahap',
    'tahapan',
    'produksi',
    'syuting',
    'pascaproduksi',
    'progres',
    'perkembangan',
    'production',
    'filming',
    '제작',
    '촬영',
  ],
  '/status/#when': ['Kapan kira-kira tayang', 'perkiraan', 'estimasi', 'prediksi', 'forecast', 'estimate', '예상'],
  '/status/#right': ['Siapa yang benar', 'prediksi', 'hasil'],
  '/show/#watch': [
    'Tempat menonton',
    'nonton di mana',
    'streaming',
    'harga',
    'langganan',
    'sulih suara',
    'subtitle',
    'sub indo',
    'price',
    'dub',
    'subtitles',
    '가격',
    '요금',
    '더빙',
    '자막',
    '넷플릭스',
  ],
  '/show/#facts': ['Sekilas', 'tayang perdana', 'genre', 'judul asli', 'premiere'],
  '/show/#credits': [
    'Siapa pembuatnya',
    'sutradara',
    'penulis',
    'naskah',
    'studio',
    'director',
    '감독',
    '작가',
    '제작진',
  ],
  '/show/webtoon/#webtoon': ['Webtoonnya', 'webtoon', 'manhwa', 'komik', 'comic', '웹툰'],
  '/show/webtoon/#differences': ['Di mana serial berbeda dari webtoon', 'perbedaan', 'beda', 'differences', '차이'],
  '/show/#setting': ['Latar ceritanya', 'Hyosan', 'sekolah', 'virus', '효산', '효산고등학교'],
  '/show/#filming': ['Tempat syuting', 'lokasi syuting', 'lokasi', 'set', 'location', '촬영지'],
  '/show/#ratings': ['Usia penonton', 'klasifikasi usia', 'rating usia', 'batas umur', 'TV-MA', 'age', '등급', '청불'],
  '/show/#content-notes': ['Catatan konten', 'peringatan', 'gore', 'sadis', 'kekerasan', 'trigger warnings'],
  '/show/#reception': [
    'Angka dan nilai',
    'jumlah penonton',
    'penayangan',
    'skor',
    'Rotten Tomatoes',
    'IMDb',
    'top 10',
    'viewers',
    '시청',
  ],
  '/show/#awards': ['Penghargaan', 'nominasi', 'awards', '수상'],
  '/show/#trailers': ['Klip', 'trailer', 'teaser', 'cuplikan', 'di balik layar', 'trailers', '예고편', '티저'],
  '/answers/#words': ['Istilah dalam cerita', 'glosarium', 'istilah', 'glossary', '용어'],
  '/answers/#open': ['Yang masih terbuka', 'pertanyaan terbuka', 'belum terjawab', 'misteri', 'open questions', '떡밥'],
  '/show/#titles': ['Nama di tempat lain', 'judul', 'judul Korea', 'titles', '제목'],
});

/** What else a page may be called by somebody who looks for it. Never shown. */
export const pages: typeof English.pages = (awaited) => ({
  home: ['awal', 'beranda', 'start', 'home', '홈', '처음'],
  episodes:
    'panduan, jadwal pelajaran, jadwal, sinopsis, daftar episode, musim 1, guide, timetable, season 1, 시간표, 회차, 에피소드'.split(
      ', ',
    ),
  story: 'rangkuman, ringkasan, rekap, sebelumnya, apa yang terjadi, recap, summary, 줄거리, 요약, 지난 이야기'.split(
    ', ',
  ),
  cast: 'karakter, tokoh, orang, pemain, pemeran, aktor, tanda nama, characters, cast, 등장인물, 출연진, 배우, 이름표'.split(
    ', ',
  ),
  rollCall: 'absensi, absen, presensi, nasib, siapa di mana, daftar kelas, register, roll call, 출석부, 출석'.split(
    ', ',
  ),
  ties: 'semua hubungan, relasi, siapa kenal siapa, pasangan, teman, keluarga, peta, jaringan, ties, relationships, 관계도, 인물관계도, 관계'.split(
    ', ',
  ),
  status: [
    'status',
    'perkembangan',
    'papan pengumuman',
    'perkiraan',
    'diperpanjang',
    `season ${awaited}`,
    `시즌 ${awaited}`,
    '제작',
    '현황',
  ],
  claims: 'klaim, rumor, gosip, hasil, prediksi, siapa bilang apa, claims, rumours, rumors, 소문, 주장'.split(', '),
  countdown:
    'tanggal tayang, tanggal rilis, jam, kalender, kapan, countdown, release date, 공개일, 카운트다운, 디데이'.split(
      ', ',
    ),
  show: ['All of Us Are Dead', 'tentang serial', '지금 우리 학교는', '지우학'],
  webtoon: ['webtoon', 'komik', 'manhwa', 'perbedaan', 'Naver', '웹툰', '원작'],
  meanwhile: ['serial serupa', 'serial mirip', 'nonton apa', 'rekomendasi', 'similar shows', '추천', '비슷한'],
  updates: ['perubahan', 'berita', 'kabar', 'feed', 'rss', 'news', '소식', '업데이트'],
  answers: 'tanya jawab, pertanyaan, glosarium, penjelasan, faq, questions, 질문, 궁금한 점, 용어'.split(', '),
  yourData:
    'datamu, data saya, setelan, pengaturan, ekspor, impor, atur ulang, privasi, penyimpanan, cadangan, bahasa, settings, 설정, 내 데이터'.split(
      ', ',
    ),
  sources: ['koreksi', 'lisensi', 'bukti', 'sources', 'licenses', '출처'],
});
