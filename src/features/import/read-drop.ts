import { type History, readHistory } from '#domain/import/read-history.ts';
import type { ImportContext, Question } from '#domain/import/viewing.ts';
import { type Backup, readBackup } from '#saved/backup.ts';

import { type Opened, openFiles } from './open-files.ts';
import type { Refusal } from './refusal.ts';

/** What becomes of the files that somebody brings: a history or a backup to apply, a question first, or nothing but reasons. */
export type Outcome =
  | (History & { readonly refusals: readonly Refusal[] })
  | (Extract<Backup, { kind: 'backup' }> & { readonly file: string; readonly refusals: readonly Refusal[] })
  | Question
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Opens files and finds out what is in them; the result reads them anew with every answer. Nothing is applied. */
export async function readDrop(files: readonly File[]): Promise<(context: ImportContext) => Outcome> {
  const opened = await openFiles(files);
  return (context) => read(opened, context);
}

function read({ groups, refusals }: Opened, context: ImportContext): Outcome {
  for (const { archive, files } of groups) {
    for (const { name, text } of files) {
      const backup = archive === null ? readBackup(text) : null;
      if (backup === null) continue;
      // It takes the place of everything, so nothing else can come with it.
      const others = groups.flatMap((group) =>
        group.archive === null ? group.files.map((file) => file.name) : [group.archive],
      );
      const beside = others.filter((other) => other !== name).map((file): Refusal => ({ file, fault: 'not-alone' }));
      return backup.kind === 'backup'
        ? { ...backup, file: name, refusals: [...refusals, ...beside] }
        : { kind: 'refused', refusals: [{ file: name, fault: backup.kind }] };
    }
  }
  const reading = readHistory(groups, context);
  switch (reading.kind) {
    case 'understood':
      return {
        ...reading,
        refusals: [...refusals, ...reading.unread.map((file): Refusal => ({ file, fault: 'unknown' }))],
      };
    case 'unknown': {
      const unknown = groups.flatMap(({ archive, files }) =>
        archive === null ? files.map(({ name }) => name) : [archive],
      );
      return {
        kind: 'refused',
        refusals: [...refusals, ...unknown.map((file): Refusal => ({ file, fault: 'unknown' }))],
      };
    }
    case 'which-profile':
    case 'date-order':
      return reading;
  }
}
