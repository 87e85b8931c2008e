import type {
  meanwhileWords as EnglishMeanwhile,
  showWords as English,
  webtoonWords as EnglishWebtoon,
} from '#i18n/en/show.ts';
import { ofThePoint, thePoint } from './point.ts';

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "1,628 horas", "560.78 millones de horas". */
const sum = (value: string, unit: string) => `${value} ${/mill(?:ón|ones)$/.test(value) ? 'de ' : ''}${unit}`;

/** The English one names its forms of each role one by one. */
type ShowWords = Omit<typeof English, 'roles'> & {
  readonly roles: Readonly<Record<keyof (typeof English)['roles'], (count: number) => string>>;
};

export const showWords: ShowWords = {
  viewsLabel: 'Sobre la serie',
  views: { about: 'Ficha', webtoon: 'Serie y webtoon', meanwhile: 'Mientras esperas' },
  // Above it stands the name that the facts have, which is the English one.
  lead: (network, date) => `Una serie de ${network}, disponible desde el ${date}.`,
  means: (literal) => `Significa “${literal}”.`,
  watch: 'Dónde verla',
  watchAt: (service, season) => `La temporada ${season} está en ${service}, en todos los países que lo tienen.`,
  watchOn: (network) => `Ver en ${network}`,
  nowhere: 'No sabemos de ningún lugar donde verla.',
  facts: 'De un vistazo',
  genres: 'Géneros',
  premiere: 'Estreno',
  roles: {
    director: () => 'Dirección',
    writer: () => 'Guion',
    studio: (count) => (count === 1 ? 'Estudio' : 'Estudios'),
  },
  settingAndFilming: 'Dónde transcurre',
  setting: 'El lugar',
  classOf: (name) => `clase ${name}`,
  glossary: 'Palabras de la historia',
  virus: 'El virus',
  halfZombie: 'Palabra para un medio zombi',
  filming: 'Rodaje',
  filmingDates: (from, to) => `De ${from} a ${to}`,
  ratings: 'Para qué edad',
  ratedFor: 'Por qué',
  noRatings: 'No encontramos ninguna clasificación por edad.',
  contentNotes: 'Qué contiene',
  topics: (count) => some(count, 'tema', 'temas'),
  viewing: 'Cuánta gente la vio',
  noFigures: 'No encontramos cifras.',
  everyFigure: 'Todas las cifras',
  more: (count) => `${count} más`,
  /** Before what the facts call the list. */
  charted: (season) => `La temporada ${season} estuvo en el`,
  chartedSums: (weeks, first, hours) =>
    `durante ${weeks === 1 ? 'una semana' : `${weeks} semanas`}${first === 0 ? '' : first === weeks ? ', siempre en primer lugar' : `, ${first} de ellas en primer lugar`}. En ese tiempo la gente vio ${sum(hours, 'horas')}.`,
  weekByWeek: (season) => `Temporada ${season}, semana por semana`,
  place: (rank) => `lugar ${rank}`,
  inCountries: (top10, lists, first) => `; en el top 10 de ${top10} de ${lists} países, en primer lugar en ${first}`,
  figures: {
    hours: (value) => sum(value, 'horas'),
    views: (value) => sum(value, 'vistas'),
    weeks: (value) => `${value} semanas`,
    days: (value) => `${value} días`,
    countries: (value) => `${value} países`,
    percent: (value) => `${value} %`,
    'points-of-100': (value) => `${value} de 100`,
    'points-of-10': (value) => `${value} de 10`,
    nominations: (value) => `${value} ${value === '1' ? 'nominación' : 'nominaciones'}`,
    awards: (value) => `${value} ${value === '1' ? 'premio' : 'premios'}`,
    'day-of-release': (value) => `Día ${value} desde su estreno`,
    rank: (value) => `Lugar ${value}`,
  },
  scores: 'Calificaciones y premios',
  noScores: 'No encontramos calificaciones ni premios.',
  recipient: (name) => name,
  results: { nominated: 'recibió una nominación a', won: 'ganó' },
  trailers: 'Clips y páginas de Netflix',
  clipCount: (count) => some(count, 'clip', 'clips'),
  trailerKinds: {
    teaser: 'Teaser',
    trailer: 'Tráiler',
    announcement: 'Anuncio',
    commentary: 'Comentarios',
    'making-of': 'Detrás de cámaras',
    clip: 'Clip',
  },
  trailerOf: (kind, season) => `${kind}, temporada ${season}`,
  notOfficial: 'no oficial',
  titles: 'En otros idiomas',
  titleCount: (count) => some(count, 'título', 'títulos'),
};

export const webtoonWords: typeof EnglishWebtoon = {
  title: 'La serie y el webtoon',
  lead: 'La misma escuela, contada dos veces. Lo que pasa más adelante espera hasta que lo veas.',
  differences: 'Lado a lado',
  webtoon: 'Webtoon',
  show: 'Serie',
  both: 'En ambos',
  before: 'Desde el inicio',
  from: (point) => `Después ${ofThePoint(point)}`,
  rest: (point) => `Desde ${thePoint(point)}`,
  count: (count) => some(count, 'diferencia', 'diferencias'),
  otherwise: 'La serie lo cuenta de otra forma.',
  later: 'Hay más conforme avances.',
  none: 'Aún no hay nada que comparar.',
  about: 'El webtoon',
  /** Two months. */
  by: (author, platform, from, to) => `Lo dibujó ${author}. Salió en ${platform} de ${from} a ${to}.`,
  in: (service, region) => `${service} en ${region}`,
  read: (places) => `Puedes leerlo en ${places.join(' y en ')}.`,
};

export const meanwhileWords: typeof EnglishMeanwhile = {
  title: 'Mientras esperas',
  lead: 'Series y películas que tienen algo en común con esta, primero las más cercanas. Dónde salió cada una puede haber cambiado.',
  none: 'Aún no tenemos nada que sugerir.',
  groups: {
    school: 'Una clase en apuros',
    zombies: 'Zombis',
    'shut-in': 'Nadie sale',
    monsters: 'Otros monstruos',
    kin: 'Parecidas de otro modo',
  },
  count: (count) => some(count, 'título', 'títulos'),
  network: (name) => name,
  kinds: { series: 'Serie', film: 'Película', webtoon: 'Webtoon', book: 'Libro', game: 'Juego' },
};
