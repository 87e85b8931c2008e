import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { daysOf } from './real-date.ts';
import { visitLadders } from './visit-ladders.ts';
import { isList, isRecord, type JsonRecord, visitShape } from './walk.ts';

/** The last day that each source can speak of: of a page that passes on another's, that one's. */
function lastDays(folder: Folder): Map<unknown, number> {
  return new Map(
    [...visitShape(folder, 'sources', 'sources')].flatMap(({ value }) => {
      if (!isRecord(value)) return [];
      const day = daysOf(isRecord(value['of']) ? value['of']['date'] : value['published']);
      return day === undefined ? [] : [[value['id'], day.last] as const];
    }),
  );
}

/** The last day on which what a record dates can have happened. A release happens on an official day and on no other. */
function happenedBy({ id, date, precision, certainty, to }: JsonRecord): number | undefined {
  if (id === 'released' && (certainty !== 'official' || precision !== 'day')) return undefined;
  return daysOf(precision === 'window' ? to : date)?.last;
}

/** Nobody can have looked for something later than the pages that say so, nor on or after the day it happened. */
export function notSeenUntil(folder: Folder): Fault[] {
  const spoken = lastDays(folder);
  return [...visitLadders(folder, 'milestones')].flatMap(({ file, record, value }) => {
    const seen = isRecord(value) ? value['notSeenUntil'] : undefined;
    if (!isRecord(value) || !isRecord(seen)) return [];
    const until = daysOf(seen['date'])?.first;
    if (until === undefined) return [];
    const date = String(seen['date']);
    const fault = (problem: string): Fault => ({ file, record, field: 'notSeenUntil.date', problem });
    const ids = isList(seen['sources']) ? seen['sources'] : [];
    const last = Math.max(...ids.flatMap((id) => spoken.get(id) ?? []));
    const happened = happenedBy(value);
    return [
      ...(ids.length === 0 || last >= until
        ? []
        : [fault(`is ${date}, after the newest of its sources; take the last day that one of them speaks of`)]),
      ...(happened === undefined || happened > until
        ? []
        : [
            fault(
              `is ${date}, but it had happened (${String(value['date'])}); correct one of them, or remove "notSeenUntil"`,
            ),
          ]),
    ];
  });
}
