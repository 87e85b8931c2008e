import { formatDay } from '#i18n/format.ts';

import type { answersPageWords as English } from '#i18n/en/answers-page.ts';
import { thePoint } from './point.ts';

/** What the page of answers says besides the facts. */
export const answersPageWords: typeof English = {
  lead: 'Lo que la gente pregunta, en pocas palabras. Toca una pregunta para ver más.',
  /** A question of the facts, with the numbers of the awaited season and the one behind it. */
  ask: (question, awaited) =>
    question.replaceAll('{awaited}', String(awaited)).replaceAll('{next}', String(awaited + 1)),
  groups: (awaited) => ({
    season: `Temporada ${awaited}`,
    watching: 'Cómo verla',
    story: 'La historia',
    people: 'Las personas',
    making: 'Detrás de la serie',
  }),
  rest: (count) => `Y ${count} más`,
  more: 'Más sobre esto',
  asOf: (day) => `Al ${formatDay(day)}.`,
  none: 'Aún no hay respuestas.',
  words: 'Palabras de la historia',
  noWords: 'Aún no hay palabras. Las primeras llegan con los primeros episodios.',
  alsoCalled: (names) => `También se dice ${names.join(', ')}.`,
  open: 'Lo que sigue abierto',
  openLead: (open) => (open === 1 ? '1 pregunta espera respuesta.' : `${open} preguntas esperan respuesta.`),
  allAnswered: 'Todas las preguntas ya tienen respuesta.',
  /** Until the season is over nobody hears what it leaves open. */
  shut: (until) => `Eso sigue sellado hasta que ${until}.`,
  noneOpen: 'No sabemos de ninguna pregunta abierta.',
  answeredIn: (episode) => `Se responde en ${thePoint(episode)}`,
  sides: {
    for: 'A favor',
    against: 'En contra',
    makers: 'Lo que dijo el equipo de la serie',
    news: 'Lo que agregan las noticias',
  },
  claims: { plot: 'Lo que se afirmó sobre la historia', cast: 'Lo que se afirmó sobre el elenco' },
  sources: 'Fuentes de esta página',
};
