import type { castWords as English } from '#i18n/en/cast.ts';

/** "Turma 2-5"; the facts write the rest of it in English: "3rd year", "2-5 homeroom". */
const className = (name: string) => {
  const [, homeroom] = /^(\d+-\d+) homeroom$/.exec(name) ?? [];
  if (homeroom !== undefined) return `À frente da turma ${homeroom}`;
  const [, year] = /^(\d)\w\w year$/.exec(name) ?? [];
  if (year !== undefined) return `${year}º ano`;
  return /^\d+-\d+/.test(name) ? `Turma ${name}` : name;
};

export const castWords: typeof English = {
  className,
  classChoice: className,
  unverified: 'Nenhuma fonte confirma',
  inSeason: (season) => `Na temporada ${season}`,
  castingKind: { returning: 'Volta', new: 'Chega' },
  castingCertainty: { official: 'oficial', reported: 'relato', speculation: 'especulação' },
  withdrawn: 'depois noticiaram que não',
  groups: {
    student: 'Estudantes',
    teacher: 'Equipe da escola',
    police: 'Polícia',
    rescue: 'Resgate',
    government: 'Governo',
    military: 'Exército',
    family: 'Família',
    citizen: 'Civis',
  },
};
