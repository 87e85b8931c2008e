import type { ReportFaults } from '#domain/sources/reader-report.ts';
import { formatDate } from '#i18n/format.ts';

import { LANGUAGE } from './locale.ts';

type Fault = NonNullable<ReportFaults[keyof ReportFaults]>;

/** The way to a value in its record, as one would call it: `premise.value.en` is the premise, `runtimeMinutes` are the runtime minutes. */
const called = (field: string) =>
  field
    .split('.')
    .filter((key) => key !== 'value' && key !== LANGUAGE)
    .map((key) => key.replaceAll(/[a-z](?=[A-Z])/g, '$& ').toLowerCase())
    .join(', ');

/** How a reader tells us of a mistake, how that leaves, and what waits until it has. */
export const reportWords = {
  title: 'Something wrong?',
  lead: 'Tell us what’s right and where you read it. Nothing leaves this device before you send it.',
  which: 'What is wrong?',
  other: (heading: string) => `Something else: ${heading}`,
  wholeSite: 'the whole site',
  called,
  choice: (field: string, says: string) => `${called(field)}: ${says}`,
  says: 'It says now',
  name: 'Its name in our data',
  value: 'What is right?',
  url: 'Where did you read it?',
  urlHint: 'The address of that page, https://…',
  published: 'What date is on that page?',
  publishedHint: 'Leave it empty if the page doesn’t say.',
  pageTitle: 'What is that page called?',
  pageTitleHint: 'You can leave this out.',
  faults: {
    missing: 'We still need to know what’s right.',
    tooLong: 'That’s too long. Say it in fewer words.',
    noAddress: 'We need the address of a page: it begins with https:// or http://.',
    noDay: 'We can’t find that day in the calendar.',
    ahead: 'That day is still to come.',
  } satisfies Record<Fault, string>,
  goOn: 'Go on',

  thanks: 'Thank you. Now send it',
  waits: 'It hasn’t left yet. It waits under “You” until you say it’s done.',
  full: 'Twenty reports wait already, so this one isn’t kept: send it now, or say under “You” which are done.',
  unavailable: 'This browser doesn’t let us keep it, so send it now. Here are its words.',
  mayTell:
    'It’s about something not everybody has seen yet, so the report doesn’t say which fact it is. Your own words stay as they are.',
  issue: 'Post it on the project’s page',
  isPublic: 'What you post there, everybody can read.',
  toWhom: 'Send it to whoever runs this copy of the site.',
  tooLongToLink: 'It’s too long to go along by itself. Copy it instead.',
  mail: 'Mail it',
  share: 'Share it',
  refused: 'Your device didn’t take it. You can copy it instead.',
  text: 'The report, to copy',
  copy: 'Copy it',
  copied: 'It’s copied.',
  copyByHand: 'It’s marked: copy it from here.',
  done: 'I’ve sent it',
  close: 'Close',

  /** Outside of this site: the title of a report, and what stands there instead of what would spoil. */
  subject: (record: string, field: string) => `Correction: ${record}, ${field}`,
  subjectUnsaid: 'Correction',
  unsaid: 'not said here, it could spoil something',

  reported: 'What you reported',
  reportedHint: 'These wait here until you say they’re done. Nothing is sent by itself.',
  written: (on: string) => `written on ${formatDate(on)}`,
  hidden: 'A report about something further on than you are now.',
  send: 'Send it',
  isDone: 'Done',
  remove: 'Remove',
  doneSaid: 'Good. It’s off the list.',
  removedSaid: 'It’s removed.',
  undo: 'Undo',
  notBack: 'There was no room to put it back.',
  setAside: 'We couldn’t read everything that waited here. Nothing is lost: it is kept beside the rest.',
};
