import { formatNumber } from '#i18n/format.ts';

import { eventWords } from './events.ts';

export const updatesWords = {
  title: 'Updates',
  lead: 'What happened, what changed and which claims were settled, newest first.',
  follow: 'Follow the list in a feed reader:',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  event: eventWords,
  withdrawn: (speakers: readonly string[]) => `Withdrawn by ${speakers.join(', ')}`,
  none: 'Nothing to show yet.',
  fresh: 'new to you',
  sinceLastVisit: (day: string) => `Since your last visit, ${day}`,
  nothingNew: 'Nothing new.',
  newClaims: (count: number) => (count === 1 ? '1 claim was added' : `${formatNumber(count)} claims were added`),
  all: (count: number) => `All ${formatNumber(count)} updates`,
};
