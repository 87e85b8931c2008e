import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import type { answerWords as English } from '#i18n/en/answers.ts';
import { atHour, inCountry, listed, onThe, upperFirst } from './grammar.ts';
import { ofThePoint, thePoint } from './point.ts';
import { happened } from './rungs.ts';
import { when } from './when.ts';

const isFresh = ({ newest }: Situation) => newest !== null && !newest.stale;

/** Where a season stands that is not out, as far as anybody knows. */
const notOut = (situation: Situation) => {
  const { season, unofficial } = situation;
  if (unofficial !== null)
    return `Há quem diga que a temporada ${season} sai ${when(unofficial.range)}, mas a Netflix não.`;
  return isFresh(situation)
    ? `A temporada ${season} ainda não saiu, e a Netflix não deu data.`
    : `Até onde sabemos, a temporada ${season} não saiu nem tem data.`;
};

/** Netflix is a she in Portuguese; other services are sites or apps, and those a he. */
const onService = (service: string) => `${service === 'Netflix' ? 'na' : 'no'} ${service}`;

// The English one has its own sentences as the type of `out`.
type Words = Omit<typeof English, 'out'> & { readonly out: (situation: Situation) => string };

export const answerWords: Words = {
  newest: (day) => `Notícia mais recente que achamos: ${formatDay(day)}`,
  /** Whether a season is out. */
  out: (situation) => {
    switch (situation.release.mode) {
      case 'released':
        return 'Sim.';
      case 'undated':
        return isFresh(situation) && situation.unofficial === null ? 'Não.' : 'Não, até onde sabemos.';
      case 'window':
      case 'dated':
        return 'Ainda não.';
    }
  },
  outWhy: (situation) => {
    const { release, season, dropsOn } = situation;
    switch (release.mode) {
      case 'undated':
        return notOut(situation);
      case 'window':
        return release.over
          ? `A Netflix tinha dito que sairia ${when(release.range)}. Isso já passou, e não sabemos de nenhuma estreia.`
          : `A Netflix diz que a temporada ${season} sai ${when(release.range)}.`;
      case 'dated':
        return `A temporada ${season} estreia em ${formatDay(dropsOn ?? release.day)}.`;
      case 'released':
        return `A temporada ${season} estreou em ${formatDay(dropsOn ?? release.day)}. Está na Netflix.`;
    }
  },
  /** When it comes. */
  date: ({ release, dropsOn }) => {
    switch (release.mode) {
      case 'undated':
        return 'Não sabemos de nenhuma data.';
      case 'window':
        return `${upperFirst(formatRange(release.range))}.`;
      case 'dated':
      case 'released':
        return `${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  guess: ({ median }) => `Nossa melhor estimativa é ${formatMonth(median)}.`,
  guessed: ({ median }) => formatMonth(median),
  guessFrom: ({ early, late }) =>
    `São oito chances em dez de ser entre ${formatDay(early)} e ${formatDay(late)}. É nossa estimativa, não da Netflix.`,
  guessTitle: ({ median }) => `Por volta de ${formatMonth(median)}.`,
  daysLeft: (days) => (days === 1 ? '1 dia.' : `${days} dias.`),
  lastEvent: ({ lastEvent }) =>
    lastEvent === null ? 'Ainda não há nada registrado.' : `${happened[lastEvent.id]} ${when(lastEvent.range)}.`,
  lastHeard: 'Foi a última notícia que tivemos.',
  whyLong: 'Ninguém disse.',
  formerOut: (season, day) => `A temporada ${season} estreou ${onThe(day)}.`,
  yes: 'Sim.',
  hour: (drop, zone) => `${upperFirst(atHour(formatHour(drop, zone)))} onde você está.`,
  hourDated: (day) => `É a meia-noite de ${formatDay(day)} em Los Angeles, o mesmo momento em todo lugar.`,
  hourUndated: 'Meia-noite em Los Angeles.',
  hourUsual: (drop, zone) =>
    `É quando a Netflix lança as próprias séries, em todo lugar ao mesmo tempo. Hoje seria ${atHour(formatHour(drop, zone))} onde você está.`,
  trailerNone: 'Que saibamos, não.',
  trailerNoneWhy: (season) => `Não sabemos de nenhum trailer com cenas da temporada ${season}.`,
  trailerFormer: (season, day) => `O trailer da temporada ${season} saiu ${onThe(day)}.`,
  on: (service) => `${upperFirst(onService(service))}.`,
  onlyOn: (season, service) =>
    `A temporada ${season} está ${onService(service)}, em todos os países que têm o serviço.`,
  willBeOn: (season, service) =>
    `A temporada ${season} também foi anunciada para ${service === 'Netflix' ? 'a ' : ''}${service}. Até onde sabemos, não saiu.`,
  episodes: (season, count) => `${count} na temporada ${season}.`,
  episodesUnknown: (season) => `Ainda não se sabe quantos a temporada ${season} vai ter.`,
  length: (time) => `${time} no total.`,
  lengthEach: (count, least, most) => `${count} episódios, de ${least} a ${most} cada um.`,
  seasons: (count) => (count === 1 ? 'Uma até agora.' : `${count} até agora.`),
  seasonsNext: (season) => `A Netflix renovou a série para a temporada ${season}.`,
  names: (names) => `${listed(names)}.`,
  returnsWhy: (season) => `A Netflix confirmou esses nomes para a temporada ${season}.`,
  newWhy: (season) => `Chegam na temporada ${season}, diz a Netflix.`,
  nobodyNamed: (season) => `Ninguém foi confirmado para a temporada ${season}.`,
  gated: 'Se alguém volta, é porque sobreviveu.',
  gatedWhy: (until) => `Por isso fica lacrado até ${until}.`,
  waits: 'Ainda é spoiler para você.',
  waitsWhy: (until) => `Isso segue lacrado até ${until}.`,
  confirmed: (name, season) => `A Netflix confirmou ${name} para a temporada ${season}.`,
  notConfirmed: 'Sem confirmação.',
  reported: (name, season) => `Há relatos de ${name} na temporada ${season}. A Netflix não disse isso.`,
  withdrawn: (name, season) => `Noticiaram ${name} na temporada ${season}, e depois sua saída.`,
  unsaid: 'Ninguém disse.',
  unsaidWhy: (name, season) => `Não sabemos de nada dito sobre ${name} na temporada ${season}.`,
  // Nothing here says whether it is a woman or a man.
  fate: {
    present: 'Com vida.',
    there: 'Com vida, até onde sabemos.',
    bitten: 'Levou uma mordida.',
    turned: 'Virou zumbi.',
    half: 'Meio-zumbi.',
    gone: 'Morreu.',
    open: 'Ninguém sabe dizer.',
  },
  fateAsOf: (name, point) => `Assim está ${name} depois ${ofThePoint(point)}, até onde você viu.`,
  fateOpen: (name) => `Nada esclarece o que houve com ${name}, até onde você viu.`,
  fateUnknown: (name) => `Nada se conta de ${name} até onde você viu.`,
  fates: (answering, people) =>
    answering === 1 ? `1 de ${people} ainda responde.` : `${answering} de ${people} ainda respondem.`,
  fatesWhy: (point) => `É a chamada depois ${ofThePoint(point)}. A lista mostra quem.`,
  fatesStart: 'A lista se abre com o primeiro episódio.',
  fatesStartWhy: 'Diga até onde você viu, e ela se preenche até ali.',
  playedBy: (actor) => `${actor}.`,
  plays: (actor, name) => `${actor} interpreta ${name}.`,
  actorUnknown: 'Não se sabe.',
  actorUnknownWhy: (name) => `Nenhuma fonte que lemos diz quem interpreta ${name}.`,
  everyActor: 'Cada crachá diz quem faz o papel.',
  cast: 'Está nos crachás.',
  age: (name) => `O que se sabe do ano de nascimento de ${name} está no cartão.`,
  eachPage: 'A página de cada pessoa diz o que se sabe dela, até onde você viu.',
  ageTitle: 'Na própria página.',
  loveTitle: 'Veja as ligações.',
  love: 'A página de cada pessoa mostra suas ligações, até onde você viu.',
  ratingIn: (rating, region) => `${rating} (${region}).`,
  ratingAlso: (others) => `Em outros lugares: ${others.join('; ')}.`,
  ratingUnknown: 'Não sabemos de nenhuma classificação.',
  scary: (kinds) => `Forte: ${listed(kinds.map((kind) => kind.toLowerCase()))}.`,
  scaryTitle: 'Sim.',
  scaryNone: 'Não temos notas de conteúdo.',
  dub: (language) => `O original é em ${language}.`,
  dubbed: (languages) => `Em ${listed(languages)}, segundo nossas fontes.`,
  dubWhy: 'O que nossas fontes dizem de dublagens e legendas está junto de onde ver.',
  renewed: (range) => `Foi renovada ${range}.`,
  renewedNot: 'Não, até onde sabemos.',
  renewedNotWhy: (season) => `Não sabemos de renovação para a temporada ${season}.`,
  laterWhy: (season, awaited) => `Nada oficial fala da temporada ${season}. Antes vem a temporada ${awaited}.`,
  based: 'Em um webtoon.',
  basedOn: (title, author, platform) => `“${title}”, de ${author}, ${onService(platform)}.`,
  // The name of a city says in English that there is none.
  setIn: (city) => `Se passa em ${city.replace(/ \((?:fictional|fictícia)\)$/, ', uma cidade fictícia')}.`,
  plotNone: (season) => `Ainda não se conta nada da temporada ${season}.`,
  plotTitle: (season) => `A temporada ${season}, em poucas palavras.`,
  recap: 'A história até agora.',
  recapWhy: 'Em um minuto, em cinco ou inteira, até onde você viu.',
  recapStart: 'Começa com o primeiro episódio, e cresce com você.',
  open: 'Bastante.',
  openWhy: 'Cada pergunta em aberto, com o que há a favor e contra.',
  school: 'Pela escola toda.',
  schoolWhy: 'O desenho do prédio mostra os lugares que você viu, e onde a turma estava.',
  short: 'Em poucas palavras.',
  endingTitle: (episode) => `Termina com ${thePoint(episode)}.`,
  directed: (names) => `Direção de ${listed(names)}.`,
  wrote: (names) => `Roteiro de ${listed(names)}.`,
  filmedTitle: (country) => `${upperFirst(inCountry(country))}.`,
  similar: (titles) => `${listed(titles, 'ou')}.`,
  similarWhy: 'E mais, cada título com uma linha dizendo por quê.',
  read: (services) => `${upperFirst(listed(services.map(onService)))}.`,
  readWhy: (title) => `O webtoon é “${title}”.`,
  priceTitle: 'Depende de onde você mora.',
  price: (day, text) => `${upperFirst(onThe(day))}: ${text}`,
  awards: (won, nominated) =>
    `${won} ${won === 1 ? 'prêmio' : 'prêmios'}, e mais ${nominated} ${nominated === 1 ? 'indicação' : 'indicações'}.`,
  awardsWhy: 'Os que nossas fontes mencionam.',
  figuresTitle: (value, metric) => `${formatNumber(value)} ${metric}.`,
  figures: 'Horas, visualizações e rankings estão com a série, cada dado com seu dia.',
  scoreTitle: (scores) => `${upperFirst(listed(scores))}.`,
  score: 'As notas estão com a série, cada uma com seu dia.',
  rumoursTitle: (wrong, due) => {
    if (due === 0) return 'Nenhuma previsão chegou à data.';
    return `${wrong} de ${due} ${wrong === 1 ? 'errou' : 'erraram'}.`;
  },
  rumours: 'Isso é das previsões que já chegaram à data. Cada uma está na lista com seu resultado.',
  titleOf: (korean) => korean,
  titleIs: (romanised, literal) => `${romanised}, literalmente “${literal}”.`,
  points: (value, unit) =>
    `${value}${{ percent: '%', 'points-of-100': ' de 100', 'points-of-10': ' de 10' }[unit] ?? ''}`,
  happened: (rung, when) => `${happened[rung]} ${when}.`,
  differences: 'Às vezes tomam caminhos diferentes.',
  differencesWhy: 'Cada diferença espera até ter acontecido na série.',
  pupils: 'Está na lista.',
  onRegister: (people) =>
    people === 1
      ? '1 pessoa está na lista, até onde você viu.'
      : `${people} pessoas estão na lista, até onde você viu.`,
  pupilsWhy: 'Ali está cada pessoa que tem um lugar na lista da turma.',
  term: (words) => `${upperFirst(words)}.`,
  newsTitle: (day) => `A mais recente é de ${formatDay(day)}.`,
  newsNone: 'Nenhuma notícia tem data.',
  spoilersTitle: 'Só do que você já viu.',
  spoilers: 'Diga lá em cima até onde você viu. A busca, as páginas e os títulos escondem o resto.',
};
