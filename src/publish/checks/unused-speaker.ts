import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { unusedIds } from './references.ts';

/** A speaker who makes and relays no claim has no place in the track records. */
export function unusedSpeaker(folder: Folder): Fault[] {
  return unusedIds(folder, 'speakers', ['claims']).map((id) => ({
    file: 'speakers.json',
    record: id,
    field: 'id',
    problem: 'makes and relays no claim; name this speaker in a claim or remove the record',
  }));
}
