import type { tiesWords as English } from '#i18n/en/ties.ts';

const ties = (count: number) => `${count} hubungan`;

/** All that the page of ties says besides the ties themselves. */
export const tiesWords: typeof English = {
  headline: (people, count) => `${people} orang, ${ties(count)}.`,
  hint: 'Ketuk wajah untuk melihat hubungannya, ketuk lagi untuk semua.',
  none: (point) => (point === null ? 'Sejauh ini belum ada hubungan.' : `Hubungan pertama muncul di ${point}.`),
  slider: 'Kilas balik',
  after: (point) => `Setelah ${point}`,
  with: (news) => `Dengan ${news}`,
  legend: 'Arti garisnya',
  families: {
    family: 'keluarga',
    friends: 'teman',
    love: 'cinta',
    allies: 'sekutu dan kerja',
    against: 'lawan',
    harm: 'menulari/membunuh',
  },
  circles: {
    class: (form) => (form === null ? 'Murid sekelas' : `Kelas ${form}`),
    pupils: () => 'Murid lain',
    staff: () => 'Staf',
    outside: () => 'Di luar',
  },
  /** What is said of whoever is lit. */
  lit: (name, count) => `${name}: ${count === 0 ? 'belum ada hubungan' : ties(count)}`,
  toPerson: (name) => `Buka halaman ${name}`,
  more: (count) => `+${count}`,
  since: (point) => `sejak ${point}`,
  table: (count) => (count === 1 ? 'Hubungannya sebagai tabel' : `Semua ${ties(count)} sebagai tabel`),
  tableName: 'Hubungan',
  headings: { who: 'Siapa', how: 'Bagaimana', whom: 'Dengan siapa', since: 'Sejak' },
  drawn: 'Garis dimulai di episode yang menceritakannya. Wajahnya gambar kami. Bukan potret para pemeran.',
};
