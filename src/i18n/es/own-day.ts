import { daysOff } from '#domain/status/own-day.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { formatDate, formatDay, formatNumber } from '#i18n/format.ts';

import type { ownDayWords as English, sentDayWords as EnglishSent } from '#i18n/en/own-day.ts';

const days = (count: number) => (count === 1 ? '1 día' : `${formatNumber(count)} días`);

/** How an own day turned out, or how it stands, said to its owner. */
const outcome = (verdict: Verdict): string => {
  const off = daysOff(verdict);
  if (off !== null)
    return off === 0 ? 'Acertaste' : `Te ${off < 0 ? 'adelantaste' : 'atrasaste'} ${days(Math.abs(off))}`;
  if (verdict.kind === 'missed' && verdict.by > 0) return `Te adelantaste al menos ${days(verdict.by)}`;
  if (verdict.kind === 'unscored')
    return verdict.why === 'made-after' ? 'Ya había salido cuando lo dijiste' : 'No podemos saber por cuánto fallaste';
  if (verdict.kind !== 'open' || verdict.left === null) return 'Tu día ya pasó';
  if (verdict.left === 0) return 'Es hoy';
  return `${verdict.left === 1 ? 'Falta' : 'Faltan'} ${days(verdict.left)}`;
};

/** The same, said by its owner behind the day. */
const judged = (off: number) =>
  off === 0 ? 'y acerté' : `y me ${off < 0 ? 'adelanté' : 'atrasé'} ${days(Math.abs(off))}`;

/** The day that a visitor believes in: what names it, shows it and says how it turned out. */
export const ownDayWords: typeof English = {
  title: 'Tu día',
  name: 'Elige tu día',
  /** `isOver`: the release has judged it. */
  says: ({ day }, isOver) => `${isOver ? 'Dijiste' : 'Dices'} el ${formatDate(day)}`,
  sealedOn: ({ on }) => `sellado el ${formatDate(on)}`,
  sealed: ({ day, on }, isOver) =>
    `Sellado el ${formatDate(on)}: ${isOver ? 'dijiste' : 'dices'} el ${formatDate(day)}.`,
  outcome,
  ask: (season) => `¿Cuándo saldrá la temporada ${season}?`,
  hint: 'Tu día se queda en este dispositivo, sellado con la fecha en que lo elegiste. El estreno dice por cuánto fallaste.',
  field: 'El día al que le apuestas',
  tooEarly: 'Elige un día después de hoy.',
  pick: 'Primero elige un día.',
  seal: 'Sellarlo',
  send: 'Enviar imagen',
  share: 'Enviar texto',
  another: 'Elegir otro día',
  takeBack: 'Retirarlo',
  takenBack: 'Retiraste tu día.',
  undo: 'Deshacer',
  close: 'Cerrar',
  failed: 'Eso no cargó. Quizá no tienes conexión.',
  /** What goes along where the day is shared in words; `off` days from the release, null as long as that is open. */
  shared: (show, { season, day, on }, off) =>
    off === null
      ? `Yo digo que la temporada ${season} de ${show} sale el ${formatDate(day)}. Sellado el ${formatDate(on)}.`
      : `Yo dije que la temporada ${season} de ${show} saldría el ${formatDate(day)}, ${judged(off)}.`,
  /** On the picture of the estimate. */
  mark: 'tú',
  marked: (day) => `Tu día: ${formatDate(day)}`,
  /** Beside the record of those who said something in public. */
  record: ({ day }) => `Tú: ${formatDate(day)}`,
};

/** The same on a picture to send, in the words of whoever sends it. */
export const sentDayWords: typeof EnglishSent = {
  headline: (season, day, off) =>
    // A date stands in one line.
    `Temporada ${season}: ${off === null ? 'digo' : 'dije'} el ${formatDay(day).replaceAll(' ', '\u00a0')}.`,
  foot: (on, off) => (off === null ? `sellado el ${formatDay(on)}` : judged(off)),
  says: (on) => `Una hoja de calendario con ese día marcado, sellado el ${formatDay(on)}.`,
};
