import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { visitLadders } from './visit-ladders.ts';
import { isList, isRecord, type JsonRecord, type Spot } from './walk.ts';

const listOf = (record: JsonRecord): readonly JsonRecord[] =>
  isList(record['former']) ? record['former'].filter(isRecord) : [];

/** Days are compared as they are written. */
function problemsOf({ from, until }: JsonRecord, before: JsonRecord | undefined): [field: string, problem: string][] {
  if (typeof from !== 'string' || typeof until !== 'string') return [];
  if (until < from) return [['until', `is ${until}, before "from" (${from}); swap or correct them`]];
  const ended = before?.['until'];
  if (typeof ended !== 'string' || ended <= from) return [];
  return [
    [
      'from',
      `is ${from}, before the entry above it ended (${ended}); put the oldest first, and end one where the next begins`,
    ],
  ];
}

function inOrder({ file, record, value }: Spot): Fault[] {
  if (!isRecord(value)) return [];
  return listOf(value).flatMap((entry, index, all) =>
    problemsOf(entry, all[index - 1]).map(([field, problem]) => ({
      file,
      record,
      field: `former.${index}.${field}`,
      problem,
    })),
  );
}

const isNamed = ({ date, precision }: JsonRecord) => typeof date === 'string' || precision === 'window';

/** A day on which a date was announced, of a season whose release has none and never had. */
function announcedNothing({ file, record, value: announced }: Spot, rungs: readonly Spot[]): Fault[] {
  if (!isRecord(announced) || announced['id'] !== 'release-date-announced' || !isNamed(announced)) return [];
  const released = rungs
    .map(({ value }) => value)
    .filter(isRecord)
    .find(({ id, season }) => id === 'released' && season === announced['season']);
  if (released === undefined || isNamed(released) || listOf(released).length > 0) return [];
  const problem = `is ${String(announced['date'])}, but "released" has no date and had none; give it the date that was announced, or a "former" that says which one was taken back`;
  return [{ file, record, field: 'date', problem }];
}

/** What a milestone said before stands in order, and no date was announced that nobody knows. */
export function saidBefore(folder: Folder): Fault[] {
  const rungs = [...visitLadders(folder, 'milestones')];
  return rungs.flatMap((rung) => [...inOrder(rung), ...announcedNothing(rung, rungs)]);
}
