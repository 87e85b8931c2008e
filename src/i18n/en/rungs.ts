import type { MilestoneId } from '#domain/status/milestones.ts';

/** The rungs of the ladder by name. */
export const rungs = {
  renewed: 'Renewed',
  'pre-production': 'Pre-production',
  casting: 'Casting',
  'table-read': 'Script reading',
  'filming-started': 'Filming started',
  'filming-wrapped': 'Filming finished',
  'post-production': 'Post-production',
  teaser: 'First teaser',
  'release-date-announced': 'Release date',
  trailer: 'Full trailer',
  released: 'Out on Netflix',
} satisfies Record<MilestoneId, string>;

/** What happened, as the middle of a sentence: "Filming finished in February 2026". */
export const happened = {
  renewed: 'It was renewed',
  'pre-production': 'Pre-production began',
  casting: 'The cast was announced',
  'table-read': 'The script reading was shown',
  'filming-started': 'Filming started',
  'filming-wrapped': 'Filming finished',
  'post-production': 'Post-production began',
  teaser: 'The teaser came out',
  'release-date-announced': 'The date was announced',
  trailer: 'The trailer came out',
  released: 'It came out',
} satisfies Record<MilestoneId, string>;
