import { formatNumber } from '#i18n/format.ts';

import { eventWords } from './events.ts';

export const updatesWords = {
  title: 'Updates',
  lead: 'What happened, newest first. How the predictions turned out has a page of its own.',
  follow: 'In a feed reader, each prediction on its own:',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  event: eventWords,
  withdrawn: (speakers: readonly string[]) => `${speakers.join(' and ')} took this back`,
  due: (count: number) => (count === 1 ? '1 prediction came due' : `${formatNumber(count)} predictions came due`),
  dueIn: (count: number, month: string) => `${updatesWords.due(count)} in ${month}`,
  months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
  none: 'Nothing to show yet.',
  fresh: 'new to you',
  sinceLastVisit: (day: string) => `Since your last visit, ${day}`,
  nothingNew: 'Nothing new.',
  newClaims: (count: number) => (count === 1 ? '1 claim was added' : `${formatNumber(count)} claims were added`),
  all: (count: number) => `All ${formatNumber(count)} updates`,
};
