import type { DayNumber } from '#domain/facts/calendar.ts';
import { daysOff, type OwnDay } from '#domain/status/own-day.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { formatDate, formatDay, formatNumber } from '#i18n/format.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber(count)} days`);

/** How an own day turned out, or how it stands, said to its owner. */
const outcome = (verdict: Verdict): string => {
  const off = daysOff(verdict);
  if (off !== null)
    return off === 0 ? 'You were right' : `You were ${days(Math.abs(off))} ${off < 0 ? 'early' : 'late'}`;
  if (verdict.kind === 'missed' && verdict.by > 0) return `At least ${days(verdict.by)} early`;
  if (verdict.kind === 'unscored')
    return verdict.why === 'made-after' ? 'It was out when you said so' : 'We can’t tell how far off you were';
  if (verdict.kind !== 'open' || verdict.left === null) return 'Your day has passed';
  return verdict.left === 0 ? 'That’s today' : `${days(verdict.left)} to go`;
};

/** The same, said by its owner behind the day. */
const judged = (off: number) =>
  off === 0 ? 'and I was right' : `and I was ${days(Math.abs(off))} ${off < 0 ? 'early' : 'late'}`;

/** The day that a visitor believes in: what names it, shows it and says how it turned out. */
export const ownDayWords = {
  title: 'Your day',
  name: 'Name your day',
  /** `isOver`: the release has judged it. */
  says: ({ day }: OwnDay, isOver: boolean) => `You ${isOver ? 'said' : 'say'} ${formatDate(day)}`,
  sealedOn: ({ on }: OwnDay) => `sealed on ${formatDate(on)}`,
  sealed: ({ day, on }: OwnDay, isOver: boolean) =>
    `Sealed on ${formatDate(on)}: you ${isOver ? 'said' : 'say'} ${formatDate(day)}.`,
  outcome,
  ask: (season: number) => `When will season ${season} come out?`,
  hint: 'Your day stays on this device, sealed with the day you named it. The release tells how far off you were.',
  field: 'The day you believe in',
  tooEarly: 'Pick a day after today.',
  pick: 'Pick a day first.',
  seal: 'Seal it',
  send: 'Send a picture',
  share: 'Send words',
  another: 'Name another day',
  takeBack: 'Take it back',
  takenBack: 'Your day is taken back.',
  undo: 'Undo',
  close: 'Close',
  failed: 'That didn’t load. You may be offline.',
  /** What goes along where the day is shared in words; `off` days from the release, null as long as that is open. */
  shared: (show: string, { season, day, on }: OwnDay, off: number | null) =>
    off === null
      ? `I say season ${season} of ${show} comes out on ${formatDate(day)}. Sealed on ${formatDate(on)}.`
      : `I said season ${season} of ${show} would come out on ${formatDate(day)}, ${judged(off)}.`,
  /** On the picture of the estimate. */
  mark: 'you',
  marked: (day: string) => `Your day: ${formatDate(day)}`,
  /** Beside the record of those who said something in public. */
  record: ({ day }: OwnDay) => `You: ${formatDate(day)}`,
};

/** The same on a picture to send, in the words of whoever sends it. */
export const sentDayWords = {
  headline: (season: number, day: DayNumber, off: number | null) =>
    // A date stands in one line.
    `Season ${season}: I ${off === null ? 'say' : 'said'} ${formatDay(day).replaceAll(' ', '\u00a0')}.`,
  foot: (on: DayNumber, off: number | null) => (off === null ? `sealed on ${formatDay(on)}` : judged(off)),
  says: (on: DayNumber) => `A calendar leaf with that day marked, sealed on ${formatDay(on)}.`,
};
