import { changeRung, cite, daysFrom, type Edit, rungOf } from './edit.ts';
import type { Facts } from './facts.ts';

/** What the rung said until now, as an entry of its `former`. */
function spoken(facts: Facts, id: 'released' | 'filming-wrapped', today: string, why: string, source: string) {
  const record = rungOf(facts, id);
  if (record === undefined || record.date === null) return [...(record?.former ?? [])];
  const { date, precision, certainty, added = today, former = [], sources } = record;
  return [
    ...former,
    { date, precision, certainty, from: added, until: today, why: { en: why }, sources: [...sources, source] },
  ];
}

function moveTo(days: number | null, name: string): Edit {
  return (facts, today) => {
    const source = cite(facts, name, today);
    changeRung(facts, 'released', {
      former: spoken(facts, 'released', today, `Rehearsed: ${name}.`, source),
      date: days === null ? null : daysFrom(today, days),
      precision: days === null ? null : 'day',
      certainty: 'official',
      sources: [source],
      added: today,
    });
  };
}

/** Netflix names a day. */
export const dateNamed = moveTo(100, 'date-named');
/** The day moves to a later one. */
export const dateLater = moveTo(130, 'date-later');
/** The day moves to an earlier one. */
export const dateEarlier = moveTo(75, 'date-earlier');
/** The day is taken back, and no other one is named. */
export const dateTakenBack = moveTo(null, 'date-taken-back');
/** The season is out, since today. */
export const dayItself = moveTo(0, 'day-itself');
/** The season is out, since some days ago. */
export const outSince = moveTo(-3, 'out-since');

/** Netflix names two months, and no day. */
export const windowNamed: Edit = (facts, today) => {
  const source = cite(facts, 'window', today);
  changeRung(facts, 'released', {
    date: null,
    precision: 'window',
    from: daysFrom(today, 60),
    to: daysFrom(today, 120),
    certainty: 'official',
    sources: [source],
    added: today,
  });
};

/** The day on which filming ended was another one. */
export const wrapCorrected: Edit = (facts, today) => {
  const source = cite(facts, 'wrap', today);
  const before = rungOf(facts, 'filming-wrapped');
  const former = spoken(facts, 'filming-wrapped', today, 'Rehearsed: another day.', source);
  const date = before?.date?.length === 10 ? daysFrom(before.date, 1) : daysFrom(today, -30);
  const sources = [...(before?.sources ?? []), source];
  changeRung(facts, 'filming-wrapped', {
    former,
    date,
    precision: 'day',
    certainty: 'reported',
    sources,
    added: today,
  });
};
