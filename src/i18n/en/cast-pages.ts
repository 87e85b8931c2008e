import type { Group } from '#domain/facts/group.ts';
import type { Ages, ToldAges } from '#domain/people/ages.ts';
import type { Mark } from '#domain/people/marks.ts';
import type { RelationshipKind } from '#domain/people/relationships.ts';

import { castWords } from './cast.ts';
import { markWords } from './marks.ts';

const either = ([younger, older]: Ages) => `${younger} or ${older}`;
const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`;

/** All that the cast page and a person's page say: what other pages say too, and their own. */
export const castPageWords = {
  ...castWords,
  ...markWords,
  theClass: 'The class',
  views: 'Views of the class',
  tags: 'Tags',
  register: 'Register',
  allTies: 'All ties',
  allTiesAtOnce: 'All ties at once',
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
  actorUnknown: 'Actor not known',
  playedBy: 'Played by',
  /** From a year alone two ages: "16 or 17". */
  born: (year: string, { atFilming, now }: ToldAges) =>
    atFilming === null
      ? `born in ${year}, so ${either(now)} now`
      : `born in ${year}, so ${either(atFilming)} when filming began and ${either(now)} now`,
  /** Around a name, before titles. */
  youMayKnow: 'You may know the actor from',
  /** What stands before one of several titles. */
  between: (index: number, count: number): string => (index === 0 ? '' : index < count - 1 ? ', ' : ' and '),
  classLabel: 'Class',
  groupOne: {
    student: 'A student',
    teacher: 'Works at the school',
    police: 'With the police',
    rescue: 'With the rescue team',
    government: 'In government',
    military: 'With the army',
    family: 'Family of somebody here',
    citizen: 'Somebody from outside',
  } satisfies Record<Group, string>,
  recap: {
    title: 'Who was that again?',
    /** After a sentence about them. */
    thatWas: (point: string) => `That was in ${point}.`,
    /** Before words that leave out of whom they speak. */
    last: (point: string | null) => (point === null ? 'The last we hear' : `The last we hear, in ${point}`),
    nothing: 'Nothing has happened to them yet, as far as you are.',
  },
  happened: 'What happened',
  moment: (point: string, mark: string) => `${point}, ${mark}`,
  episodeUnknown: 'Nobody says when',
  earlier: (count: number) => `${count} earlier`,
  moments: (count: number) => (count === 1 ? 'The moment they are in' : `All ${count} moments they are in`),
  relationships: 'Ties',
  noRelationships: 'No ties yet, as far as you are.',
  moreTies: (count: number) => `And ${count} more`,
  spellings: 'Also written',
  sources: 'Sources for this page',
  casting: {
    returning: {
      official: (season: number) => `Back in season ${season}`,
      reported: (season: number) => `Reported back in season ${season}`,
      speculation: (season: number) => `Maybe back in season ${season}`,
    },
    new: {
      official: (season: number) => `New in season ${season}`,
      reported: (season: number) => `Reported for season ${season}`,
      speculation: (season: number) => `Maybe in season ${season}`,
    },
  },
  certain: { official: 'It’s official.', reported: 'Not confirmed.', speculation: 'Not confirmed.' },
  takenBack: 'Later reported out again.',
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
