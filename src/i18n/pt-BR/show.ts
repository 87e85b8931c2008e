import type {
  meanwhileWords as EnglishMeanwhile,
  showWords as English,
  webtoonWords as EnglishWebtoon,
} from '#i18n/en/show.ts';
import { contract, inCountry } from './grammar.ts';
import { ofThePoint } from './point.ts';

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "1.628 horas", "560,78 milhões de horas". */
const sum = (value: string, unit: string) => `${value} ${/(?:ão|ões)$/.test(value) ? 'de ' : ''}${unit}`;

/** Netflix is a she in Portuguese; other services are sites or apps, and those a he. */
const theService = (name: string) => `${name.startsWith('Netflix') ? 'a' : 'o'} ${name}`;
const on = (service: string) => contract('em', theService(service));

/** The English one names its forms of each role one by one. */
type ShowWords = Omit<typeof English, 'roles'> & {
  readonly roles: Readonly<Record<keyof (typeof English)['roles'], (count: number) => string>>;
};

export const showWords: ShowWords = {
  viewsLabel: 'Sobre a série',
  views: { about: 'Ficha', webtoon: 'Série e webtoon', meanwhile: 'Enquanto espera' },
  lead: (network, date) => `Uma série ${contract('de', theService(network))}, disponível desde ${date}.`,
  means: (literal) => `Significa “${literal}”.`,
  watch: 'Onde ver',
  watchAt: (service, season) => `A temporada ${season} está ${on(service)}, em todos os países que têm o serviço.`,
  watchOn: (network) => `Ver ${on(network)}`,
  nowhere: 'Não sabemos de nenhum lugar onde ver.',
  facts: 'Em resumo',
  genres: 'Gêneros',
  premiere: 'Estreia',
  roles: {
    director: () => 'Direção',
    writer: () => 'Roteiro',
    studio: (count) => (count === 1 ? 'Estúdio' : 'Estúdios'),
  },
  settingAndFilming: 'Onde se passa',
  setting: 'O lugar',
  classOf: (name) => `turma ${name}`,
  glossary: 'Palavras da história',
  virus: 'O vírus',
  halfZombie: 'Palavra para um meio-zumbi',
  filming: 'Gravações',
  filmingDates: (from, to) => `De ${from} a ${to}`,
  ratings: 'Classificação indicativa',
  ratedFor: 'Por quê',
  noRatings: 'Não encontramos nenhuma classificação indicativa.',
  contentNotes: 'O que contém',
  topics: (count) => some(count, 'tema', 'temas'),
  viewing: 'Quanta gente viu',
  noFigures: 'Não encontramos números.',
  everyFigure: 'Todos os números',
  more: (count) => `mais ${count}`,
  /** Before what the facts call the list. */
  charted: (season) => `A temporada ${season} ficou no`,
  chartedSums: (weeks, first, hours) =>
    `por ${weeks === 1 ? 'uma semana' : `${weeks} semanas`}${first === 0 ? '' : first === weeks ? ', sempre em primeiro lugar' : `, ${first} delas em primeiro lugar`}. Nesse tempo o público viu ${sum(hours, 'horas')}.`,
  weekByWeek: (season) => `Temporada ${season}, semana a semana`,
  place: (rank) => `${rank}º lugar`,
  inCountries: (top10, lists, first) => `; no top 10 de ${top10} de ${lists} países, em primeiro lugar em ${first}`,
  figures: {
    hours: (value) => sum(value, 'horas'),
    views: (value) => sum(value, 'visualizações'),
    weeks: (value) => `${value} semanas`,
    days: (value) => `${value} dias`,
    countries: (value) => `${value} países`,
    percent: (value) => `${value}%`,
    'points-of-100': (value) => `${value} de 100`,
    'points-of-10': (value) => `${value} de 10`,
    nominations: (value) => `${value} ${value === '1' ? 'indicação' : 'indicações'}`,
    awards: (value) => `${value} ${value === '1' ? 'prêmio' : 'prêmios'}`,
    'day-of-release': (value) => `Dia ${value} desde a estreia`,
    rank: (value) => `${value}º lugar`,
  },
  scores: 'Notas e prêmios',
  noScores: 'Não encontramos notas nem prêmios.',
  recipient: (name) => name,
  results: { nominated: 'recebeu uma indicação a', won: 'ganhou' },
  trailers: 'Clipes e páginas da Netflix',
  clipCount: (count) => some(count, 'clipe', 'clipes'),
  trailerKinds: {
    teaser: 'Teaser',
    trailer: 'Trailer',
    announcement: 'Anúncio',
    commentary: 'Comentários',
    'making-of': 'Bastidores',
    clip: 'Clipe',
  },
  trailerOf: (kind, season) => `${kind}, temporada ${season}`,
  notOfficial: 'não oficial',
  titles: 'Em outros idiomas',
  titleCount: (count) => some(count, 'título', 'títulos'),
};

export const webtoonWords: typeof EnglishWebtoon = {
  title: 'A série e o webtoon',
  lead: 'A mesma escola, contada duas vezes. O que acontece mais adiante espera até você ver.',
  differences: 'Lado a lado',
  webtoon: 'Webtoon',
  show: 'Série',
  both: 'Nos dois',
  before: 'Desde o início',
  from: (point) => `Depois ${ofThePoint(point)}`,
  rest: (point) => `A partir ${ofThePoint(point)}`,
  count: (count) => some(count, 'diferença', 'diferenças'),
  otherwise: 'A série conta de outro jeito.',
  later: 'Há mais conforme você assiste.',
  none: 'Ainda não há nada para comparar.',
  about: 'O webtoon',
  /** Two months. */
  by: (author, platform, from, to) => `${author} desenhou. Saiu ${on(platform)} de ${from} a ${to}.`,
  in: (service, region) => `${service} ${inCountry(region)}`,
  read: (places) => `Dá para ler no ${places.join(' e no ')}.`,
};

export const meanwhileWords: typeof EnglishMeanwhile = {
  title: 'Enquanto espera',
  lead: 'Séries e filmes que têm algo em comum com esta, primeiro os mais próximos. Onde cada um saiu pode ter mudado.',
  none: 'Ainda não temos nada para sugerir.',
  groups: {
    school: 'Uma turma em apuros',
    zombies: 'Zumbis',
    'shut-in': 'Ninguém sai',
    monsters: 'Outros monstros',
    kin: 'Parecidos de outro jeito',
  },
  count: (count) => some(count, 'título', 'títulos'),
  network: (name) => name,
  kinds: { series: 'Série', film: 'Filme', webtoon: 'Webtoon', book: 'Livro', game: 'Jogo' },
};
