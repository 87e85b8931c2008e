import type { DayRange } from '#domain/facts/calendar.ts';
import { RUNNING, type Rung } from '#domain/status/ladder.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import type { statusPageWords as English } from '#i18n/en/status-page.ts';
import { atHour, the, toThe, upperFirst } from './grammar.ts';
import { toThePoint } from './point.ts';
import { rungs } from './rungs.ts';
import { when } from './when.ts';

/** How far a season has come, as one word or two after its name. */
const made = {
  renewed: 'renovada',
  'pre-production': 'em preparação',
  casting: 'com elenco',
  'table-read': 'com elenco e roteiro lido',
  'filming-started': 'em gravação',
  'filming-wrapped': 'gravada',
  'post-production': 'gravada',
  teaser: 'com teaser',
  'release-date-announced': 'com data anunciada',
  trailer: 'com trailer',
  released: 'disponível',
} satisfies Record<MilestoneId, string>;

/** That there is no date is said plainly only while the news is fresh: nobody may have looked since. */
const undated = ({ season, stage, unofficial, takenBack, newest }: Situation): string => {
  const isFresh = newest?.stale === false;
  const said = (fresh: string, old: string) => {
    const rest = isFresh ? fresh : old;
    if (stage === null) return `Temporada ${season}: ${rest}`;
    return `Temporada ${season}: ${made[stage]}${isFresh ? `, ${rest}` : `. ${upperFirst(rest)}`}`;
  };
  if (unofficial?.past === true) {
    const rumour = 'dizem que já saiu, sem confirmação.';
    return said(rumour, rumour);
  }
  const [fresh, old] = ['não estreou', 'não estreou até onde sabemos'];
  if (unofficial !== null) return said(`${fresh}, sem data da Netflix.`, `${old}, sem data da Netflix.`);
  if (takenBack !== null) return said(`${fresh}, sua data foi retirada.`, `${old}, sua data foi retirada.`);
  return said('não estreou, sem data.', 'não estreou nem tem data, até onde sabemos.');
};

/** Where a season stands, in a few words. */
const answer = (situation: Situation): string => {
  const { season, release, dropsOn, today, zone } = situation;
  switch (release.mode) {
    case 'undated':
      return undated(situation);
    case 'window':
      return release.over
        ? `Temporada ${season}: era esperada ${when(release.range)}. Não podemos confirmar que já tenha saído.`
        : `Temporada ${season}: sai ${when(release.range)}, diz a Netflix.`;
    case 'dated':
      return dropsOn === today
        ? `A temporada ${season} estreia hoje, ${atHour(formatHour(release.drop, zone))}.`
        : `A temporada ${season} estreia em ${formatDay(release.day)}.`;
    case 'released':
      return `A temporada ${season} está disponível desde ${formatDay(release.day)}.`;
  }
};

/** What stands at the end of a step's line. */
const rungDate = ({ id, state, current }: Rung<unknown>, range: DayRange | null): string => {
  const isDate = id === 'release-date-announced';
  switch (state) {
    case 'dated':
      if (range === null) return '';
      return current && RUNNING.has(id) ? `desde ${the(formatRange(range))}` : formatRange(range);
    case 'implied':
      return isDate ? 'anunciada' : 'dia desconhecido';
    case 'scheduled':
      return range === null ? '' : formatRange(range);
    case 'passed':
      return range === null ? '' : `era esperada ${when(range)}`;
    case 'taken-back':
      return 'retirada';
    case 'ahead':
      return isDate ? 'sem anúncio' : '';
  }
};

const count = (number: number, one: string, many = `${one}s`) => `${formatNumber(number)} ${number === 1 ? one : many}`;

/** How the estimate is made. */
const estimateWords: (typeof English)['estimate'] = {
  title: 'Quando',
  aside: 'estimativa nossa, não da Netflix',
  guess: ({ median }) => `Nossa melhor estimativa: ${formatMonth(median)}.`,
  band: ({ early, late }) => `Oito chances em dez: entre ${formatDay(early)} e ${formatDay(late)}.`,
  none: (season) =>
    `Ainda sem estimativa para a temporada ${season}: contamos a partir do fim das gravações, e ninguém disse quando é ou foi.`,
  beyondAll:
    'A espera é mais longa que a de todas as séries com que podemos comparar, então isto não passa de um palpite.',
  dots: 'Cada ponto é 1 chance em 20.',
  worked: 'Como calculamos',
  series: (number) => `${number} ${number === 1 ? 'série parecida' : 'séries parecidas'}`,
  method: (notice) =>
    `Vemos quanto outras séries coreanas da Netflix demoraram do último dia de gravações até a estreia, e contamos o mesmo a partir do nosso. O que já ficou para trás não entra, nem os próximos ${notice} dias: todas foram anunciadas com pelo menos 26 dias de antecedência, e ${notice} é um número redondo nosso. A estimativa anda um pouco a cada dia, e some quando a Netflix anuncia uma data.`,
  maths:
    'Para quem tem curiosidade: uma t de Student ajustada aos logaritmos dessas esperas, cortada no dia de hoje, em vinte partes iguais.',
  coverage: ({ of, model, empirical, range }) =>
    `Funciona? Estimamos cada uma das ${of} a partir das outras. A faixa de oito chances em dez valeu para ${model}; a mesma faixa lida direto das esperas valeu para ${empirical}, e o intervalo completo, para ${range}. Essas estimativas não sabiam quanto a espera já tinha durado; esta sabe.`,
  plain: ({ plain }) => {
    const { of, median, stillWaiting, medianOfThose } = plain;
    const those =
      medianOfThose === null
        ? ''
        : ` ${stillWaiting} das ${of} ainda ${stillWaiting === 1 ? 'esperava' : 'esperavam'} depois de tanto tempo quanto já esperamos, e o meio dessas dá ${formatDay(medianOfThose)}.`;
    return `Para comparar, uma conta simples: o meio de todas as ${of} esperas dá ${formatDay(median)}.${those}`;
  },
  conflict: (later, { early, median, late }, other) => {
    const shift = Math.max(Math.abs(other.early - early), Math.abs(other.median - median), Math.abs(other.late - late));
    const moves = shift === 0 ? 'nada muda' : `nada se move mais de ${count(shift, 'dia')}`;
    return `As fontes divergem sobre o último dia de gravações. Contando a partir do outro, ${formatDay(later)}, ${moves}.`;
  },
  window: (range, over) =>
    over
      ? `A Netflix tinha dito que sairia ${when(range)}. Isso já passou, e não sabemos de nenhuma estreia.`
      : `A Netflix diz que sai ${when(range)}. Ainda não há dia, até onde sabemos.`,
  dated: (day, hour) => `${formatDay(day)}, ${atHour(hour)} onde você está.`,
  out: (day) => `Está disponível desde ${formatDay(day)}.`,
  countdown: 'A contagem regressiva',
};

export const statusPageWords: typeof English = {
  answer,
  estimate: estimateWords,
  /** Records whose days cannot both be right. */
  disorder: ([first, second]) =>
    `Um de dois dias está errado: “${rungs[second]}” tem uma data anterior a “${rungs[first]}”.`,
  looked: ({ places, day }) =>
    `Uma máquina olhou ${count(places, 'lugar', 'lugares')} pela última vez em ${formatDay(day)}.`,
  cast: {
    title: 'Quem aparece',
    confirmed: (number) => `A Netflix confirmou ${number}`,
    returning: (season) => (season > 1 ? 'Voltam de temporadas anteriores' : `Voltam da temporada ${season}`),
    new: 'Chegam',
    playedBy: 'papel de',
    unconfirmed: 'Sem confirmação',
    names: (number) => count(number, 'nome'),
    as: (person) => `como ${person}`,
    // They stand beside somebody's name, and say nothing of their sex.
    certainty: { official: 'oficial', reported: 'relato', speculation: 'especulação' },
    withdrawn: 'está fora',
    undated: 'sem data',
    differ: 'As fontes divergem',
    none: 'Não há nada registrado do elenco nem da história.',
  },
  story: {
    title: 'A história',
    unconfirmed: 'Sobre a história',
  },
  sealed: {
    title: 'Quem aparece, e a história',
    spoils: (season) => (season > 1 ? 'Spoilers de temporadas anteriores' : `Spoilers da temporada ${season}`),
    until: (until) => `Lacrado até ${until}.`,
    open: 'Abrir mesmo assim',
    sure: (point) => `Isso leva você ${toThePoint(point)}, e tudo o que vem antes também se abre.`,
    yes: 'Sim, abrir',
    no: 'Deixar lacrado',
  },
  ladder: {
    title: 'Andamento',
    progress: ({ done, running, ahead }) => {
      if (ahead + running === 0) return `todas as ${done} concluídas`;
      const parts = [
        [done, done === 1 ? 'concluída' : 'concluídas'],
        [running, 'em curso'],
        [ahead, 'por vir'],
      ] as const;
      return parts.flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}`)).join(', ');
    },
    rungs,
    date: rungDate,
    states: {
      dated: 'concluída',
      implied: 'concluída',
      scheduled: 'por vir',
      passed: 'por vir',
      'taken-back': 'por vir',
      ahead: 'por vir',
    },
    current: 'onde está agora',
    lastKnown: (day) => `Até onde sabemos, em ${day}.`,
    certainty: {
      official: 'A Netflix disse.',
      reported: 'Foi noticiado, a Netflix não disse.',
      inferred: 'Deduzimos do resto que se sabe.',
    },
    nothing: 'Não se sabe mais nada desta etapa.',
    others: 'Outros dizem',
    unused: 'não usamos',
    used: 'usamos as duas',
    saidBefore: 'Dito antes',
    until: (day) => `até ${day}.`,
    // "Não … até o dia" would say that it was seen on that day.
    notSeen: (says, day) =>
      says === null ? `Sem sinais ${toThe(day)}.` : `${says}, pelo que foi visto ${toThe(day)}.`,
  },
  comparables: {
    label: 'Quanto outras demoraram',
    title: 'Série',
    wrapped: 'Fim das gravações',
    announced: 'Data anunciada',
    premiered: 'Estreia',
    wait: 'Espera',
    days: (number) => count(number, 'dia'),
    shaky: 'Um ponto de interrogação diz que um dia não é certo.',
    left: (titles) =>
      `Ninguém diz com certeza quando as gravações destas terminaram, então não contam: ${titles.join('; ')}.`,
    notKnown: 'não encontrado',
    seasonOf: (title, season) => `${title}, temporada ${season}`,
  },
  right: {
    title: 'Quem acertou',
    due: ({ due }) =>
      due === 0
        ? 'Nenhuma previsão chegou à data.'
        : `${count(due, 'previsão já chegou', 'previsões já chegaram')} à data.`,
    wrong: ({ due, wrong }) => {
      if (due === 0) return '';
      return wrong === 0 ? 'Nenhuma errou.' : `${count(wrong, 'errou', 'erraram')}.`;
    },
    see: 'Ver as previsões',
  },
  former: (season) => `Como a temporada ${season} chegou`,
  formerSteps: (number) => count(number, 'etapa'),
  formerClaims: (season) => `O que se disse da temporada ${season}, com os vereditos`,
  sources: 'Fontes desta página',
};
