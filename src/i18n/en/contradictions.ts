import type { ContradictionTopic } from '#domain/status/contradictions.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';

const asks = {
  renewed: (season) => `was ${season} renewed`,
  'pre-production': (season) => `did the preparations for ${season} begin`,
  casting: (season) => `were the actors of ${season} announced`,
  'table-read': (season) => `was the script of ${season} read`,
  'filming-started': (season) => `was the first shooting day of ${season}`,
  'filming-wrapped': (season) => `was the last shooting day of ${season}`,
  'post-production': (season) => `did the work after the filming of ${season} begin`,
  teaser: (season) => `did the first teaser of ${season} come out`,
  'release-date-announced': (season) => `was a date announced for ${season}`,
  trailer: (season) => `did the first trailer of ${season} come out`,
  released: (season) => `did ${season} come out`,
} satisfies Record<MilestoneId, (season: string) => string>;

export const contradictionWords = {
  title: 'Where sources contradict each other',
  lead: (count: number) =>
    `${count === 1 ? '1 question has' : `${count} questions have`} more than one answer. What we do not use stays readable.`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  none: 'No contradictions are recorded.',
  topics: {
    status: 'From renewal to release',
    cast: 'Names and parts',
    figures: 'Figures and scores',
    show: 'The show',
    story: 'What happens in the story',
  } satisfies Record<ContradictionTopic, string>,
  /** What is asked about a rung of a season. */
  rung: (id: MilestoneId, season: number) => `When ${asks[id](`season ${season}`)}?`,
  used: 'We use this',
  inRange: 'We count with both',
  unused: 'Not used',
  why: 'Why',
  corrections: (count: number) => (count === 1 ? 'The one mistake' : `All ${count} mistakes`),
  allCorrections: 'Our corrections and every source',
};
