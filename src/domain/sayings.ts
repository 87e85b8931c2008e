import { type DayNumber, type DayRange, toDay } from './calendar.ts';
import { asSaidThen, milestoneRange } from './ladder.ts';
import type { Milestone } from './milestones.ts';
import type { Shielded } from './shield.ts';

type Rung = Pick<Shielded<Milestone>, 'id' | 'date' | 'precision' | 'from' | 'to' | 'certainty' | 'former' | 'sources'>;
type Told = Pick<Milestone, 'date' | 'precision' | 'from' | 'to' | 'certainty'>;

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
export function sayingsOf(rung: Rung): Saying[] {
  const rangeOf = (told: Told) =>
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
