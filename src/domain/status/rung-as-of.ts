import { type DayNumber, toDay } from '#domain/facts/calendar.ts';

import { asSaidThen, milestoneRange } from './ladder.ts';
import type { FormerSaying, Milestone } from './milestones.ts';

interface Cites {
  readonly sources: readonly string[];
}

type Dates = Pick<Milestone, 'date' | 'precision' | 'from' | 'to' | 'certainty'>;
type Account = Pick<Milestone['accounts'][number], 'date' | 'precision' | 'used'>;
type Former = Pick<FormerSaying, 'date' | 'precision' | 'window' | 'certainty' | 'from' | 'until'>;
type NotSeen = Pick<NonNullable<Milestone['notSeenUntil']>, 'date' | 'says'>;

/** A rung's record, as far as it says what was known. Notes are none of that: they speak of now. */
export type RungRecord = Dates &
  Cites & {
    readonly id: Milestone['id'];
    readonly accounts: readonly (Account & Cites)[];
    readonly former: readonly Former[];
    readonly notSeenUntil?: (NotSeen & Cites) | undefined;
  };

/** A rung as it was known on one day. */
export type RungThen = Dates & {
  readonly id: Milestone['id'];
  readonly accounts: readonly Account[];
  readonly former: readonly Former[];
  readonly notSeenUntil: NotSeen | undefined;
};

/** One rung on any day. */
export interface RungOverTime {
  readonly asOf: (day: DayNumber) => RungThen;
  /** The days from which on something was known of it. */
  readonly stops: readonly DayNumber[];
  /** Something that it says has no day from which on it was known. */
  readonly isCut: boolean;
}

/** Nothing that is known today came to be known after it, whatever its month or a clock says. */
export type ByToday = (day: DayNumber) => DayNumber;

/**
 * How one rung came to be known, by the days on which its sources could be read (`daysOf`, ascending). It is known since the earliest
 * of them, and an account that counts is known by itself. What it said before stood on the days that it says. Netflix named the days of a
 * release on `announced`; where nobody noted when, with the newest source: those before it tell that there were none.
 */
export function rungOverTime(
  rung: RungRecord,
  daysOf: (ids: readonly string[]) => readonly DayNumber[],
  announced: DayNumber | null,
  byToday: ByToday,
): RungOverTime {
  const days = daysOf(rung.sources);
  const own = rung.id === 'released' ? (announced ?? days.at(-1)) : days[0];
  const accounts = rung.accounts.flatMap((account) => {
    const [since] = daysOf(account.sources);
    return since === undefined ? [] : [{ since: byToday(since), account }];
  });
  const sayings = rung.former.length === 0 ? sayingsOf(rung, own, accounts) : formerSayings(rung);
  const seen = rung.notSeenUntil;
  // Nobody can have looked at a day before it came.
  const looked = seen && daysOf(seen.sources).find((day) => day >= toDay(seen.date));
  const notSeen = looked === undefined ? [] : [byToday(looked)];
  return {
    asOf: (day) => {
      const said = sayings.findLast(({ since }) => byToday(since) <= day)?.said;
      return {
        id: rung.id,
        certainty: rung.certainty,
        ...(said ?? NOTHING),
        accounts: accounts.flatMap(({ since, account }) => (since <= day ? [account] : [])),
        former: rung.former.filter(({ until }) => byToday(toDay(until)) <= day),
        notSeenUntil: notSeen.some((since) => since <= day) ? seen : undefined,
      };
    },
    stops: [
      ...sayings.flatMap(({ since, said }) => {
        const range = milestoneRange(said);
        const happens = range === null ? since : Math.max(since, range.first);
        return rung.id === 'released' ? [since, happens] : [happens];
      }),
      ...notSeen,
    ].map(byToday),
    isCut:
      (rung.former.length === 0 && own === undefined && milestoneRange(rung) !== null) ||
      rung.accounts.some(({ used, sources }) => used && daysOf(sources).length === 0) ||
      (seen !== undefined && looked === undefined),
  };
}

const NOTHING = { date: null, precision: null, from: undefined, to: undefined } as const;

/** Something that a rung said from a day on. */
interface Saying {
  readonly since: DayNumber;
  readonly said: Dates;
}

/** What a rung says that has said nothing else: its own date, and before that was known whatever account of it that counts came first. */
function sayingsOf(
  rung: RungRecord,
  own: DayNumber | undefined,
  accounts: readonly { readonly since: DayNumber; readonly account: Account }[],
): Saying[] {
  if (milestoneRange(rung) === null) return [];
  const [first] = accounts
    .filter(({ since, account }) => account.used && (own === undefined || since < own))
    .sort((a, b) => a.since - b.since);
  const { certainty } = rung;
  return [
    ...(first === undefined
      ? []
      : [
          {
            since: first.since,
            said: { ...NOTHING, certainty, date: first.account.date, precision: first.account.precision },
          },
        ]),
    ...(own === undefined ? [] : [{ since: own, said: datesOf(rung) }]),
  ];
}

/** All that a rung has said, each for as long as it stood. */
function formerSayings(rung: RungRecord): Saying[] {
  const last = rung.former.at(-1);
  return [
    ...rung.former.map((former) => ({ since: toDay(former.from), said: asSaidThen(former) })),
    ...(last === undefined ? [] : [{ since: toDay(last.until), said: datesOf(rung) }]),
  ];
}

function datesOf({ date, precision, from, to, certainty }: Dates): Dates {
  return { date, precision, from, to, certainty };
}
