import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';
import type { Edit } from '#mocks/rehearsal/edit.ts';
import type { Facts } from '#mocks/rehearsal/facts.ts';
import type { ReadFacts, World } from '#mocks/world.ts';

const FILES = Object.keys(DATA_FILES).filter((file): file is DataFile => file in DATA_FILES);

/** Some edits that were made on one day. */
export interface Step {
  readonly on: string;
  readonly edits: readonly Edit[];
}

/** The facts as editors leave them who go through several files at once, one step after the other. */
export function editFacts(facts: Facts, steps: readonly Step[]): Facts {
  const edited: Facts = JSON.parse(JSON.stringify(facts));
  for (const { on, edits } of steps) for (const edit of edits) edit(edited, on);
  return edited;
}

/** A world that has been rehearsed: what becomes of the facts by the edits of `mocks/rehearsal`. */
export function editedWorld(steps: readonly Step[]): World {
  const edited = async (read: ReadFacts) => {
    const files = await Promise.all(FILES.map(async (file) => [file, await read(file)]));
    return editFacts(JSON.parse(JSON.stringify(Object.fromEntries(files))), steps);
  };
  return {
    characters: { make: async (read) => (await edited(read)).characters },
    claims: { make: async (read) => (await edited(read)).claims },
    episodes: { make: async (read) => (await edited(read)).episodes },
    'former-milestones': { make: async (read) => (await edited(read))['former-milestones'] },
    milestones: { make: async (read) => (await edited(read)).milestones },
    portraits: { make: async (read) => (await edited(read)).portraits },
    relationships: { make: async (read) => (await edited(read)).relationships },
    rooms: { make: async (read) => (await edited(read)).rooms },
    sources: { make: async (read) => (await edited(read)).sources },
    speakers: { make: async (read) => (await edited(read)).speakers },
    story: { make: async (read) => (await edited(read)).story },
  };
}
