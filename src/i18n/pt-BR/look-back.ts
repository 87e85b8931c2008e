import type { Finding } from '#domain/status/finding.ts';
import { formatDay, formatMonth, formatNumber } from '#i18n/format.ts';

import type { lookBackWords as English } from '#i18n/en/look-back.ts';
import { lowerFirst } from './grammar.ts';
import { rungs } from './rungs.ts';

/** How many claims had come due by then, in the middle of a sentence. */
const due = ({ due: count, wrong }: Finding) => {
  if (count === 0) return 'nenhuma previsão tinha chegado à data';
  const came =
    count === 1 ? '1 previsão tinha chegado à data' : `${formatNumber(count)} previsões tinham chegado à data`;
  const were =
    wrong === 0 ? 'nenhuma tinha errado' : `${formatNumber(wrong)} ${wrong === 1 ? 'tinha' : 'tinham'} errado`;
  return `${came}, ${were}`;
};

const claims = (count: number) => (count === 1 ? 'Uma afirmação' : `${formatNumber(count)} afirmações`);

/** What the look back at any day says besides the claims and the headline. */
export const lookBackWords: typeof English = {
  open: 'Voltar a qualquer dia',
  fold: 'Parar de olhar para trás',
  title: 'Como tudo estava nesse dia',
  slider: 'Dia',
  today: 'Hoje',
  backToToday: 'Voltar a hoje',
  earlier: (day) => `Antes${day === undefined ? '' : `: ${formatDay(day)}`}`,
  later: (day) => `Depois${day === undefined ? '' : `: ${formatDay(day)}`}`,
  known: 'O que se sabia',
  rungs,
  nothing: 'Nada tinha acontecido ainda.',
  said: 'O que se disse',
  due: (count, found) => `${claims(count)} até esse dia: ${due(found)}.`,
  model: 'O que o modelo de hoje teria dito',
  estimate: ({ early, median, late }) =>
    `Por volta de ${formatMonth(median)}. Oito chances em dez de ser entre ${formatDay(early)} e ${formatDay(late)}.`,
  /** What the axis of the estimate begins with. */
  thatDay: 'esse dia',
  noWrap: 'Sem fim das gravações, sem estimativa: ninguém tinha dito ainda que elas acabaram.',
  tooFew: 'Sem estimativa: poucas séries tinham saído para comparar.',
  beyondAll: 'Sem estimativa: a espera já era mais longa que a de todas as séries para comparar.',
  named: 'Sem estimativa: a Netflix tinha dito quando.',
  how: 'Tudo conta a partir do dia em que foi dito ou publicado; um mês conta a partir do fim.',
  leftOut: (ids) =>
    `Fica de fora, porque ninguém datou de onde sabemos: ${ids.map((id) => lowerFirst(rungs[id])).join(', ')}.`,
  /** All of it in one sentence, once the slider rests. `rung` is how far it was, `estimate` what the model would have said. */
  spoken: (day, rung, count, found, estimate) => {
    const far = rung === null ? 'ainda não tinha acontecido nada' : lowerFirst(rungs[rung]);
    const guess = estimate === null ? 'sem estimativa' : `nossa estimativa teria sido ${formatMonth(estimate.median)}`;
    return `${formatDay(day)}: ${far}, ${lowerFirst(claims(count))} até esse dia, ${due(found)}, ${guess}.`;
  },
};
