import type { Group } from '#domain/facts/group.ts';

/** "Class 2-5", but "3rd year". */
const className = (name: string) => (/^\d+-\d+/.test(name) ? `Class ${name}` : name);

export const castWords = {
  className,
  /** A class as one of several to choose from, under the word "Class". */
  classChoice: (name: string) => name,
  unverified: 'Not confirmed by a source',
  inSeason: (season: number) => `In season ${season}`,
  castingKind: { returning: 'Returning', new: 'New' },
  castingCertainty: { official: 'official', reported: 'reported', speculation: 'speculation' },
  withdrawn: 'reported out again',
  groups: {
    student: 'Students',
    teacher: 'School staff',
    police: 'Police',
    rescue: 'Rescue',
    government: 'Government',
    military: 'Military',
    family: 'Family',
    citizen: 'Citizens',
  } satisfies Record<Group, string>,
};
