import { toDate, toDay } from '#domain/facts/calendar.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Wire } from '#mocks/world.ts';

import type { Facts } from './facts.ts';

/** What an editor does to the facts on a day (`2026-11-29`). It changes the facts that it is given. */
export type Edit = (facts: Facts, today: string) => void;

/** The day some days after a day, or before it. */
export const daysFrom = (day: string, count: number): string => toDate(toDay(day) + count);

/** Adds a source and gives its id. `name` keeps the sources of several edits apart. */
export function cite(facts: Facts, name: string, published: string): string {
  const id = `rehearsed-${name}`;
  facts.sources.sources.push({
    id,
    publisher: 'The Rehearsal Post',
    page: { title: `What was rehearsed: ${name}`, url: `https://rehearsal.example/${name}` },
    published,
    kind: 'news',
    language: 'en',
  });
  return id;
}

type Milestone = Wire<'milestones'>['milestones'][number];

/** The season that the facts wait for: that of the ladder. */
export const awaitedSeason = ({ milestones }: Facts): number => milestones.milestones[0]?.season ?? 1;

/** What the ladder says of one rung; undefined where it has no record. */
export const rungOf = (facts: Facts, id: MilestoneId): Milestone | undefined =>
  facts.milestones.milestones.find((record) => record.id === id);

/** Changes one rung of the ladder, or adds it. */
export function changeRung(facts: Facts, id: MilestoneId, change: Partial<Milestone>): void {
  const season = awaitedSeason(facts);
  const { milestones } = facts.milestones;
  const record = rungOf(facts, id) ?? { id, season, date: null, precision: null, certainty: 'reported', sources: [] };
  const changed = { ...record, ...change };
  facts.milestones.milestones = rungOf(facts, id)
    ? milestones.map((other) => (other.id === id ? changed : other))
    : [...milestones, changed];
}
