import { type DayRange, toRange } from '#domain/facts/calendar.ts';
import type { FactDate } from '#domain/facts/fact-date.ts';
import type { LocalText } from '#domain/facts/text.ts';
import type { Shielded, Shown } from '#domain/story/shield.ts';

import { CONTRADICTION_TOPICS, type Contradiction, type ContradictionTopic } from './contradictions.ts';
import { milestoneRange } from './ladder.ts';
import { idIn, type Ladder } from './ladders.ts';
import { LADDER, type Milestone, type MilestoneId } from './milestones.ts';

/** One answer: a text of the facts, or days of the calendar that the page puts into words. */
export interface Side {
  readonly says: LocalText | DayRange;
  readonly by: LocalText | null;
  readonly date: FactDate | null;
  readonly used: boolean;
  readonly note: Shown<LocalText> | null;
  readonly sources: readonly string[];
}

/** One question with its answers side by side. The question about a rung is the page's own words for that rung. */
export interface Dispute {
  readonly id: string;
  readonly topic: ContradictionTopic;
  readonly asks: LocalText | { readonly rung: MilestoneId; readonly season: number };
  readonly sides: readonly Side[];
  readonly why: Shown<LocalText> | null;
}

/**
 * Every dispute that a viewer can see two sides of, by topic; within the first one the rungs of the ladder lead, the
 * latest first, since it is what waiting is counted from, the awaited season's (the first of the ladders) before the others'. One
 * visible side alone is no dispute.
 */
export function gatherDisputes(
  ladders: readonly Ladder[],
  contradictions: readonly Shielded<Contradiction>[],
): Dispute[] {
  const rungs = ladders.flatMap(({ milestones }) => {
    const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
    return LADDER.toReversed().flatMap((id) => byId.get(id) ?? []);
  });
  const all = [...rungs.map(fromMilestone), ...contradictions.map(fromContradiction)].filter(
    (dispute) => dispute.sides.length > 1,
  );
  return CONTRADICTION_TOPICS.flatMap((topic) => all.filter((dispute) => dispute.topic === topic));
}

/** The date of a rung against its other accounts. All of them are in its own record; nothing is stored twice. */
function fromMilestone(milestone: Shielded<Milestone>): Dispute {
  const { id, season, note, accounts, sources } = milestone;
  const range = milestoneRange(milestone);
  const own = range === null ? [] : [{ says: range, by: null, date: null, used: true, note: null, sources }];
  const others = accounts.map((account) => ({
    says: toRange(account.date, account.precision),
    by: null,
    date: null,
    used: account.used,
    note: account.note,
    sources: account.sources,
  }));
  return { id: idIn(season, id), topic: 'status', asks: { rung: id, season }, sides: [...own, ...others], why: note };
}

function fromContradiction({ id, topic, subject, accounts, why }: Shielded<Contradiction>): Dispute {
  return { id, topic, asks: subject, sides: accounts, why };
}
