import { type DayRange, toDate } from '#domain/facts/calendar.ts';
import { formatNumber, formatRange, formatShortMonth, formatYear } from '#i18n/format.ts';

import type { claimWords as English } from '#i18n/en/claims.ts';
import { lowerFirst, onThe } from './grammar.ts';
import { when } from './when.ts';

const number = (value: number) => formatNumber(value);
const days = (count: number) => (count === 1 ? '1 día' : `${number(count)} días`);
const several = (count: number, word: string) => `${number(count)} ${word}${count === 1 ? '' : 's'}`;
const claims = (count: number) => `${number(count)} ${count === 1 ? 'afirmación' : 'afirmaciones'}`;

/** "29 nov 2026", where there is little room. */
const shortDay = (day: number) => `${Number(toDate(day).slice(8))} ${formatShortMonth(day)} ${formatYear(day)}`;

/** Parts of a year that have a name, by their first and last day. */
const PARTS: Readonly<Record<string, string>> = {
  '01-01 04-30': 'a principios de',
  '05-01 08-31': 'a mediados de',
  '09-01 12-31': 'a fines de',
  '01-01 06-30': 'en la primera mitad de',
  '07-01 12-31': 'en la segunda mitad de',
  '10-01 12-31': 'al final de',
};

/** The days that a claim named, as people say them: "el 14 de abril de 2023", "a principios de 2023", "en 2024". */
const named = ({ first, last }: DayRange): string => {
  const [from, to] = [toDate(first), toDate(last)];
  const year = to.slice(0, 4);
  if (from.slice(0, 4) !== year || formatRange({ first, last }) === year) return when({ first, last });
  const part = PARTS[`${from.slice(5)} ${to.slice(5)}`];
  return part === undefined ? when({ first, last }) : `${part} ${year}`;
};

const LATER = 'arriba: un día posterior';
const EARLIER = 'abajo: un día anterior';

export const claimWords: typeof English = {
  nothingDue: 'Ninguna predicción ha llegado a su fecha.',
  finding: ({ due, wrong }, season) => {
    if (due === 1)
      return `Una predicción sobre la temporada ${season} ya venció. ${wrong === 1 ? 'Se equivocó' : 'Acertó'}.`;
    const were =
      wrong === 0
        ? 'Ninguna se equivocó'
        : wrong === due
          ? 'Todas se equivocaron'
          : wrong === 1
            ? 'Una se equivocó'
            : `${number(wrong)} se equivocaron`;
    return `${number(due)} predicciones sobre la temporada ${season} ya vencieron. ${were}.`;
  },
  /** Of those that came due, the ones that named days of the release; `open` are still running. */
  lead: ({ due }, release, open) => {
    const running = open === 0 ? '' : ', y las que siguen abiertas';
    if (due === 0) return open === 0 ? '' : 'Aquí están las que siguen abiertas.';
    if (release.due === 0) return 'Ninguna dio una fecha de estreno.';
    if (release.due === 1)
      return `1 de ${number(due)} dio una fecha de estreno, y ${release.wrong === 0 ? 'no falló' : 'falló'}. Aquí está${running}.`;
    const missed =
      release.wrong === 0
        ? 'ninguna de esas falló'
        : release.wrong === release.due
          ? 'todas esas fallaron'
          : `${number(release.wrong)} de esas ${release.wrong === 1 ? 'falló' : 'fallaron'}`;
    return `${number(release.due)} de ${number(due)} dieron una fecha de estreno: ${missed}. Aquí están todas${running}.`;
  },
  seasons: 'Temporada',
  season: (season) => `Temporada ${season}`,
  chart: {
    title: 'Cuándo se dijo y para cuándo',
    summary: ({ wrong, right, open }) =>
      `Cada marca es una predicción del estreno: más a la derecha, se dijo después; más arriba, dio un día posterior. ${several(wrong, 'equivocada')}, ${several(right, 'acertada')}, ${several(open, 'aún abierta')}.`,
    walk: 'Las predicciones una por una: las flechas van por fecha, Enter abre una',
    hint: 'Cada marca es una predicción. Elige una para leerla.',
    named: '↑ último día que dio',
    said: 'día en que se dijo →',
    slope: '“hoy”, el día en que se dijo',
    above: { now: 'arriba de la línea: sigue abierta', named: LATER, out: LATER },
    below: { now: 'abajo: el día ya pasó', named: EARLIER, out: EARLIER },
    line: ({ kind, range, fresh }) => {
      const text = range.first === range.last ? shortDay(range.first) : formatRange(range);
      if (kind === 'out') return `Se estrenó: ${text}`;
      if (kind === 'named') return `Netflix dice: ${text}`;
      return `${text}: ${fresh ? 'aún no ha salido' : 'no ha salido, hasta donde sabemos'}`;
    },
    wrong: (count) => `${number(count)} ${count === 1 ? 'se equivocó' : 'se equivocaron'}`,
    right: (count, ruledOut) =>
      `${number(count)} ${count === 1 ? 'acertó' : 'acertaron'}${ruledOut ? (count === 1 ? ' (dijo “para entonces no”)' : ' (todas: “para entonces no”)') : ''}`,
    open: (count) => `${number(count)} ${count === 1 ? 'sigue abierta' : 'siguen abiertas'}`,
    /** One prediction in one line, as it is spoken. */
    spoken: (who, said, what, verdict, detail) =>
      `${who}, ${said}: ${what}. ${verdict}${detail && `, ${lowerFirst(detail)}`}.`,
  },
  dates: (text) => `Para cuándo: ${text}`,
  named: (range, kind) => (kind === 'excludes' ? `no ${named(range)}` : named(range)),
  worst: {
    title: 'Las que más fallaron',
    late: 'días de retraso, al menos',
    off: 'días de diferencia',
    said: (date) => `dicho ${onThe(date)}`,
  },
  record: {
    title: 'Quién acertó',
    note: 'con tres o más ya vencidas, todos los temas',
    of: (right, due) => `${number(right)} de ${number(due)}`,
    share: (share) => `${Math.round(share * 100)} %`,
    /** What kind of speaker it is, where the name does not say so. */
    kinds: {
      official: 'oficial',
      maker: 'equipo de la serie',
      actor: 'elenco',
      agency: 'agencia',
      outlet: 'medio',
      blog: 'blog',
      unnamed: '',
    },
  },
  every: (count) => `Todas las afirmaciones (${number(count)})`,
  fold: 'Ocultar las afirmaciones',
  ledger: 'Todas las afirmaciones',
  count: (shown, total) => (shown === total ? claims(total) : `${number(shown)} de ${claims(total)}`),
  nothing: 'No hay ninguna afirmación registrada.',
  none: 'Ninguna afirmación coincide con estos filtros.',
  clearFilters: 'Quitar los filtros',
  more: (count) => `Mostrar ${number(count)} más`,
  unscored: (count) =>
    count === 1
      ? 'Una más no da ninguna fecha que pueda resolverla.'
      : `${number(count)} más no dan ninguna fecha que pueda resolverlas.`,
  showUnscored: 'Mostrarlas también',
  search: 'Buscar en las afirmaciones',
  all: 'Todo',
  topic: 'Tema',
  basis: 'Respaldo',
  verdict: 'Veredicto',
  speaker: 'Quién lo dijo',
  saidInferred: 'fecha deducida',
  withdrawnOn: (day) => `Se retiró el ${day}.`,
  via: (relays) => `vía ${relays}`,
  permalink: 'Enlace a esta afirmación',
  share: 'Compartir esta afirmación',
  close: 'Cerrar',
  option: (label, count) => `${label} (${number(count)})`,
  moreFilters: 'Más filtros y orden',
  year: 'Año en que se dijo',
  language: 'Idioma de una fuente',
  noLanguage: 'No se sabe',
  sort: 'Orden',
  newest: 'Primero lo más nuevo',
  sorts: {
    oldest: 'Primero lo más viejo',
    window: 'Por las fechas que dan',
    off: 'Primero lo que más falló',
  },
  topics: {
    renewal: 'Renovación',
    release: 'Estreno',
    filming: 'Rodaje',
    cast: 'Elenco',
    plot: 'Trama',
    trailer: 'Tráiler',
    'season-3': 'Temporada 3',
    'episode-count': 'Número de episodios',
    'premiere-hour': 'Hora de estreno',
    pricing: 'Precios',
    viewership: 'Audiencia',
    score: 'Calificación',
  },
  bases: {
    official: 'oficial',
    'on-record': 'declaración',
    reported: 'reporte',
    speculation: 'especulación',
  },
  verdicts: {
    'came-true': 'Se cumplió',
    missed: 'Falló',
    open: 'Abierta',
    void: 'Anulada',
    unscored: 'Sin calificar',
  },
  /** What the stamp does not say: by how much, how long still, or why. */
  verdictDetail: (verdict) => {
    switch (verdict.kind) {
      case 'came-true':
        return '';
      case 'missed':
        if (verdict.side === 'inside') return 'Ocurrió en los días que descartó';
        if (verdict.counting) return verdict.by === 0 ? '' : `Al menos ${days(verdict.by)} de retraso`;
        return `Llegó ${days(verdict.by)} ${verdict.side === 'early' ? 'antes' : 'después'}`;
      case 'open':
        if (verdict.left === null) return 'El día ya pasó, nadie ha vuelto a mirar';
        return `${verdict.left === 1 ? 'Falta' : 'Faltan'} ${days(verdict.left)}`;
      case 'void':
        return { condition: 'Su condición no se cumplió', withdrawn: 'Se retiró antes de su fecha' }[verdict.why];
      case 'unscored':
        return {
          'no-window': 'No da fechas',
          'made-after': 'Se dijo cuando ya había ocurrido',
          'too-fine': 'El día no se conoce lo bastante bien',
        }[verdict.why];
    }
  },
};
