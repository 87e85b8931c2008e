import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isRecord, visitShape } from './walk.ts';

/** The days that a claim names, and those that it depends on, end on or after the day they begin. */
export function claimWindow(folder: Folder): Fault[] {
  return ['claims.window', 'claims.condition'].flatMap((shape) =>
    [...visitShape(folder, 'claims', shape)].flatMap(({ file, record, field, value }) => {
      const { from, to } = isRecord(value) ? value : {};
      if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
      return [
        { file, record, field: `${field}.to`, problem: `is ${to}, before "from" (${from}); swap or correct them` },
      ];
    }),
  );
}
