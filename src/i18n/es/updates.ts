import { formatNumber } from '#i18n/format.ts';

import type { updatesWords as English } from '#i18n/en/updates.ts';
import { eventWords } from './events.ts';
import { listed } from './grammar.ts';

export const updatesWords: typeof English = {
  title: 'Novedades',
  lead: 'Lo que pasó, primero lo más nuevo. Cómo resultaron las predicciones tiene su propia página.',
  follow: 'En un lector de feeds, cada predicción por separado:',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  event: eventWords,
  withdrawn: (speakers) => `${listed(speakers)} ${speakers.length === 1 ? 'retiró' : 'retiraron'} esto`,
  due: (count) =>
    count === 1 ? '1 predicción llegó a su fecha' : `${formatNumber(count)} predicciones llegaron a su fecha`,
  dueIn: (count, month) => `${updatesWords.due(count)} en ${month}`,
  months: (count) => (count === 1 ? '1 mes' : `${count} meses`),
  none: 'Aún no hay nada que mostrar.',
  fresh: 'nuevo para ti',
  sinceLastVisit: (day) => `Desde tu última visita, el ${day}`,
  nothingNew: 'Nada nuevo.',
  newClaims: (count) => (count === 1 ? 'Se agregó 1 afirmación' : `Se agregaron ${formatNumber(count)} afirmaciones`),
  all: (count) => `Las ${formatNumber(count)} novedades`,
};
