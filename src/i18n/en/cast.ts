import type { Fate, Group } from '#domain/characters.ts';
import type { Mark } from '#domain/roll-call.ts';

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
  fates: {
    alive: 'Alive',
    bitten: 'Bitten',
    infected: 'Infected',
    'half-zombie': 'Half-zombie',
    dead: 'Dead',
    missing: 'Missing',
    unknown: 'Unknown',
  } satisfies Record<Fate, string>,
  marks: {
    present: { name: 'Present', letter: 'P' },
    bitten: { name: 'Bitten', letter: 'B' },
    turned: { name: 'Turned', letter: 'T' },
    half: { name: 'Half', letter: 'H' },
    gone: { name: 'Gone', letter: 'G' },
    unknown: { name: 'Unknown', letter: 'U' },
  } satisfies Record<Mark, { name: string; letter: string }>,
  unverifiedFields: {
    'name.ko': 'name in Hangul',
    surname: 'surname',
    actor: 'who plays the part',
    'actor.ko': 'the actor’s name in Hangul',
    role: 'role',
    group: 'group',
    alias: 'a spelling',
    met: 'first appearance',
  },
  rollCall: { title: 'Roll call' },
};
