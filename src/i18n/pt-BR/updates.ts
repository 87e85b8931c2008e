import { formatNumber } from '#i18n/format.ts';

import type { updatesWords as English } from '#i18n/en/updates.ts';
import { eventWords } from './events.ts';
import { listed } from './grammar.ts';

export const updatesWords: typeof English = {
  title: 'Novidades',
  lead: 'O que aconteceu, do mais novo ao mais antigo. O resultado das previsões tem uma página própria.',
  follow: 'Em um leitor de feeds, cada previsão em separado:',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  event: eventWords,
  withdrawn: (speakers) => `${listed(speakers)} ${speakers.length === 1 ? 'retirou' : 'retiraram'} isto`,
  due: (count) => (count === 1 ? '1 previsão chegou à data' : `${formatNumber(count)} previsões chegaram à data`),
  dueIn: (count, month) => `${updatesWords.due(count)} em ${month}`,
  months: (count) => (count === 1 ? '1 mês' : `${count} meses`),
  none: 'Ainda não há nada para mostrar.',
  fresh: 'novo para você',
  sinceLastVisit: (day) => `Desde sua última visita, em ${day}`,
  nothingNew: 'Nada de novo.',
  newClaims: (count) => (count === 1 ? 'Entrou 1 afirmação' : `Entraram ${formatNumber(count)} afirmações`),
  all: (count) => `Todas as ${formatNumber(count)} novidades`,
};
