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
  'pre-production': 'en preparación',
  casting: 'con elenco',
  'table-read': 'con elenco y guion leído',
  'filming-started': 'en rodaje',
  'filming-wrapped': 'filmada',
  'post-production': 'filmada',
  teaser: 'con teaser',
  'release-date-announced': 'con fecha anunciada',
  trailer: 'con tráiler',
  released: 'disponible',
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
    const rumour = 'se dice que ya salió, sin confirmar.';
    return said(rumour, rumour);
  }
  const [fresh, old] = ['sin estrenar', 'sin estrenar hasta donde sabemos'];
  if (unofficial !== null) return said(`${fresh}, sin fecha de Netflix.`, `${old}, sin fecha de Netflix.`);
  if (takenBack !== null) return said(`${fresh}, su fecha se retiró.`, `${old}, su fecha se retiró.`);
  return said('sin estrenar, sin fecha.', 'sin estrenar y sin fecha, hasta donde sabemos.');
};

/** Where a season stands, in a few words. */
const answer = (situation: Situation): string => {
  const { season, release, dropsOn, today, zone } = situation;
  switch (release.mode) {
    case 'undated':
      return undated(situation);
    case 'window':
      return release.over
        ? `Temporada ${season}: se esperaba ${when(release.range)}. No podemos confirmar que ya haya salido.`
        : `Temporada ${season}: sale ${when(release.range)}, dice Netflix.`;
    case 'dated':
      return dropsOn === today
        ? `La temporada ${season} se estrena hoy, ${atHour(formatHour(release.drop, zone))}`
        : `La temporada ${season} se estrena el ${formatDay(release.day)}.`;
    case 'released':
      return `La temporada ${season} está disponible desde el ${formatDay(release.day)}.`;
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
      return isDate ? 'anunciada' : 'día desconocido';
    case 'scheduled':
      return range === null ? '' : formatRange(range);
    case 'passed':
      return range === null ? '' : `se esperaba ${when(range)}`;
    case 'taken-back':
      return 'retirada';
    case 'ahead':
      return isDate ? 'sin anunciar' : '';
  }
};

const count = (number: number, one: string, many = `${one}s`) => `${formatNumber(number)} ${number === 1 ? one : many}`;

/** How the estimate is made. */
const estimateWords: (typeof English)['estimate'] = {
  title: 'Cuándo',
  aside: 'estimación nuestra, no de Netflix',
  guess: ({ median }) => `Nuestra mejor estimación: ${formatMonth(median)}.`,
  band: ({ early, late }) => `Ocho de cada diez posibilidades: entre el ${formatDay(early)} y el ${formatDay(late)}.`,
  none: (season) =>
    `Aún sin estimación para la temporada ${season}: contamos desde el fin del rodaje, y nadie ha dicho cuándo es o fue.`,
  beyondAll:
    'La espera es más larga que la de todas las series con las que podemos compararla, así que esto no es más que una suposición.',
  dots: 'Cada punto es 1 posibilidad en 20.',
  worked: 'Cómo lo calculamos',
  series: (number) => `${number} ${number === 1 ? 'serie parecida' : 'series parecidas'}`,
  method: (notice) =>
    `Vemos cuánto tardaron otras series coreanas de Netflix desde el último día de rodaje hasta el estreno, y contamos lo mismo desde el nuestro. Lo que ya quedó atrás no entra, y tampoco los próximos ${notice} días: todas se anunciaron con al menos 26 días de anticipación, y ${notice} es una cifra redonda nuestra. La estimación se mueve un poco cada día, y desaparece cuando Netflix anuncia una fecha.`,
  maths:
    'Por si te da curiosidad: una t de Student ajustada a los logaritmos de esas esperas, cortada en el día de hoy, en veinte partes iguales.',
  coverage: ({ of, model, empirical, range }) =>
    `¿Funciona? Estimamos cada una de las ${of} a partir de las demás. Las ocho de cada diez posibilidades se cumplieron en ${model}; la misma parte leída directo de las esperas se cumplió en ${empirical}, y su rango completo en ${range}. Esas estimaciones no sabían cuánto llevaba ya la espera; esta sí.`,
  plain: ({ plain }) => {
    const { of, median, stillWaiting, medianOfThose } = plain;
    const those =
      medianOfThose === null
        ? ''
        : ` ${stillWaiting} de las ${of} ${stillWaiting === 1 ? 'seguía' : 'seguían'} esperando después de tanto tiempo como llevamos, y el punto medio de esas da el ${formatDay(medianOfThose)}.`;
    return `Al lado, una comprobación sencilla: el punto medio de las ${of} esperas da el ${formatDay(median)}.${those}`;
  },
  conflict: (later, { early, median, late }, other) => {
    const shift = Math.max(Math.abs(other.early - early), Math.abs(other.median - median), Math.abs(other.late - late));
    const moves = shift === 0 ? 'no cambia nada' : `nada se mueve más de ${count(shift, 'día')}`;
    return `Las fuentes no coinciden en el último día de rodaje. Contando desde el otro, el ${formatDay(later)}, ${moves}.`;
  },
  window: (range, over) =>
    over
      ? `Netflix había dicho que saldría ${when(range)}. Eso ya pasó, y no sabemos de ningún estreno.`
      : `Netflix dice que sale ${when(range)}. Aún no hay día, hasta donde sabemos.`,
  dated: (day, hour) => `${formatDay(day)}, ${atHour(hour)} donde estás.`,
  out: (day) => `Está disponible desde el ${formatDay(day)}.`,
  countdown: 'La cuenta regresiva',
};

export const statusPageWords: typeof English = {
  answer,
  estimate: estimateWords,
  /** Records whose days cannot both be right. */
  disorder: ([first, second]) =>
    `Uno de dos días está mal: “${rungs[second]}” tiene una fecha anterior a “${rungs[first]}”.`,
  looked: ({ places, day }) =>
    `Una máquina revisó ${count(places, 'lugar', 'lugares')} por última vez el ${formatDay(day)}.`,
  cast: {
    title: 'Quiénes salen',
    confirmed: (number) => `Netflix confirmó ${number}`,
    returning: (season) => (season > 1 ? 'Vuelven de temporadas anteriores' : `Vuelven de la temporada ${season}`),
    new: 'Se suman',
    playedBy: 'interpretación de',
    unconfirmed: 'Sin confirmar',
    names: (number) => count(number, 'nombre'),
    as: (person) => `como ${person}`,
    // They stand beside somebody's name, and say nothing of their sex.
    certainty: { official: 'oficial', reported: 'reporte', speculation: 'especulación' },
    withdrawn: 'ya no',
    undated: 'sin fecha',
    differ: 'Las fuentes no coinciden',
    none: 'No hay nada registrado de su elenco ni de su historia.',
  },
  story: {
    title: 'La historia',
    unconfirmed: 'Sobre la historia',
  },
  sealed: {
    title: 'Quiénes salen, y la historia',
    spoils: (season) => (season > 1 ? 'Spoilers de temporadas anteriores' : `Spoilers de la temporada ${season}`),
    until: (until) => `Sellado hasta que ${until}.`,
    open: 'Abrir de todos modos',
    sure: (point) => `Eso te lleva ${toThePoint(point)}, y todo lo anterior también se abre.`,
    yes: 'Sí, abrir',
    no: 'Dejarlo sellado',
  },
  ladder: {
    title: 'Cómo va',
    progress: ({ done, running, ahead }) => {
      if (ahead + running === 0) return `los ${done} listos`;
      const parts = [
        [done, done === 1 ? 'listo' : 'listos'],
        [running, 'en curso'],
        [ahead, 'por venir'],
      ] as const;
      return parts.flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}`)).join(', ');
    },
    rungs,
    date: rungDate,
    states: {
      dated: 'listo',
      implied: 'listo',
      scheduled: 'por venir',
      passed: 'por venir',
      'taken-back': 'por venir',
      ahead: 'por venir',
    },
    current: 'donde va ahora',
    lastKnown: (day) => `Lo último que sabemos, al ${day}.`,
    certainty: {
      official: 'Lo dijo Netflix.',
      reported: 'Se reportó, no lo dijo Netflix.',
      inferred: 'Lo dedujimos de lo demás que se sabe.',
    },
    nothing: 'No se sabe nada más de este paso.',
    others: 'Otros dicen',
    unused: 'no lo usamos',
    used: 'usamos ambas',
    saidBefore: 'Se dijo antes',
    until: (day) => `hasta el ${day}.`,
    // "No … hasta el día" would say that it was seen on that day.
    notSeen: (says, day) =>
      says === null ? `Sin señales ${toThe(day)}.` : `${says}, según lo revisado hasta el ${day}.`,
  },
  comparables: {
    label: 'Cuánto tardaron otras',
    title: 'Serie',
    wrapped: 'Fin del rodaje',
    announced: 'Fecha anunciada',
    premiered: 'Estreno',
    wait: 'Espera',
    days: (number) => count(number, 'día'),
    shaky: 'Un signo de interrogación dice que un día no es seguro.',
    left: (titles) =>
      `Nadie dice con certeza cuándo terminó el rodaje de estas, así que no cuentan: ${titles.join('; ')}.`,
    notKnown: 'no encontrado',
    seasonOf: (title, season) => `${title}, temporada ${season}`,
  },
  right: {
    title: 'Quién acertó',
    due: ({ due }) =>
      due === 0
        ? 'Ninguna predicción ha llegado a su fecha.'
        : `${count(due, 'predicción ya llegó', 'predicciones ya llegaron')} a su fecha.`,
    wrong: ({ due, wrong }) => {
      if (due === 0) return '';
      return wrong === 0 ? 'Ninguna se equivocó.' : `${count(wrong, 'se equivocó', 'se equivocaron')}.`;
    },
    see: 'Ver las predicciones',
  },
  former: (season) => `Cómo llegó la temporada ${season}`,
  formerSteps: (number) => count(number, 'paso'),
  formerClaims: (season) => `Lo que se dijo de la temporada ${season}, con sus veredictos`,
  sources: 'Fuentes de esta página',
};
