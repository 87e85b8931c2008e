import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { daysOf } from './real-date.ts';
import { isRecord, visitShape } from './walk.ts';

/** Nobody takes back what they have not said yet. */
function takenBackEarly(folder: Folder): Fault[] {
  return [...visitShape(folder, 'claims', 'claims')].flatMap(({ file, record, value }) => {
    const { madeOn, withdrawn } = isRecord(value) ? value : {};
    const on = isRecord(withdrawn) ? withdrawn['on'] : undefined;
    if ((daysOf(on)?.first ?? Infinity) >= (daysOf(madeOn)?.first ?? -Infinity)) return [];
    const problem = `is ${String(on)}, before the claim was made (${String(madeOn)}); correct one of them`;
    return [{ file, record, field: 'withdrawn.on', problem }];
  });
}

/** The days that a claim names, and those that it depends on, end on or after the day they begin; it is taken back after it was made. */
export function claimWindow(folder: Folder): Fault[] {
  const windows = ['claims.window', 'claims.condition'].flatMap((shape) =>
    [...visitShape(folder, 'claims', shape)].flatMap(({ file, record, field, value }) => {
      const { from, to } = isRecord(value) ? value : {};
      if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
      return [
        { file, record, field: `${field}.to`, problem: `is ${to}, before "from" (${from}); swap or correct them` },
      ];
    }),
  );
  return [...windows, ...takenBackEarly(folder)];
}
