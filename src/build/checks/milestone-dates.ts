import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isExactEnough, looksLikeDate } from './real-date.ts';
import { isRecord, visitShape, type JsonRecord } from './walk.ts';

type Problem = readonly [field: string, problem: string];

function windowProblems({ precision, from, to }: JsonRecord): Problem[] {
  if (precision === 'window' && from === undefined) return [['from', 'is missing; a window needs "from" and "to"']];
  if (precision === 'window' && to === undefined) return [['to', 'is missing; a window needs "from" and "to"']];
  const end = from === undefined ? 'to' : 'from';
  if (precision !== 'window' && (from !== undefined || to !== undefined)) {
    return [[end, 'belongs to a window; say "precision": "window", or remove "from" and "to"']];
  }
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
  return [['to', `is ${to}, before "from" (${from}); swap or correct them`]];
}

function dateProblems({ date, precision }: JsonRecord): Problem[] {
  if (typeof date === 'string' && precision === null) return [['precision', `is missing; say how exact ${date} is`]];
  if (date === null && typeof precision === 'string' && precision !== 'window') {
    return [['date', `is missing, though "precision" is "${precision}"; add the date, or say null in both`]];
  }
  if (typeof date !== 'string' || typeof precision !== 'string' || !looksLikeDate(date)) return [];
  if (isExactEnough(date, precision)) return [];
  return [
    ['precision', `is "${precision}", finer than the date ${date}; write the date out or choose a coarser precision`],
  ];
}

/** A milestone, and each other account of it, is dated as exactly as its precision says; a window begins before it ends. */
export function milestoneDates(folder: Folder): Fault[] {
  const spots = ['milestones', 'former-milestones'].flatMap((name) =>
    ['milestones', 'milestones.accounts'].flatMap((shape) => [...visitShape(folder, name, shape)]),
  );
  return spots.flatMap(({ file, record, field, shape, value }) => {
    if (!isRecord(value)) return [];
    const before = field === '-' ? '' : `${field}.`;
    const problems = [...(shape === 'milestones' ? windowProblems(value) : []), ...dateProblems(value)];
    return problems.map(([name, problem]) => ({ file, record, field: before + name, problem }));
  });
}
