import type { LoadedFile } from '#domain/derived/loaded-files.ts';
import { findPoint, type Story, type StoryPointId } from '#domain/story/story.ts';

import type { frameWords as English } from '#i18n/en/frame.ts';
import { episodeInSentence, nameEpisode } from './episode-name.ts';
import { thePoint, together } from './point.ts';

/** A point by its name alone; a sentence puts its article before it (point.ts). */
const pointName = (story: Story, id: StoryPointId): string => {
  const point = findPoint(story, id);
  if (point === undefined) return 'un punto posterior';
  switch (point.kind) {
    case 'start':
      return 'sin empezar';
    case 'episode':
      return episodeInSentence(story, { season: point.season, number: point.episode });
    case 'news':
      return `noticias de la temporada ${point.season}`;
  }
};

/** What is to be done before what waits for a point is shown, behind "hasta que". */
const until = (story: Story, id: StoryPointId): string => {
  const named = together(thePoint(pointName(story, id)));
  return findPoint(story, id)?.kind === 'news' ? `pidas ${named}` : `termines ${named}`;
};

const FILE_NAMES: Readonly<Record<LoadedFile, string>> = {
  actors: 'la lista del elenco',
  'answer-facts': 'los datos de las respuestas',
  answers: 'la lista de respuestas',
  awards: 'la lista de premios',
  casting: 'la lista de nombres anunciados',
  characters: 'la lista de personas',
  claims: 'la lista de afirmaciones',
  comparables: 'la lista de series comparables',
  'content-notes': 'las notas de contenido',
  contradictions: 'la lista de contradicciones',
  corrections: 'la lista de correcciones',
  episodes: 'la guía de episodios',
  'former-milestones': 'los pasos de temporadas anteriores',
  gaps: 'la lista de huecos',
  glossary: 'el glosario',
  milestones: 'la lista de pasos',
  'open-questions': 'la lista de preguntas abiertas',
  plot: 'las notas de la historia',
  portraits: 'la lista de dibujos',
  ratings: 'las clasificaciones por edad',
  reception: 'las cifras de audiencia',
  relationships: 'la lista de vínculos',
  rooms: 'la lista de lugares',
  search: 'el índice de búsqueda',
  show: 'los datos de la serie',
  similar: 'la lista de títulos parecidos',
  since: 'la lista de novedades',
  sources: 'la lista de fuentes',
  speakers: 'la lista de quienes hablaron',
  start: 'el resumen de los datos',
  story: 'la lista de puntos de la historia',
  threads: 'la lista de hilos',
  titles: 'la lista de títulos',
  trailers: 'la lista de tráileres',
  watch: 'la lista de dónde verla',
  'webtoon-differences': 'la lista de diferencias con el webtoon',
  'weekly-charts': 'las listas semanales',
};

export const frameWords: typeof English = {
  appName: 'Roll Call',
  show: 'Estamos muertos',
  episode: nameEpisode,
  title: (page) => `${page} · Roll Call`,
  tagline: 'La guía no oficial de Estamos muertos',
  skipToContent: 'Saltar al contenido',
  mainNavigation: 'Principal',
  /** The five places of the main navigation. */
  places: {
    today: 'Hoy',
    episodes: 'Episodios',
    class: 'Clase',
    season: (season) => `Temp. ${season}`,
    you: 'Tú',
  },
  elsewhere: 'Más páginas',
  search: 'Buscar',
  searchFailed: 'La búsqueda no cargó. Quizá no tienes conexión.',
  pages: {
    home: 'Hoy',
    episodes: 'Episodios',
    story: 'La historia hasta ahora',
    cast: 'Clase',
    rollCall: 'Lista',
    ties: 'Vínculos',
    status: 'Cómo va',
    claims: 'Quién acertó',
    countdown: 'Cuenta regresiva',
    show: 'La serie',
    webtoon: 'Serie y webtoon',
    meanwhile: 'Mientras esperas',
    updates: 'Novedades',
    answers: 'Respuestas',
    yourData: 'Tú',
    sources: 'Fuentes',
  },
  mySeason: 'Mi temporada',
  hiddenPerson: 'Alguien que aún no conoces',
  unofficial: 'No oficial. De fans, sin relación con Netflix ni con la serie.',
  licences: 'Código: MIT. Datos: CC BY 4.0.',
  licencesLink: 'Fuentes y licencias',
  share: 'Compartir',
  editions: {
    title: 'Idioma',
    made: 'Traducida del inglés con ayuda de una máquina. ¿Algo suena raro?',
    report: 'Cuéntanos',
  },
  horizonLabel: '¿Hasta dónde vas?',
  rewatch: {
    leads: 'Otra vuelta:',
    what: '¿La ves otra vez? Dale otra vuelta: la historia se oculta de nuevo y tu progreso se conserva.',
    on: 'Le estás dando otra vuelta. Tu progreso de antes te espera.',
    start: 'Darle otra vuelta',
    goOn: (place) => `Seguir con la otra vuelta: ${place}`,
    back: (place) => `Volver a donde ibas: ${place}`,
    end: 'Terminar esta vuelta',
  },
  horizonLeads: 'Tu progreso:',
  togetherLeads: 'En compañía:',
  horizonMoved: (story, id) => `Ahora se muestra lo que es seguro hasta: ${pointName(story, id)}.`,
  horizonChoice: (story, point) => {
    switch (point.kind) {
      case 'start':
        return 'No he empezado';
      case 'episode':
        return `Terminé ${thePoint(pointName(story, point.id))}`;
      case 'news':
        return `Ya la terminé, cuéntame de la temporada ${point.season}`;
    }
  },
  /** The strip of a season's episodes: a visitor says how far they are with one tap. */
  strip: {
    hidden: 'Los spoilers más allá de donde vas siguen ocultos.',
    notYet: 'Aún no',
    seen: (episode) => `Vi hasta ${thePoint(episode)}`,
    sure: (episode) => `¿Todo hasta ${thePoint(episode)}?`,
    yes: 'Sí',
    yesAndNews: (news) => `Sí, y ${thePoint(news)}`,
    no: 'No',
    seasons: 'Qué temporada',
    season: (season) => `Temporada ${season}`,
    moved: (place) => `Tu progreso: ${place}.`,
    notStarted: 'Todo sigue oculto.',
    undo: 'Deshacer',
  },
  pointName,
  until,
  hiddenUntil: (story, id) =>
    findPoint(story, id) === undefined ? 'Oculto por ahora' : `Oculto hasta que ${until(story, id)}`,
  showAnyway: 'Mostrar de todos modos',
  hideAgain: 'Ocultar otra vez',
  loading: 'Cargando',
  loadingWhy: 'Esta página viene en camino.',
  cannotLoad: {
    title: 'Esta página no cargó',
    reason: {
      unreachable: (file) => `No pudimos cargar ${file}. Quizá no tienes conexión.`,
      missing: (file) => `No encontramos ${file}. Quizá el sitio se actualizó mientras tanto.`,
      malformed: (file) => `Lo que recibimos como ${file} está dañado, así que no lo usamos.`,
    },
    hint: 'Las demás páginas siguen funcionando, y no se perdió nada de lo que guardaste.',
    retry: 'Intentar de nuevo',
    part: 'No pudimos cargar una parte de la app que esta página necesita. Quizá no tienes conexión, o el sitio se actualizó mientras tanto.',
    reload: 'Cargarla de nuevo',
  },
  broken: {
    title: 'Algo se rompió',
    hint: 'Es un error nuestro, y no se perdió nada de lo que guardaste.',
    retry: 'Intentar de nuevo',
  },
  fileName: (file) => FILE_NAMES[file],
};
