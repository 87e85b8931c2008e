import type { DataFile } from '#domain/files/data-files.ts';
import { formatNumber } from '#i18n/format.ts';

import type { sourcesPageWords as English } from '#i18n/en/sources-page.ts';

/** What the facts of a file are about, behind "sobre". */
const topics: Record<DataFile, string> = {
  actors: 'qué más ha hecho el elenco',
  answers: 'lo que preguntan los fans',
  awards: 'premios',
  casting: 'los nombres anunciados',
  characters: 'personas',
  claims: 'predicciones',
  comparables: 'cuánto tardaron otras',
  'content-notes': 'qué contiene',
  contradictions: 'en qué difieren las fuentes',
  corrections: 'los primeros errores',
  episodes: 'episodios',
  'former-milestones': 'temporadas anteriores',
  gaps: 'lo que nadie supo decir',
  glossary: 'las palabras de la historia',
  milestones: 'hasta dónde ha llegado',
  'open-questions': 'lo que queda abierto',
  plot: 'la historia que viene',
  portraits: 'cómo se ve la gente',
  ratings: 'clasificaciones por edad',
  reception: 'cifras y calificaciones',
  relationships: 'los vínculos',
  rooms: 'lugares',
  show: 'la serie',
  similar: 'qué ver mientras tanto',
  sources: 'fuentes',
  speakers: 'quién lo dijo',
  story: 'la historia',
  threads: 'los hilos de la historia',
  titles: 'títulos en otros idiomas',
  trailers: 'clips',
  watch: 'dónde verla',
  'webtoon-differences': 'el webtoon',
  'weekly-charts': 'las listas semanales',
};

/** What the page of all sources says. */
export const sourcesPageWords: typeof English = {
  asFile: 'Todas con sus direcciones, en un archivo',
  title: 'Fuentes',
  search: 'Buscar por medio o título',
  lead: (count) =>
    count === 1
      ? '1 fuente respalda lo que puedes ver.'
      : `${formatNumber(count)} fuentes respaldan lo que puedes ver.`,
  found: (count) => (count === 1 ? '1 fuente encontrada' : `${formatNumber(count)} fuentes encontradas`),
  noneFound: (query) => `Ninguna fuente para “${query}”. Prueba con un medio o una palabra del título.`,
  noneYet: 'Aún no hay fuentes que mostrar.',
  more: (count) => `Mostrar ${count} más`,
  /** "Respalda 7 datos, la mayoría sobre personas": what a source is cited for. */
  supports: (cited) => {
    const [first, ...others] = [...cited].sort(([, a], [, b]) => b - a);
    if (first === undefined) return '';
    const count = cited.reduce((sum, [, facts]) => sum + facts, 0);
    const facts = count === 1 ? 'Respalda 1 dato' : `Respalda ${formatNumber(count)} datos`;
    return `${facts}, ${others.length === 0 ? '' : 'la mayoría '}sobre ${topics[first[0]]}`;
  },
  behind: 'Detrás de las fuentes',
  correctionCount: (count) => (count === 1 ? '1 error' : `${count} errores`),
  gaps: 'Lo que no pudimos encontrar',
  gapCount: (count) => (count === 1 ? '1 cosa' : `${count} cosas`),
  correctUs: '¿Encontraste un error nuestro?',
  correctUsHow:
    'Dinos con “¿Algo está mal?” bajo cualquier lista de fuentes, o corrígelo tú: cada dato es un registro en un archivo propio. La guía del repositorio muestra cómo corregir uno en cinco minutos, con su fuente y su fecha.',
  licences: 'Licencias',
  faceLicence: 'La licencia de la tipografía, Do Hyeon',
  licencesText:
    'El código es libre bajo la licencia MIT, los datos bajo CC BY 4.0. La serie, sus nombres y sus títulos son de sus dueños.',
  /** What a gap is about: `season-1`, `comparables` or `extras`. */
  subject: (subject) => {
    if (subject === 'comparables') return 'Series comparables';
    return subject === 'extras' ? 'Todo lo demás' : subject.replace('season-', 'Temporada ');
  },
};
