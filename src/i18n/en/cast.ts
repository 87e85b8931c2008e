import type { Group } from '#domain/characters.ts';

/** "Class 2-5", but "3rd year". */
const className = (name: string) => (/^\d+-\d+/.test(name) ? `Class ${name}` : name);

export const castWords = {
  className,
  unverified: 'Not confirmed by a source',
  season2: 'In season 2',
  season2Kind: { returning: 'Returning', new: 'New' },
  season2Certainty: { official: 'official', reported: 'reported', speculation: 'speculation' },
  withdrawn: 'reported out again',
  hiddenPerson: 'Somebody you have not met yet',
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
