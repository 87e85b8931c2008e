import { type DayNumber, type DayRange, toDay, toRange } from '#domain/facts/calendar.ts';

import { happenedOn } from './ladder.ts';
import type { Milestone, MilestoneId } from './milestones.ts';

/** What the verdicts rest on: the events as ranges of days, today, and up to when each event is known not to have happened. */
export interface Evidence {
  readonly events: ReadonlyMap<MilestoneId, DayRange>;
  readonly today: DayNumber;
  /** The day of the newest news: what it does not tell of had not happened by then. */
  readonly newestReport: DayNumber;
  /** Up to when somebody looked for one event and did not find it. It says nothing of any other. */
  readonly notSeenUntil: ReadonlyMap<MilestoneId, DayNumber>;
}

/** The last day up to which it is evidenced that an event had not happened. */
export function absentUntil({ newestReport, notSeenUntil }: Evidence, event: MilestoneId): DayNumber {
  return Math.max(newestReport, notSeenUntil.get(event) ?? newestReport);
}

/**
 * The evidence in a list of milestones. An event whose sources conflict is the range that holds them all. Where no news is
 * dated (`newestReport` null) today stands in. Nobody has looked at a day that is still to come.
 */
export function gatherEvidence(
  milestones: readonly (Pick<Milestone, 'id' | 'date' | 'precision' | 'from' | 'to' | 'certainty'> & {
    readonly notSeenUntil?: Pick<NonNullable<Milestone['notSeenUntil']>, 'date'> | undefined;
    readonly accounts: readonly Pick<Milestone['accounts'][number], 'date' | 'precision' | 'used'>[];
  })[],
  today: DayNumber,
  newestReport: DayNumber | null,
  dropDay = today,
): Evidence {
  const events = new Map<MilestoneId, DayRange>();
  const notSeenUntil = new Map(
    milestones.flatMap(({ id, notSeenUntil: seen }) =>
      seen === undefined ? [] : [[id, Math.min(today, toDay(seen.date))] as const],
    ),
  );
  for (const milestone of milestones) {
    const own = happenedOn(milestone, today, dropDay);
    if (own === null) continue;
    const used = milestone.accounts.filter((account) => account.used);
    const ranges = [own, ...used.map((account) => toRange(account.date, account.precision))];
    events.set(milestone.id, {
      first: Math.min(...ranges.map((range) => range.first)),
      last: Math.max(...ranges.map((range) => range.last)),
    });
  }
  return { events, today, newestReport: newestReport ?? today, notSeenUntil };
}
