import { type DayNumber, type DayRange, toDate, toDay } from '#domain/facts/calendar.ts';
import type { Shielded } from '#domain/story/shield.ts';

import type { Evidence } from './evidence.ts';
import { asSaidThen, milestoneRange } from './ladder.ts';
import { idIn } from './ladders.ts';
import type { Milestone } from './milestones.ts';
import type { StatusUpdate, UpdateLadder } from './updates.ts';

/** The day on which a record was last written here, if it says so. */
export function writtenOn(record: { readonly added?: string | undefined } | undefined): DayNumber[] {
  return record?.added === undefined ? [] : [toDay(record.added)];
}

/** What one season's ladder has to tell: the dates that were named, the rungs that were reached, and what else changed in them. */
export function climbed(ladder: UpdateLadder, evidence: Evidence): StatusUpdate[] {
  const { season } = ladder;
  const named = namedDates(ladder, evidence);
  return ladder.milestones.flatMap((rung): StatusUpdate[] => {
    const { id, sources } = rung;
    const range = evidence.events.get(id);
    // The date itself says that it was announced.
    const isSaid = range === undefined || (id === 'release-date-announced' && named.length > 0);
    return [
      ...(isSaid
        ? []
        : [
            {
              kind: 'milestone' as const,
              id: idIn(season, id),
              season,
              range,
              written: writtenOn(rung),
              milestone: id,
              sources,
            },
          ]),
      ...(id === 'released' ? named : []),
      ...changed(season, rung),
      ...notSeen(season, rung),
    ];
  });
}

/** A day as the days that it is. */
export const oneDay = (day: DayNumber): DayRange => ({ first: day, last: day });
const daysOf = ({ first, last }: DayRange) => [first, last].map(toDate).join('--');
/** Gives each id once: what comes again is told apart by its day, and by its turn where the day is the same. Later entries change no earlier id. */
function idsOnce(): (id: string, on: DayNumber | null) => string {
  const taken = new Set<string>();
  return (id, on) => {
    let free = id;
    for (let turn = 2; taken.has(free); turn++)
      free = turn === 2 && on !== null ? `${id}@${toDate(on)}` : `${id}@${turn}`;
    taken.add(free);
    return free;
  };
}

const isWithin = (inner: DayRange, outer: DayRange) => inner.first >= outer.first && inner.last <= outer.last;

/**
 * The official dates and windows, each named when the one before it fell; the first one on the day of its rung, else on the day it
 * was written here. Another date is another update: a day that moves is the news that people wait for.
 */
function namedDates({ season, milestones, newestReport }: UpdateLadder, { events, today }: Evidence): StatusUpdate[] {
  const released = milestones.find(({ id }) => id === 'released');
  if (released === undefined) return [];
  // Whoever wrote it may have been a day ahead of the reader.
  const added = released.added === undefined ? newestReport : toDay(released.added);
  const announced = events.get('release-date-announced') ?? oneDay(Math.min(today, added ?? today));
  const take = idsOnce();
  return sayingsOf(released).flatMap(({ range, since, sources, instead, isNow }): StatusUpdate[] => {
    const before = instead?.range ?? null;
    if (range === null || (before !== null && daysOf(before) === daysOf(range))) return [];
    const named = since === null ? announced : oneDay(Math.min(today, since));
    // What is named again is news again.
    const id = idIn(season, take(daysOf(range), since));
    const moved = before !== null && !isWithin(range, before);
    return [
      {
        kind: 'date',
        id,
        season,
        range: named,
        written: isNow ? writtenOn(released) : [],
        announced: range,
        instead: moved ? before : null,
        why: moved ? (instead?.why ?? null) : null,
        sources: [...new Set([...(moved ? (instead?.sources ?? []) : []), ...sources])],
      },
    ];
  });
}

/** What a rung said and says no more. A release date that moved is told as the new one. */
function changed(season: number, rung: UpdateLadder['milestones'][number]): StatusUpdate[] {
  const take = idsOnce();
  return sayingsOf(rung).flatMap(({ range: after, since, instead, isNow }): StatusUpdate[] => {
    const before = instead?.range ?? null;
    if (instead === null || before === null || since === null) return [];
    if (after !== null && (rung.id === 'released' || daysOf(after) === daysOf(before))) return [];
    return [
      {
        kind: 'changed',
        id: idIn(season, take(`${rung.id}/${daysOf(before)}@${toDate(since)}`, since)),
        season,
        range: oneDay(since),
        written: isNow ? writtenOn(rung) : [],
        milestone: rung.id,
        before,
        after,
        why: instead.why,
        sources: instead.sources,
      },
    ];
  });
}

/** One update for good, that moves on with every later look: nobody has to hear of each. */
function notSeen(season: number, { id, notSeenUntil }: UpdateLadder['milestones'][number]): StatusUpdate[] {
  if (notSeenUntil === undefined) return [];
  const { date, says = null, sources } = notSeenUntil;
  const range = oneDay(toDay(date));
  const written = writtenOn(notSeenUntil);
  return [{ kind: 'not-seen', id: idIn(season, id), season, range, written, milestone: id, says, sources }];
}

type Rung = Pick<Shielded<Milestone>, 'id' | 'date' | 'precision' | 'from' | 'to' | 'certainty' | 'former' | 'sources'>;
type Notified = Pick<Milestone, 'date' | 'precision' | 'from' | 'to' | 'certainty'>;

/** One thing that a record said: the days, on which day it began to say so, and who says it. */
interface Saying {
  readonly range: DayRange | null;
  /** Null where that is not written down: the record has said it from the beginning. */
  readonly since: DayNumber | null;
  readonly sources: readonly string[];
  /** Whether that is what it says now. */
  readonly isNow: boolean;
  /** What stood there until then, why it changed, and who says so; null for the first thing that was said. */
  readonly instead: {
    readonly range: DayRange | null;
    readonly why: Rung['former'][number]['why'];
    readonly sources: readonly string[];
  } | null;
}

/** All that a record has said, the oldest first, what it says now last. A release says a time only where it is official. */
function sayingsOf(rung: Rung): Saying[] {
  const rangeOf = (told: Notified) =>
    rung.id === 'released' && told.certainty !== 'official' ? null : milestoneRange(told);
  const said = [...rung.former.map((former) => ({ ...asSaidThen(former), sources: former.sources })), rung];
  return said.map((told, index) => {
    const before = rung.former[index - 1];
    const first = rung.former[0];
    const since = before?.until ?? first?.from;
    return {
      range: rangeOf(told),
      since: since === undefined ? null : toDay(since),
      sources: told.sources,
      isNow: index === rung.former.length,
      instead:
        before === undefined ? null : { range: rangeOf(asSaidThen(before)), why: before.why, sources: before.sources },
    };
  });
}
