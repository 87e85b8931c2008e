import { nameService } from '#domain/import/name-service.ts';
import { type History, readHistory } from '#domain/import/read-history.ts';
import type { ImportContext, Question } from '#domain/import/viewing.ts';
import { type Backup, readBackup } from '#saved/backup.ts';

import { type Opened, openFiles, type Refusal } from './open-files.ts';

/** What becomes of the files that somebody brings: a history or a backup to apply, a question first, or nothing but reasons. */
export type Outcome =
  | (History & { readonly refusals: readonly Refusal[] })
  | (Extract<Backup, { kind: 'backup' }> & { readonly file: string; readonly refusals: readonly Refusal[] })
  | Question
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * Opens files and finds out what is in them; the result reads them anew with every answer. Nothing is applied.
 * @param titles the show's, in every language.
 */
export async function readDrop(
  files: readonly File[],
  titles: readonly string[],
): Promise<(context: ImportContext) => Outcome> {
  const opened = await openFiles(files, titles);
  const backup = findBackup(opened);
  return (context) => backup ?? read(opened, context);
}

/** Our own file takes the place of everything, so nothing else can come with it. */
function findBackup({ groups, refusals }: Opened): Outcome | null {
  for (const { name, text } of groups.flatMap(({ archive, files }) => (archive === null ? files : []))) {
    const backup = readBackup(text);
    if (backup === null) continue;
    const beside = namesOf(groups).filter((other) => other !== name);
    return backup.kind === 'backup'
      ? {
          ...backup,
          file: name,
          refusals: [...refusals, ...beside.map((file): Refusal => ({ file, fault: 'not-alone' }))],
        }
      : { kind: 'refused', refusals: [{ file: name, fault: backup.kind }] };
  }
  return null;
}

/** What somebody brought, by name: files, and archives as a whole. */
const namesOf = (groups: Opened['groups']) =>
  groups.flatMap(({ archive, files }) => (archive === null ? files.map(({ name }) => name) : [archive]));

/** What nobody could read, each with what it is where something in it tells. */
const refuseUnknown = (groups: Opened['groups'], unread: readonly string[]): readonly Refusal[] =>
  groups.flatMap(({ archive, files }) => {
    const named = archive === null ? files.map((file) => [file.name, [file]] as const) : [[archive, files] as const];
    return named.flatMap(([file, texts]): Refusal[] => {
      if (!unread.includes(file)) return [];
      const service = nameService(archive, texts);
      return [service === null ? { file, fault: 'unknown' } : { file, fault: 'unknown', service }];
    });
  });

function read({ groups, refusals }: Opened, context: ImportContext): Outcome {
  const reading = readHistory(groups, context);
  switch (reading.kind) {
    case 'understood':
      return {
        ...reading,
        refusals: [...refusals, ...refuseUnknown(groups, reading.unread)],
      };
    case 'unknown':
      return {
        kind: 'refused',
        refusals: [...refusals, ...refuseUnknown(groups, namesOf(groups))],
      };
    case 'which-profile':
    case 'date-order':
      return reading;
  }
}
