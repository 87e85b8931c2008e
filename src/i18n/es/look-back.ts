import type { Finding } from '#domain/status/finding.ts';
import { formatDay, formatMonth, formatNumber } from '#i18n/format.ts';

import type { lookBackWords as English } from '#i18n/en/look-back.ts';
import { lowerFirst } from './grammar.ts';
import { rungs } from './rungs.ts';

/** How many claims had come due by then, in the middle of a sentence. */
const due = ({ due: count, wrong }: Finding) => {
  if (count === 0) return 'ninguna predicción había llegado a su fecha';
  const came =
    count === 1
      ? '1 predicción había llegado a su fecha'
      : `${formatNumber(count)} predicciones habían llegado a su fecha`;
  const were =
    wrong === 0
      ? 'ninguna se había equivocado'
      : `${formatNumber(wrong)} se ${wrong === 1 ? 'había' : 'habían'} equivocado`;
  return `${came}, ${were}`;
};

const claims = (count: number) => (count === 1 ? 'Una afirmación' : `${formatNumber(count)} afirmaciones`);

/** What the look back at any day says besides the claims and the headline. */
export const lookBackWords: typeof English = {
  open: 'Volver a cualquier día',
  fold: 'Dejar de mirar atrás',
  title: 'Cómo estaba todo ese día',
  slider: 'Día',
  today: 'Hoy',
  backToToday: 'Volver a hoy',
  earlier: (day) => `Antes${day === undefined ? '' : `: ${formatDay(day)}`}`,
  later: (day) => `Después${day === undefined ? '' : `: ${formatDay(day)}`}`,
  known: 'Lo que se sabía',
  rungs,
  nothing: 'Aún no había pasado nada.',
  said: 'Lo que se dijo',
  due: (count, found) => `${claims(count)} hasta ese día: ${due(found)}.`,
  model: 'Lo que habría dicho el modelo de hoy',
  estimate: ({ early, median, late }) =>
    `Hacia ${formatMonth(median)}. Ocho de cada diez posibilidades caían entre el ${formatDay(early)} y el ${formatDay(late)}.`,
  /** What the axis of the estimate begins with. */
  thatDay: 'ese día',
  noWrap: 'Sin fin de rodaje no hay estimación: nadie había dicho aún que el rodaje había terminado.',
  tooFew: 'Sin estimación: habían salido muy pocas series para comparar.',
  beyondAll: 'Sin estimación: la espera ya era más larga que la de todas las series para comparar.',
  named: 'Sin estimación: Netflix había dicho cuándo.',
  how: 'Todo cuenta desde el día en que se dijo o se publicó; un mes cuenta desde su final.',
  leftOut: (ids) =>
    `Queda fuera, porque nadie puso fecha a lo que nos lo dice: ${ids.map((id) => lowerFirst(rungs[id])).join(', ')}.`,
  /** All of it in one sentence, once the slider rests. `rung` is how far it was, `estimate` what the model would have said. */
  spoken: (day, rung, count, found, estimate) => {
    const far = rung === null ? 'aún no había pasado nada' : lowerFirst(rungs[rung]);
    const guess =
      estimate === null ? 'sin estimación' : `nuestra estimación habría sido ${formatMonth(estimate.median)}`;
    return `${formatDay(day)}: ${far}, ${lowerFirst(claims(count))} hasta ese día, ${due(found)}, ${guess}.`;
  },
};
