import type { ANSWER_GROUPS } from '#domain/answers/answers.ts';
import type { POINT_SIDES } from '#domain/answers/open-questions.ts';
import type { DayNumber } from '#domain/facts/calendar.ts';
import { formatDay } from '#i18n/format.ts';

type Group = (typeof ANSWER_GROUPS)[number];
type Side = (typeof POINT_SIDES)[number];

/** A question of the facts, with the numbers of the awaited season and the one behind it. */
const ask = (question: string, awaited: number) =>
  question.replaceAll('{awaited}', String(awaited)).replaceAll('{next}', String(awaited + 1));

/** What the page of answers says besides the facts. */
export const answersPageWords = {
  lead: 'What people ask, in short. Tap a question for more.',
  ask,
  groups: (awaited: number): Record<Group, string> => ({
    season: `Season ${awaited}`,
    watching: 'Watching it',
    story: 'The story',
    people: 'The people',
    making: 'Behind it',
  }),
  rest: (count: number) => `And ${count} more`,
  more: 'More on this',
  asOf: (day: DayNumber) => `As of ${formatDay(day)}.`,
  none: 'No answers yet.',
  words: 'Words of the story',
  noWords: 'No words yet. The first come with the first episodes.',
  alsoCalled: (names: readonly string[]) => `Also called ${names.join(', ')}.`,
  open: 'What’s still open',
  openLead: (open: number) =>
    open === 1 ? '1 question waits for an answer.' : `${open} questions wait for an answer.`,
  allAnswered: 'Every question has its answer by now.',
  /** Until the season is over nobody hears what it leaves open. */
  shut: (until: string) => `That stays shut until ${until}.`,
  noneOpen: 'We know of no open question.',
  answeredIn: (episode: string) => `Answered in ${episode}`,
  sides: {
    for: 'What speaks for it',
    against: 'What speaks against it',
    makers: 'What the makers said',
    news: 'What the news adds',
  } satisfies Record<Side, string>,
  claims: { plot: 'What people claimed about the story', cast: 'What people claimed about the cast' },
  sources: 'Sources for this page',
};
