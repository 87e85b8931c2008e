import type { Group } from '#domain/facts/group.ts';
import type { Mark } from '#domain/people/marks.ts';
import type { RelationshipKind } from '#domain/people/relationships.ts';
import type { Thread } from '#domain/people/ties.ts';

import { castWords } from './cast.ts';
import { markWords } from './marks.ts';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const circles = {
  student: 'A student',
  teacher: 'One of the school staff',
  police: 'One of the police',
  rescue: 'One of the rescue workers',
  government: 'Somebody in government',
  military: 'One of the military',
  family: 'Family of somebody in the story',
  citizen: 'A civilian',
} satisfies Record<Group, string>;

const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`;

/** All that the cast page and a person's page say: what other pages say too, and their own. */
export const castPageWords = {
  ...castWords,
  ...markWords,
  unverifiedFields: {
    'name.ko': 'name in Hangul',
    surname: 'surname',
    actor: 'who plays the part',
    'actor.ko': 'the actor’s name in Hangul',
    role: 'role',
    group: 'group',
    class: 'class',
    alias: 'a spelling',
    met: 'first appearance',
  },
  theClass: 'The class',
  views: 'Two views of the class',
  tags: 'Tags',
  register: 'Register',
  met: (count: number) => `${people(count)} you have met`,
  named: (count: number) => `${people(count)} to begin with`,
  people,
  arrives: 'The rest of the class arrives as you watch.',
  parts: {
    class: () => 'The class',
    coming: (season) => `New in season ${season}`,
    pupils: () => 'Other pupils',
    more: () => 'More pupils',
    staff: () => 'School staff',
    outside: () => 'Outside the school',
  } satisfies Record<'class' | 'coming' | 'pupils' | 'more' | 'staff' | 'outside', (season: number) => string>,
  onTheList: (count: number, all: number) => (count < all ? `${count} of ${all}` : `${count} on the list`),
  stamps: 'What the stamps mean',
  stampNames: {
    present: 'present',
    there: 'there',
    bitten: 'bitten',
    turned: 'turned',
    half: 'half',
    gone: 'gone',
    open: 'no word',
  } satisfies Record<Mark, string>,
  noStamp: 'no stamp: present',
  nothing: 'Nobody to show yet.',
  nobody: 'Nobody by that name.',
  narrowed: (count: number, all: number) => `${count} of ${people(all)}`,
  clearFilters: 'Clear',
  search: 'Search names',
  searchHint: 'A name, 이름',
  sortButton: 'Sort',
  sortTitle: 'Sort and pick',
  showFound: (count: number) => `Show ${people(count)}`,
  group: 'Group',
  status: 'Status',
  comingFilter: (season: number) => `Season ${season}`,
  comingFilters: { returning: 'Returning', rumoured: 'Return not official', new: 'New' } satisfies Record<
    'returning' | 'rumoured' | 'new',
    string
  >,
  all: 'All',
  option: (label: string, count: number) => `${label} (${count})`,
  sort: 'Order',
  appearance: 'First seen',
  sorts: { hangul: 'Hangul name', latin: 'Latin name' },
  drawn: 'We drew these. They aren’t portraits of the actors.',
  lastMark: (point: string) => `as of ${point}`,
  noMark: 'nothing known yet',
  actor: 'Actor',
  actorUnknown: 'Actor not known',
  born: (year: number) => `born ${year}`,
  classLabel: 'Class',
  recap: {
    title: 'Who was that again?',
    who: (person: { group: Group; form: string | null; actor: string | null }) =>
      `${[circles[person.group], ...(person.form === null ? [] : [lowerFirst(castWords.className(person.form))]), person.actor === null ? 'actor not known' : `played by ${person.actor}`].join(', ')}.`,
    last: (point: string | null) =>
      point === null ? 'The last we know, in an episode nobody named' : `The last we know, from ${point}`,
    nothing: 'Nothing is recorded of them up to where you are.',
  },
  groupLabel: 'Group',
  firstSeen: 'First seen',
  firstSeenInferred: 'read off the first event that names them',
  firstSeenListed: 'on the class list',
  spellings: 'Other spellings',
  actorSpellings: 'Other spellings of the actor',
  timeline: 'Status by episode',
  timelineEmpty: 'Nothing is recorded up to where you are.',
  episodeUnknown: 'Episode not known',
  relationships: 'Ties',
  tieMap: (name: string) => `A map of the ties of ${name}. The list beside it says the same in words.`,
  threads: { together: 'close', against: 'harm or conflict', duty: 'through what they do' } satisfies Record<
    Thread,
    string
  >,
  noRelationships: 'No ties up to where you are.',
  castingUnknown: (season: number) => `Nothing is known about this person in season ${season}.`,
  about: 'On the card',
  ties: {
    'childhood-friend': { out: 'childhood friend of', in: 'childhood friend of' },
    crush: { out: 'has feelings for', in: 'is liked by' },
    'mutual-love': { out: 'in love with', in: 'in love with' },
    friend: { out: 'friend of', in: 'friend of' },
    family: { out: 'family of', in: 'family of' },
    classmate: { out: 'classmate of', in: 'classmate of' },
    teammate: { out: 'teammate of', in: 'teammate of' },
    ally: { out: 'ally of', in: 'ally of' },
    enemy: { out: 'set against', in: 'set against' },
    'infected-by': { out: 'infected', in: 'infected by' },
    gang: { out: 'same gang as', in: 'same gang as' },
    bully: { out: 'bullies', in: 'bullied by' },
    killed: { out: 'killed', in: 'killed by' },
    'teacher-student': { out: 'teacher of', in: 'pupil of' },
    protector: { out: 'protects', in: 'protected by' },
    partner: { out: 'partner of', in: 'partner of' },
    investigator: { out: 'investigates', in: 'investigated by' },
    colleague: { out: 'colleague of', in: 'colleague of' },
    commander: { out: 'commands', in: 'commanded by' },
  } satisfies Record<RelationshipKind, { out: string; in: string }>,
};
