import { BRANDS } from '#i18n/brands.ts';
import type { importWords as English } from '#i18n/en/import.ts';
import { LOCALE } from './locale.ts';

const digits = (number: number) => number.toLocaleString(LOCALE);
const count = (number: number, one: string, many: string) => `${digits(number)} ${number === 1 ? one : many}`;

export const importWords: typeof English = {
  title: 'Traga o que você já viu',
  state: 'Da Netflix, Trakt, TV Time e outros',
  lead: 'Solte um arquivo em qualquer lugar desta página, ou escolha um. Ele fica no seu dispositivo, e nada muda antes de você ver o que mudaria.',
  drop: 'Solte aqui',
  choose: 'Escolher arquivos',
  what: 'Quais arquivos podem ser lidos',
  backup: 'Seu próprio backup desta página (roll-call.json)',
  /** What each format is called. The page lists them in this order. */
  formats: {
    'netflix-history': 'Histórico da Netflix (NetflixViewingHistory.csv)',
    'netflix-activity': 'Informações pessoais da Netflix (o ZIP, ou ViewingActivity.csv)',
    'trakt-json': 'Trakt (a exportação, ou o histórico em JSON)',
    'trakt-csv': 'Trakt (histórico em CSV)',
    'tv-time-gdpr': 'TV Time, os dados que enviou a pedido (o ZIP)',
    'tv-time-json': 'TV Time, exportado em JSON',
    'tv-time-csv': 'TV Time, exportado em CSV',
    simkl: 'Simkl (backup em JSON)',
    'simkl-csv': 'Simkl (backup em CSV)',
    'series-guide': 'SeriesGuide (backup em JSON)',
    showly: 'Showly (backup em JSON)',
    yamtrack: 'Yamtrack (exportação em CSV)',
    watcharr: 'Watcharr (exportação em JSON)',
    tvmaze: 'TVmaze (episódios marcados em JSON, com suas séries)',
  },
  paste: 'Ou cole o texto',
  pasteLabel: 'O texto de um arquivo',
  pasteHint: 'No computador você também pode apertar Ctrl+V ou ⌘V em qualquer lugar desta página.',
  read: 'Ler este texto',
  pasted: 'texto colado',
  reading: 'Lendo…',
  heading: 'O que isso mudaria',
  refusedHeading: 'Não conseguimos ler isto',
  questionHeading: 'Antes, uma pergunta',
  recognised: 'Isto parece:',
  /** What we take a file for that we can’t read, behind `recognised`. */
  services: {
    ...BRANDS,
    'titles-and-dates': 'uma tabela de títulos e datas, talvez da Netflix ou do Prime Video',
    'trakt-lists': 'as listas e notas do Trakt',
    spreadsheet: 'uma planilha (Excel, Numbers, LibreOffice ou Google Sheets)',
    headless: 'linhas de uma tabela sem o cabeçalho',
    database: 'o banco de dados de um programa',
    'web-page': 'uma página da web salva',
  },
  lacks: {
    'no-episodes': 'Traz filmes e séries inteiras, mas não quais episódios você viu.',
    'no-file': 'Não lemos os arquivos de lá.',
    'own-numbers': 'Indica os episódios só com números próprios, que não conhecemos.',
    elsewhere: 'A série está na Netflix; o que você viu em outro lugar não diz quais episódios.',
    'no-seasons':
      'Nenhum título indica uma temporada com número. Se for seu histórico da Netflix, a série não está nele.',
    wishes: 'Dizem o que você quer ver e se gostou, não o que você viu.',
    page: 'O arquivo certo é o que está por trás de um link de download.',
    spreadsheet: 'Não conseguimos abrir assim, só salva como texto.',
    headless: 'Nada diz o que são as colunas.',
  },
  instead: {
    netflix:
      'Em vez disso, traga seu histórico da Netflix. Em netflix.com, escolha Conta, seu perfil, o histórico do que foi assistido e, no fim, “Baixar tudo”.',
    trakt: 'Conecte ao Trakt e traga a exportação do Trakt, ou traga seu histórico da Netflix.',
    'whole-trakt': 'Em vez disso, traga a exportação completa do Trakt, o ZIP do jeito que vem.',
    csv: 'Em vez disso, traga a mesma tabela, salva como CSV (no Excel: “CSV UTF-8”). O melhor é o arquivo do jeito que você baixou.',
    head: 'Em vez disso, traga o arquivo inteiro. Ou escreva “Title,Date” em uma linha acima, se for isso que as linhas trazem.',
  },
  /** Between the place where that stands and the day. */
  told: 'em',
  from: 'Em:',
  rewatching: 'Isto é da primeira vez. O que você está revendo fica onde está.',
  understood: (episodes) => `${count(episodes, 'episódio da série encontrado', 'episódios da série encontrados')}.`,
  nothingFound: 'Não há nada sobre a série aqui.',
  nothingReadable: 'Não encontramos nada sobre a série que a gente consiga ler.',
  noEpisodes: 'A série está aqui, mas nenhum episódio que a gente possa contar.',
  place: 'Seu progresso',
  placeMoves: (from, to) => `Antes: ${from}. Depois: ${to}.`,
  placeStays: (at) => `Continua em: ${at}. Trazer um arquivo nunca faz você voltar.`,
  placeChoice: 'Há lacunas. Onde colocamos você?',
  placeUnbroken: (point) => `Em: ${point}, sem faltar nada antes`,
  placeStay: (point) => `Continuar em: ${point}`,
  placeHighest: (point) => `Em: ${point}, o mais longe que encontramos`,
  dates: 'Quando você viu',
  datesHint: 'Se um episódio foi visto mais de uma vez, o último dia.',
  dateBefore: 'antes:',
  noDates: 'Não há datas novas aqui.',
  undated: (episodes) => `${count(episodes, 'episódio não tem', 'episódios não têm')} data.`,
  leftovers: (entries) => count(entries, 'entrada ficou de fora', 'entradas ficaram de fora'),
  leftoversMore: (entries) => `E mais ${digits(entries)}, todas na lista que você pode salvar.`,
  others: (entries) =>
    `${count(entries, 'entrada é', 'entradas são')} de outras coisas. Só ${entries === 1 ? 'a' : 'as'} contamos.`,
  saveList: 'Salvar esta lista',
  listName: 'roll-call-ficaram-de-fora.txt',
  /** Behind a line of a file and a colon. */
  reasons: {
    'no-episode': 'não indica nenhum episódio',
    'unknown-season': 'uma temporada que não conhecemos',
    'unknown-episode': 'um episódio que não conhecemos',
    'unclear-date': 'não conseguimos ler a data; o episódio conta sem ela',
    'future-date': 'a data ainda não chegou',
    trailer: 'um trailer ou outro extra',
    'too-short': 'ficou aberto menos de cinco minutos',
    malformed: 'com defeito',
  },
  notes: {
    'mixed-dates':
      'Este arquivo escreve as datas de dois jeitos diferentes, como acontece quando uma planilha o salva de novo. Os episódios contam, as datas não. Para mantê-las, solte o arquivo do jeito que você baixou.',
    'nameless-rows': 'Algumas linhas perderam o nome da série. Não adivinhamos, então não contam.',
    'letterless-rows':
      'Alguns títulos perderam as letras, e a série pode ser um deles. Traga o arquivo do jeito que você baixou, ou salve como UTF-8.',
    'damaged-rows':
      'Uma planilha alterou este arquivo, e algumas linhas estão danificadas; as que são da série estão na lista abaixo. Para trazê-las, solte o arquivo do jeito que você baixou.',
  },
  profile: 'Qual perfil é o seu?',
  profileUnnamed: 'sem nome',
  dateOrder: (example) => `Como este arquivo escreve as datas? Uma delas é ${example}.`,
  dateOrders: { 'day-first': 'Dia primeiro', 'month-first': 'Mês primeiro' },
  restore:
    'Isso substitui tudo o que está salvo aqui: seu progresso, suas datas, o que você escreveu e lacrou, e suas configurações.',
  restorePlace: (place, days) => `Contém: ${place}, ${count(days, 'data', 'datas')}.`,
  unchanged: 'Nada mudaria: já está tudo aqui.',
  apply: 'Aplicar',
  cancel: 'Cancelar',
  another: 'Deixar',
  done: 'Pronto',
  doneHistory: (place, days) => `Seu progresso: ${place}. ${count(days, 'data anotada', 'datas anotadas')}.`,
  doneBackup: 'Seu backup está de volta.',
  undone: 'Desfeito. Tudo está como antes.',
  undo: 'Desfazer',
  device: 'Outro dispositivo',
  deviceState: 'Envie para lá o progresso, ou digite o código',
  code: 'Digitar um código de outro dispositivo',
  codeLabel: 'As seis letras e números',
  codeHint:
    'O outro dispositivo mostra o código nesta mesma página, em “Outro dispositivo”. Ele traz seu progresso, sem datas. O endereço mostrado lá leva também as datas, e pode ser colado aqui no lugar do código.',
  readCode: 'Ler este código',
  carried: {
    link: 'Isto chegou por um link de outro dispositivo.',
    code: 'Isto chegou por um código de outro dispositivo.',
  },
  carryFaults: {
    damaged: 'O link está danificado, ou falta uma parte. Crie um novo no outro dispositivo. Nada mudou.',
    'no-code': 'Esse não é um dos nossos códigos. Confira de novo: seis letras e números. Nada mudou.',
    newer:
      'Foi feito por uma versão mais nova do Roll Call. Carregue esta página de novo com conexão, e depois tente outra vez. Nada mudou.',
  },
  notRead: 'Não lido',
  noFacts: 'Não conseguimos carregar o que precisamos para ler. Tente de novo quando tiver conexão.',
  faults: {
    empty: 'Está vazio.',
    'too-deep': 'Tem muito mais níveis que qualquer histórico, então paramos de ler.',
    'too-long': 'É muito mais longo que qualquer histórico. Escolha só o arquivo com o que você viu.',
    'too-large':
      'É grande demais: lemos até 50 MB no total, e 32 MB em um só texto. Escolha só o arquivo com o que você viu.',
    'too-many': 'São arquivos demais de uma vez: aceitamos até 200.',
    unreadable: 'Seu dispositivo não nos deixou abrir. Se for uma pasta, escolha os arquivos dentro dela.',
    'not-text': 'Não é texto: talvez uma imagem ou um documento. Escolha o CSV, JSON ou ZIP do jeito que você baixou.',
    'broken-letters':
      'As letras deste arquivo estão danificadas. Salve como UTF-8 (no Excel: “CSV UTF-8”), ou traga do jeito que você baixou.',
    'broken-archive': 'O ZIP está danificado, ou falta uma parte. Baixe de novo.',
    'locked-archive': 'O ZIP tem senha. Descompacte primeiro, e traga o que há dentro.',
    'huge-archive':
      'O ZIP contém muito mais que qualquer histórico. Descompacte, e escolha só o arquivo com o que você viu.',
    'newer-backup':
      'Foi escrito por uma versão mais nova do Roll Call. Carregue esta página de novo com conexão, e depois tente outra vez.',
    'broken-backup': 'É um dos nossos backups, mas está danificado. Nada mudou.',
    'not-alone': 'Ficou de fora: um backup substitui tudo, então é lido sozinho.',
    unknown:
      'Não conhecemos este formato. “Quais arquivos podem ser lidos” mostra os que conhecemos; seu histórico da Netflix é o mais simples.',
  },
};
