import { formatDay } from '#i18n/format.ts';

import type { answersPageWords as English } from '#i18n/en/answers-page.ts';
import { inThePoint } from './point.ts';

/** What the page of answers says besides the facts. */
export const answersPageWords: typeof English = {
  lead: 'O que as pessoas perguntam, em poucas palavras. Toque em uma pergunta para ver mais.',
  /** A question of the facts, with the numbers of the awaited season and the one behind it. */
  ask: (question, awaited) =>
    question.replaceAll('{awaited}', String(awaited)).replaceAll('{next}', String(awaited + 1)),
  groups: (awaited) => ({
    season: `Temporada ${awaited}`,
    watching: 'Como assistir',
    story: 'A história',
    people: 'As pessoas',
    making: 'Por trás da série',
  }),
  rest: (count) => `E mais ${count}`,
  more: 'Mais sobre isso',
  asOf: (day) => `Situação em ${formatDay(day)}.`,
  none: 'Ainda não há respostas.',
  words: 'Palavras da história',
  noWords: 'Ainda não há palavras. As primeiras chegam com os primeiros episódios.',
  alsoCalled: (names) => `Também aparece como ${names.join(', ')}.`,
  open: 'O que segue em aberto',
  openLead: (open) => (open === 1 ? '1 pergunta espera resposta.' : `${open} perguntas esperam resposta.`),
  allAnswered: 'Todas as perguntas já têm resposta.',
  /** Until the season is over nobody hears what it leaves open. */
  shut: (until) => `Isso segue lacrado até ${until}.`,
  noneOpen: 'Não sabemos de nenhuma pergunta em aberto.',
  answeredIn: (episode) => `Respondida ${inThePoint(episode)}`,
  sides: {
    for: 'A favor',
    against: 'Contra',
    makers: 'O que a equipe da série disse',
    news: 'O que as notícias acrescentam',
  },
  claims: { plot: 'O que se afirmou sobre a história', cast: 'O que se afirmou sobre o elenco' },
  sources: 'Fontes desta página',
};
