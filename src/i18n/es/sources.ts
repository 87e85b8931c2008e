import type { sourceWords as English } from '#i18n/en/sources.ts';

export const sourceWords: typeof English = {
  count: (count) => (count === 1 ? '1 fuente' : `${count} fuentes`),
  all: 'Todas las fuentes en una página',
  none: 'No se encontró ninguna fuente',
  dateUnknown: 'sin fecha',
  passesOn: (publisher, date) => `tomado de ${publisher}, ${date}`,
  addressUnknown: 'sin dirección',
  loadFailed: 'No se pudieron cargar las fuentes.',
  retry: 'Intentar de nuevo',
  wrong: '¿Algo está mal?',
  wrongNotLoaded: 'Eso no cargó. Quizá no tienes conexión.',
  corrections: 'Primeros artículos, corregidos',
  correctionsLead: 'Tres artículos dieron inicio a este proyecto. En esto se equivocaron.',
  says: 'Dice',
  actually: 'Las fuentes dicen',
};
