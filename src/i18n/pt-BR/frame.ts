import type { LoadedFile } from '#domain/derived/loaded-files.ts';
import { findPoint, type Story, type StoryPointId } from '#domain/story/story.ts';

import type { frameWords as English } from '#i18n/en/frame.ts';
import { episodeInSentence, nameEpisode } from './episode-name.ts';
import { thePoint, together } from './point.ts';

/** A point by its name alone; a sentence puts its article before it (point.ts). */
const pointName = (story: Story, id: StoryPointId): string => {
  const point = findPoint(story, id);
  if (point === undefined) return 'um ponto mais adiante';
  switch (point.kind) {
    case 'start':
      return 'sem começar';
    case 'episode':
      return episodeInSentence(story, { season: point.season, number: point.episode });
    case 'news':
      return `notícias da temporada ${point.season}`;
  }
};

/** What is to be done before what waits for a point is shown, behind "até" or "quando": the two forms are alike in Portuguese. */
const until = (story: Story, id: StoryPointId): string => {
  const named = together(thePoint(pointName(story, id)));
  return findPoint(story, id)?.kind === 'news' ? `você pedir ${named}` : `você terminar ${named}`;
};

const FILE_NAMES: Readonly<Record<LoadedFile, string>> = {
  actors: 'a lista do elenco',
  'answer-facts': 'os fatos das respostas',
  answers: 'a lista de respostas',
  awards: 'a lista de prêmios',
  casting: 'a lista de nomes anunciados',
  characters: 'a lista de pessoas',
  claims: 'a lista de afirmações',
  comparables: 'a lista de séries comparáveis',
  'content-notes': 'as notas de conteúdo',
  contradictions: 'a lista de contradições',
  corrections: 'a lista de correções',
  episodes: 'o guia de episódios',
  'former-milestones': 'as etapas de temporadas anteriores',
  gaps: 'a lista de lacunas',
  glossary: 'o glossário',
  milestones: 'a lista de etapas',
  'open-questions': 'a lista de perguntas em aberto',
  plot: 'as notas da história',
  portraits: 'a lista de desenhos',
  ratings: 'as classificações indicativas',
  reception: 'os números de audiência',
  relationships: 'a lista de ligações',
  rooms: 'a lista de lugares',
  search: 'o índice da busca',
  show: 'os dados da série',
  similar: 'a lista de títulos parecidos',
  since: 'a lista do que há de novo',
  sources: 'a lista de fontes',
  speakers: 'a lista de quem falou',
  start: 'o resumo dos fatos',
  story: 'a lista de pontos da história',
  threads: 'a lista de fios',
  titles: 'a lista de títulos',
  trailers: 'a lista de trailers',
  watch: 'a lista de onde ver',
  'webtoon-differences': 'a lista de diferenças com o webtoon',
  'weekly-charts': 'as listas semanais',
};

export const frameWords: typeof English = {
  appName: 'Roll Call',
  show: 'All of Us Are Dead',
  episode: nameEpisode,
  title: (page) => `${page} · Roll Call`,
  tagline: 'O guia não oficial de All of Us Are Dead',
  skipToContent: 'Pular para o conteúdo',
  mainNavigation: 'Principal',
  /** The five places of the main navigation. */
  places: {
    today: 'Hoje',
    episodes: 'Episódios',
    class: 'Turma',
    season: (season) => `Temp. ${season}`,
    you: 'Você',
  },
  elsewhere: 'Mais páginas',
  search: 'Buscar',
  searchFailed: 'A busca não carregou. Você pode estar sem conexão.',
  pages: {
    home: 'Hoje',
    episodes: 'Episódios',
    story: 'A história até agora',
    cast: 'Turma',
    rollCall: 'Chamada',
    ties: 'Ligações',
    status: 'Como está',
    claims: 'Quem acertou',
    countdown: 'Contagem regressiva',
    show: 'A série',
    webtoon: 'Série e webtoon',
    meanwhile: 'Enquanto espera',
    updates: 'Novidades',
    answers: 'Respostas',
    yourData: 'Você',
    sources: 'Fontes',
  },
  mySeason: 'Minha temporada',
  hiddenPerson: 'Alguém que você ainda não conhece',
  unofficial: 'Não oficial. De fãs, sem ligação com a Netflix nem com a série.',
  licences: 'Código: MIT. Dados: CC BY 4.0.',
  licencesLink: 'Fontes e licenças',
  share: 'Compartilhar',
  editions: {
    title: 'Idioma',
    made: 'Traduzido do inglês com ajuda de uma máquina. Algo soa estranho?',
    report: 'Avise',
  },
  horizonLabel: 'Até onde você viu?',
  rewatch: {
    leads: 'Revendo:',
    what: 'Vai ver de novo? Ao rever, a história se esconde outra vez e seu progresso fica guardado.',
    on: 'Você está revendo a série. Seu progresso de antes espera por você.',
    start: 'Começar a rever',
    goOn: (place) => `Continuar revendo: ${place}`,
    back: (place) => `Voltar ao seu progresso: ${place}`,
    end: 'Parar de rever',
  },
  horizonLeads: 'Seu progresso:',
  togetherLeads: 'Com companhia:',
  horizonMoved: (story, id) => `Agora aparece o que é seguro até: ${pointName(story, id)}.`,
  horizonChoice: (story, point) => {
    switch (point.kind) {
      case 'start':
        return 'Não comecei';
      case 'episode':
        return `Terminei ${thePoint(pointName(story, point.id))}`;
      case 'news':
        return `Já terminei, quero saber da temporada ${point.season}`;
    }
  },
  /** The strip of a season's episodes: a visitor says how far they are with one tap. */
  strip: {
    hidden: 'Spoilers além do que você viu continuam ocultos.',
    notYet: 'Ainda não',
    seen: (episode) => `Vi até ${thePoint(episode)}`,
    sure: (episode) => `Tudo até ${thePoint(episode)}?`,
    yes: 'Sim',
    yesAndNews: (news) => `Sim, e ${thePoint(news)}`,
    no: 'Não',
    seasons: 'Qual temporada',
    season: (season) => `Temporada ${season}`,
    moved: (place) => `Seu progresso: ${place}.`,
    notStarted: 'Tudo continua oculto.',
    undo: 'Desfazer',
  },
  pointName,
  until,
  hiddenUntil: (story, id) =>
    findPoint(story, id) === undefined ? 'Oculto por enquanto' : `Oculto até ${until(story, id)}`,
  showAnyway: 'Mostrar mesmo assim',
  hideAgain: 'Ocultar de novo',
  loading: 'Carregando',
  loadingWhy: 'Esta página está a caminho.',
  cannotLoad: {
    title: 'Esta página não carregou',
    reason: {
      unreachable: (file) => `Não conseguimos carregar ${file}. Você pode estar sem conexão.`,
      missing: (file) => `Não encontramos ${file}. O site pode ter sido atualizado nesse meio-tempo.`,
      malformed: (file) => `O que recebemos como ${file} está danificado, então não usamos.`,
    },
    hint: 'As outras páginas continuam funcionando, e nada do que você salvou se perdeu.',
    retry: 'Tentar de novo',
    part: 'Não conseguimos carregar uma parte do app de que esta página precisa. Você pode estar sem conexão, ou o site pode ter sido atualizado nesse meio-tempo.',
    reload: 'Carregar de novo',
  },
  broken: {
    title: 'Algo quebrou',
    hint: 'O erro é nosso, e nada do que você salvou se perdeu.',
    retry: 'Tentar de novo',
  },
  fileName: (file) => FILE_NAMES[file],
};
