import { toDay } from '#domain/facts/calendar.ts';
import { FIRST_AWAITED } from '#domain/status/ladders.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { daysOf } from './real-date.ts';
import { isRecord, type JsonRecord, visitShape } from './walk.ts';

/** A rung as far as seasons go. */
interface Rung {
  readonly file: string;
  readonly record: string;
  readonly season: number;
  readonly value: JsonRecord;
}

function rungsOf(folder: Folder, file: string): Rung[] {
  return [...visitShape(folder, file, 'milestones')].flatMap(({ file: name, record, value }) =>
    isRecord(value) && typeof value['season'] === 'number'
      ? [{ file: name, record, season: value['season'], value }]
      : [],
  );
}

function awaitedFaults(awaited: readonly Rung[]): Fault[] {
  const [first] = awaited;
  return awaited.flatMap(({ file, record, season }) =>
    first === undefined || season === first.season
      ? []
      : [
          {
            file,
            record,
            field: 'season',
            problem: `is ${season}, but "${first.record}" is of season ${first.season}; one season is awaited, move the ladder of the other to former-milestones.json`,
          },
        ],
  );
}

function isOut(rungs: readonly Rung[], season: number, today: string): boolean {
  return rungs.some(({ season: own, value }) => {
    const { id, certainty, precision, date } = value;
    const days = daysOf(date);
    if (own !== season || id !== 'released' || certainty !== 'official' || precision !== 'day') return false;
    return days !== undefined && days.first <= toDay(today);
  });
}

function formerFaults(former: readonly Rung[], awaited: number | undefined, today: string): Fault[] {
  const firsts = former.filter(({ season }, index) => former.findIndex((rung) => rung.season === season) === index);
  return firsts.flatMap(({ file, record, season }) => {
    const fault = (field: string, problem: string) => [{ file, record, field, problem }];
    return [
      ...(awaited === undefined || season < awaited
        ? []
        : fault(
            'season',
            season === awaited
              ? `is ${season}, whose ladder stands in milestones.json too; keep it in one of the two files`
              : `is ${season}, after the season that milestones.json awaits (${awaited}); swap the two ladders`,
          )),
      ...(isOut(former, season, today)
        ? []
        : fault(
            'season',
            `is ${season}, which has no official day of release behind it; say in its "released" on which day it came out ("certainty": "official", "precision": "day"), or let milestones.json await it`,
          )),
    ];
  });
}

function claimFaults(folder: Folder, rungs: readonly Rung[]): Fault[] {
  if (!folder.has('milestones') || !folder.has('former-milestones')) return [];
  return [...visitShape(folder, 'claims', 'claims')].flatMap(({ file, record, value }) => {
    if (!isRecord(value) || !isRecord(value['window'])) return [];
    const fault = (field: string, problem: string) => [{ file, record, field, problem }];
    const { window, condition } = value;
    const season = typeof window['season'] === 'number' ? window['season'] : FIRST_AWAITED;
    if (typeof value['season'] === 'number' && value['season'] !== season) {
      return fault(
        'season',
        `is ${value['season']}, but its window is of season ${season}; say it in "window.season" alone`,
      );
    }
    const ladder = new Set<unknown>(rungs.filter((rung) => rung.season === season).map((rung) => rung.value['id']));
    if (ladder.size === 0) {
      const means = window['season'] === undefined ? `means season ${season} where it names none` : `is ${season}`;
      return fault(
        'window.season',
        `${means}, and no file has a ladder of that season; correct it, or add the ladder to milestones.json`,
      );
    }
    return Object.entries({ window, condition }).flatMap(([field, days]) =>
      isRecord(days) && typeof days['event'] === 'string' && !ladder.has(days['event'])
        ? fault(
            `${field}.event`,
            `names a milestone "${days['event']}" that the ladder of season ${season} does not have; correct the id or add the record`,
          )
        : [],
    );
  });
}

/**
 * One season is awaited, and its ladder stands alone in `milestones.json`; those before it are out and stand in
 * `former-milestones.json`. Whoever names an event of a season names one that its ladder has.
 */
export function seasonLadders(folder: Folder, today: string): Fault[] {
  const awaited = rungsOf(folder, 'milestones');
  const former = rungsOf(folder, 'former-milestones');
  return [
    ...awaitedFaults(awaited),
    ...formerFaults(former, awaited[0]?.season, today),
    ...claimFaults(folder, [...awaited, ...former]),
  ];
}
