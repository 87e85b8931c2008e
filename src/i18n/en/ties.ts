import type { Circle } from '#domain/people/people.ts';
import type { TieFamily } from '#domain/people/tie-families.ts';

const ties = (count: number) => `${count} ${count === 1 ? 'tie' : 'ties'}`;

/** All that the page of ties says besides the ties themselves. */
export const tiesWords = {
  headline: (people: number, count: number) => `${people} people, ${ties(count)}.`,
  hint: 'Tap a face for their ties, again for all.',
  none: (point: string | null) =>
    point === null ? 'No ties yet, as far as you are.' : `The first ties come with ${point}.`,
  slider: 'Look back',
  after: (point: string) => `After ${point}`,
  with: (news: string) => `With ${news}`,
  legend: 'What the lines mean',
  families: {
    family: 'family',
    friends: 'friends',
    love: 'love',
    allies: 'allies and work',
    against: 'against',
    harm: 'infected or killed',
  } satisfies Record<TieFamily, string>,
  circles: {
    class: (form: string | null) => (form === null ? 'The class' : `Class ${form}`),
    pupils: () => 'Other pupils',
    staff: () => 'Staff',
    outside: () => 'Outside',
  } satisfies Record<Circle, (form: string | null) => string>,
  /** What is said of whoever is lit. */
  lit: (name: string, count: number) => `${name}: ${count === 0 ? 'no ties so far' : ties(count)}`,
  toPerson: (name: string) => `Open ${name}’s page`,
  more: (count: number) => `+${count}`,
  since: (point: string) => `since ${point}`,
  table: (count: number) => (count === 1 ? 'The tie as a table' : `All ${ties(count)} as a table`),
  tableName: 'Ties',
  headings: { who: 'Who', how: 'How', whom: 'To whom', since: 'Since' },
  drawn: 'A line begins with the episode that tells of it. We drew the faces. They aren’t portraits of the actors.',
};
