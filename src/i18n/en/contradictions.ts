import type { ContradictionTopic } from '#domain/contradictions.ts';
import type { MilestoneId } from '#domain/milestones.ts';

export const contradictionWords = {
  title: 'Where sources contradict each other',
  lead: (count: number) =>
    `${count === 1 ? '1 question has' : `${count} questions have`} more than one answer. What we do not use stays readable.`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  none: 'No contradictions are recorded.',
  topics: {
    status: 'Season 2 on its way',
    cast: 'Names and parts',
    figures: 'Figures and scores',
    show: 'The show',
    story: 'What happens in season 1',
  } satisfies Record<ContradictionTopic, string>,
  rungs: {
    renewed: 'When was season 2 renewed?',
    'pre-production': 'When did the preparations begin?',
    casting: 'When were the actors announced?',
    'table-read': 'When was the script read?',
    'filming-started': 'When was the first shooting day?',
    'filming-wrapped': 'When was the last shooting day?',
    'post-production': 'When did the work after filming begin?',
    teaser: 'When did the first teaser come out?',
    'release-date-announced': 'When was a date announced?',
    trailer: 'When did the first trailer come out?',
    released: 'When did season 2 come out?',
  } satisfies Record<MilestoneId, string>,
  used: 'We use this',
  inRange: 'We count with both',
  unused: 'Not used',
  why: 'Why',
  corrections: (count: number) => (count === 1 ? 'The one mistake' : `All ${count} mistakes`),
  allCorrections: 'Our corrections and every source',
};
