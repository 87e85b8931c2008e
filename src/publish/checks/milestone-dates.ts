import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isExactEnough, looksLikeDate } from './real-date.ts';
import { visitLadders } from './visit-ladders.ts';
import { isRecord, type JsonRecord } from './walk.ts';

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

/** The days of a window stand in the record itself, of a former one in `window`, since `from` and `until` say when that stood. */
const WINDOWS: Readonly<Record<string, (value: JsonRecord) => Problem[]>> = {
  milestones: windowProblems,
  'milestones.accounts': () => [],
  'milestones.former': ({ precision, window }) => {
    const { from, to } = isRecord(window) ? window : {};
    return windowProblems({ precision, from, to }).map(([name, problem]) => [`window.${name}`, problem]);
  },
};

/** A milestone, each other account of it and what it said before is dated as exactly as its precision says; a window begins before it ends. */
export function milestoneDates(folder: Folder): Fault[] {
  return Object.entries(WINDOWS).flatMap(([shape, windowOf]) =>
    [...visitLadders(folder, shape)].flatMap(({ file, record, field, value }) => {
      if (!isRecord(value)) return [];
      const before = field === '-' ? '' : `${field}.`;
      const problems = [...windowOf(value), ...dateProblems(value)];
      return problems.map(([name, problem]) => ({ file, record, field: before + name, problem }));
    }),
  );
}
