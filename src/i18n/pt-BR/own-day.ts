import { daysOff } from '#domain/status/own-day.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { formatDate, formatDay, formatNumber } from '#i18n/format.ts';

import type { ownDayWords as English, sentDayWords as EnglishSent } from '#i18n/en/own-day.ts';

const days = (count: number) => (count === 1 ? '1 dia' : `${formatNumber(count)} dias`);

/** How an own day turned out, or how it stands, said to its owner. */
const outcome = (verdict: Verdict): string => {
  const off = daysOff(verdict);
  if (off !== null)
    return off === 0 ? 'Você acertou' : `Você se ${off < 0 ? 'adiantou' : 'atrasou'} em ${days(Math.abs(off))}`;
  if (verdict.kind === 'missed' && verdict.by > 0) return `Você se adiantou em no mínimo ${days(verdict.by)}`;
  if (verdict.kind === 'unscored')
    return verdict.why === 'made-after' ? 'Já tinha saído quando você disse' : 'Não sabemos por quanto você errou';
  if (verdict.kind !== 'open' || verdict.left === null) return 'Seu dia já passou';
  if (verdict.left === 0) return 'É hoje';
  return `${verdict.left === 1 ? 'Falta' : 'Faltam'} ${days(verdict.left)}`;
};

/** The same, said by its owner behind the day. */
const judged = (off: number) =>
  off === 0 ? 'e acertei' : `e me ${off < 0 ? 'adiantei' : 'atrasei'} em ${days(Math.abs(off))}`;

/** The day that a visitor believes in: what names it, shows it and says how it turned out. */
export const ownDayWords: typeof English = {
  title: 'Seu dia',
  name: 'Escolha seu dia',
  /** `isOver`: the release has judged it. */
  says: ({ day }, isOver) => `Você ${isOver ? 'disse' : 'diz'} ${formatDate(day)}`,
  sealedOn: ({ on }) => `lacrado em ${formatDate(on)}`,
  sealed: ({ day, on }, isOver) => `Lacrado em ${formatDate(on)}: você ${isOver ? 'disse' : 'diz'} ${formatDate(day)}.`,
  outcome,
  ask: (season) => `Quando a temporada ${season} vai sair?`,
  hint: 'Seu dia fica neste dispositivo, lacrado com a data em que você o escolheu. A estreia diz por quanto você errou.',
  field: 'O dia em que você aposta',
  tooEarly: 'Escolha um dia depois de hoje.',
  pick: 'Primeiro escolha um dia.',
  seal: 'Lacrar',
  send: 'Enviar imagem',
  share: 'Enviar texto',
  another: 'Escolher outro dia',
  takeBack: 'Retirar',
  takenBack: 'Seu dia foi retirado.',
  undo: 'Desfazer',
  close: 'Fechar',
  failed: 'Isso não carregou. Talvez falte conexão.',
  /** What goes along where the day is shared in words; `off` days from the release, null as long as that is open. */
  shared: (show, { season, day, on }, off) =>
    off === null
      ? `Eu digo que a temporada ${season} de ${show} sai em ${formatDate(day)}. Lacrado em ${formatDate(on)}.`
      : `Eu disse que a temporada ${season} de ${show} sairia em ${formatDate(day)}, ${judged(off)}.`,
  /** On the picture of the estimate. */
  mark: 'você',
  marked: (day) => `Seu dia: ${formatDate(day)}`,
  /** Beside the record of those who said something in public. */
  record: ({ day }) => `Você: ${formatDate(day)}`,
};

/** The same on a picture to send, in the words of whoever sends it. */
export const sentDayWords: typeof EnglishSent = {
  headline: (season, day, off) =>
    // A date stands in one line.
    `Temporada ${season}: eu ${off === null ? 'digo' : 'disse'} ${formatDay(day).replaceAll(' ', '\u00a0')}.`,
  foot: (on, off) => (off === null ? `lacrado em ${formatDay(on)}` : judged(off)),
  says: (on) => `Uma folha de calendário com esse dia marcado, lacrado em ${formatDay(on)}.`,
};
