import type { castWords as English } from '#i18n/en/cast.ts';

/** "Kelas 2-5"; the facts write the rest of it in English: "3rd year" is "Kelas 3", "2-5 homeroom" "Wali kelas 2-5". */
const className = (name: string) => {
  const [, homeroom] = /^(\d+-\d+) homeroom$/.exec(name) ?? [];
  if (homeroom !== undefined) return `Wali kelas ${homeroom}`;
  const [, year] = /^(\d)\w\w year$/.exec(name) ?? [];
  if (year !== undefined) return `Kelas ${year}`;
  return /^\d+-\d+/.test(name) ? `Kelas ${name}` : name;
};

export const castWords: typeof English = {
  className,
  classChoice: className,
  unverified: 'Tidak dipastikan oleh sumber',
  inSeason: (season) => `Di musim ${season}`,
  castingKind: { returning: 'Kembali', new: 'Baru' },
  castingCertainty: { official: 'resmi', reported: 'laporan', speculation: 'spekulasi' },
  withdrawn: 'lalu dilaporkan batal',
  groups: {
    student: 'Murid',
    teacher: 'Staf sekolah',
    police: 'Polisi',
    rescue: 'Penyelamat',
    government: 'Pemerintah',
    military: 'Militer',
    family: 'Keluarga',
    citizen: 'Warga',
  },
};
