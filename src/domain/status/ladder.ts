import { type DayNumber, type DayRange, toDay, toRange } from '#domain/facts/calendar.ts';

import { type FormerSaying, LADDER, type Milestone, type MilestoneId } from './milestones.ts';

/**
 * Where a rung stands on a day: `dated` and `implied` ones are reached (the latter because a later rung is),
 * the topmost reached one is current; `scheduled` has a date ahead; `passed` had one, and nobody official says that it came;
 * `taken-back` is the announcement of a date that does not stand any more; `ahead` has nothing.
 */
export interface Rung<M> {
  readonly id: MilestoneId;
  readonly state: 'dated' | 'implied' | 'scheduled' | 'passed' | 'taken-back' | 'ahead';
  readonly current: boolean;
  readonly milestone: M | undefined;
}

type Dated = Pick<Milestone, 'id' | 'date' | 'precision' | 'from' | 'to' | 'certainty'> & {
  readonly former?: readonly SaidBefore[];
};

type SaidBefore = Pick<FormerSaying, 'date' | 'precision' | 'window' | 'certainty'>;

/** The days that a milestone's own date means, or null where it has none. */
export function milestoneRange(milestone: Pick<Dated, 'date' | 'precision' | 'from' | 'to'>): DayRange | null {
  const { date, precision, from, to } = milestone;
  if (precision === 'window' && from !== undefined && to !== undefined) return { first: toDay(from), last: toDay(to) };
  if (date === null) return null;
  return precision === null ? toRange(date) : toRange(date, precision);
}

/** What a record said before, in the shape of what it says now. */
export function asSaidThen({ date, precision, certainty, window }: SaidBefore) {
  return { date, precision, certainty, from: window?.from, to: window?.to };
}

/** The days that Netflix had named for the release last, where it names none any more; else null. */
export function takenBack(released: Dated | undefined): DayRange | null {
  const named = (told: Omit<Dated, 'id' | 'former'>) => (told.certainty === 'official' ? milestoneRange(told) : null);
  if (released === undefined || named(released) !== null) return null;
  return released.former?.map((said) => named(asSaidThen(said))).findLast((range) => range !== null) ?? null;
}

/** Whether an official release day is known: the day itself proves that it was announced. */
function announcesDate(milestone: Dated): boolean {
  return (
    milestone.id === 'released' &&
    milestone.certainty === 'official' &&
    milestone.precision === 'day' &&
    milestone.date !== null
  );
}

/**
 * The days of an event that lies behind us on a day, or null. A release comes at midnight in Los Angeles, so the calendar there
 * (`dropDay`) decides, and only an official day counts: a month or a window is what Netflix intends, and what others name may
 * pass without it. Any other event has no hour and comes with the viewer's own day.
 */
export function happenedOn(milestone: Dated | undefined, today: DayNumber, dropDay: DayNumber): DayRange | null {
  const range = rangeOf(milestone);
  if (milestone === undefined || range === null) return null;
  const isBehind =
    milestone.id === 'released' ? announcesDate(milestone) && range.first <= dropDay : range.first <= today;
  return isBehind ? range : null;
}

/** The whole ladder on a day, from the bottom up. Milestones may come in any order. */
export function climb<M extends Dated>(milestones: readonly M[], today: DayNumber, dropDay = today): Rung<M>[] {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const announced = milestones.some(announcesDate);
  const gone = takenBack(byId.get('released')) !== null;
  const isGone = (id: MilestoneId) => id === 'release-date-announced' && gone;
  const hasHappened = (id: MilestoneId) => !isGone(id) && happenedOn(byId.get(id), today, dropDay) !== null;
  const top = LADDER.findLastIndex((id) => hasHappened(id) || (id === 'release-date-announced' && announced));
  return LADDER.map((id, index) => {
    const milestone = byId.get(id);
    const range = rangeOf(milestone);
    const unreached = range === null ? 'ahead' : range.last < today ? 'passed' : 'scheduled';
    const state = isGone(id) ? 'taken-back' : hasHappened(id) ? 'dated' : index <= top ? 'implied' : unreached;
    return { id, state, current: index === top, milestone };
  });
}

/** Rungs that go on for a while: whoever stands on one is in the middle of it. */
export const RUNNING: ReadonlySet<MilestoneId> = new Set(['pre-production', 'filming-started', 'post-production']);

/** How many rungs lie behind, go on now (one at most), and are still to come; together the whole ladder. */
export interface Progress {
  readonly done: number;
  readonly running: number;
  readonly ahead: number;
}

/** Counts the rungs of a ladder by where they stand. */
export function progressOf(rungs: readonly Rung<unknown>[]): Progress {
  const reached = rungs.filter(({ state }) => state === 'dated' || state === 'implied').length;
  const running = rungs.filter(({ id, current }) => current && RUNNING.has(id)).length;
  return { done: reached - running, running, ahead: rungs.length - reached };
}

/** What cannot come in another order: the first of each pair comes first. A teaser or a cast may come at any time. */
const ORDER = [
  ['renewed', 'filming-started'],
  ['filming-started', 'filming-wrapped'],
  ['filming-wrapped', 'released'],
  ['release-date-announced', 'released'],
] as const satisfies readonly (readonly [MilestoneId, MilestoneId])[];

/** Two rungs whose dates cannot both be right: the one that must come first, and the one dated before it. */
export type Disorder = (typeof ORDER)[number];

/** The pairs of rungs whose dates contradict each other. */
export function findDisorder(milestones: readonly Dated[]): Disorder[] {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  return ORDER.filter(([first, second]) => {
    const [a, b] = [rangeOf(byId.get(first)), rangeOf(byId.get(second))];
    return a !== null && b !== null && b.last < a.first;
  });
}

function rangeOf(milestone: Dated | undefined): DayRange | null {
  return milestone === undefined ? null : milestoneRange(milestone);
}
