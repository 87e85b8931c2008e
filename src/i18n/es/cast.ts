import type { castWords as English } from '#i18n/en/cast.ts';

const ORDINALS: Readonly<Record<string, string>> = { 1: '1.er', 2: '2.º', 3: '3.er' };

/** "Clase 2-5"; the facts write the rest of it in English: "3rd year", "2-5 homeroom". */
const className = (name: string) => {
  const [, homeroom] = /^(\d+-\d+) homeroom$/.exec(name) ?? [];
  if (homeroom !== undefined) return `A cargo de la clase ${homeroom}`;
  const [, year] = /^(\d)\w\w year$/.exec(name) ?? [];
  if (year !== undefined) return `${ORDINALS[year] ?? `${year}.º`} año`;
  return /^\d+-\d+/.test(name) ? `Clase ${name}` : name;
};

export const castWords: typeof English = {
  className,
  classChoice: className,
  unverified: 'Ninguna fuente lo confirma',
  inSeason: (season) => `En la temporada ${season}`,
  castingKind: { returning: 'Vuelve', new: 'Llega' },
  castingCertainty: { official: 'oficial', reported: 'reporte', speculation: 'especulación' },
  withdrawn: 'luego se reportó que no',
  groups: {
    student: 'Estudiantes',
    teacher: 'Personal de la escuela',
    police: 'Policía',
    rescue: 'Rescate',
    government: 'Gobierno',
    military: 'Ejército',
    family: 'Familia',
    citizen: 'Civiles',
  },
};
