import type { ImportFormat } from '#domain/import/readers.ts';
import type { ImportNote, LeftoverReason } from '#domain/import/viewing.ts';

import { LOCALE } from './locale.ts';

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString(LOCALE)} ${number === 1 ? one : many}`;

/** What each format is called. The page lists them in this order. */
const formats: Readonly<Record<ImportFormat, string>> = {
  'netflix-history': 'Netflix viewing history (NetflixViewingHistory.csv)',
  'netflix-activity': 'Netflix personal information (its ZIP, or ViewingActivity.csv)',
  'trakt-json': 'Trakt (its export, or history as JSON)',
  'trakt-csv': 'Trakt (history as CSV)',
  'tv-time-gdpr': 'TV Time, the data it sent on request (its ZIP)',
  'tv-time-json': 'TV Time, exported as JSON',
  'tv-time-csv': 'TV Time, exported as CSV',
  simkl: 'Simkl (backup as JSON)',
  'series-guide': 'SeriesGuide (backup as JSON)',
  showly: 'Showly (backup as JSON)',
};

const reasons: Readonly<Record<LeftoverReason, string>> = {
  'no-episode': 'names no episode',
  'unknown-season': 'a season that we do not know',
  'unknown-episode': 'an episode that we do not know',
  'unclear-date': 'the date cannot be read; the episode counts without one',
  'future-date': 'the date has not come yet',
  trailer: 'a trailer or another extra',
  'too-short': 'open for less than five minutes',
  malformed: 'damaged',
};

const notes: Readonly<Record<ImportNote, string>> = {
  'mixed-dates':
    'The dates in this file are written in two different ways. That happens when a spreadsheet has saved it again. The episodes count, their dates do not: drop the file as you downloaded it to keep them.',
  'nameless-rows': 'Some rows have lost the name of their show. We do not guess, so they do not count.',
};

export const importWords = {
  title: 'Bring your history',
  lead: 'Drop a file anywhere on this page, or choose one. Nothing is sent anywhere, and nothing changes before you have seen what would.',
  drop: 'Drop it here',
  choose: 'Choose files',
  what: 'Which files can be read',
  backup: 'Your own file from this page (roll-call.json)',
  formats,
  paste: 'Paste instead',
  pasteLabel: 'The text of a file',
  pasteHint: 'On a computer you can also press Ctrl+V or ⌘V anywhere on this page.',
  read: 'Read this text',
  pasted: 'pasted text',
  reading: 'Reading…',
  heading: 'What this would change',
  refusedHeading: 'This cannot be read',
  questionHeading: 'One question first',
  recognised: 'Recognised as:',
  from: 'In:',
  rewatching: 'This is about your first run. Your rewatch stays where it is.',
  understood: (episodes: number) => `${count(episodes, 'episode', 'episodes')} of the show found.`,
  nothingFound: 'There is nothing about the show in it.',
  place: 'Your place',
  placeMoves: (from: string, to: string) => `From ${from} to ${to}.`,
  placeStays: (at: string) => `You stay at ${at}. An import never moves you back.`,
  placeChoice: 'There are gaps. Where shall we put you?',
  placeUnbroken: (point: string) => `At ${point}, with nothing left out before it`,
  placeStay: (point: string) => `Stay at ${point}`,
  placeHighest: (point: string) => `At ${point}, the furthest one found`,
  dates: 'Watched on',
  datesHint: 'The day of the latest viewing that the file knows.',
  dateBefore: 'was',
  noDates: 'No date is new.',
  undated: (episodes: number) => `${count(episodes, 'episode has', 'episodes have')} no date.`,
  leftovers: (entries: number) => `${count(entries, 'entry', 'entries')} not taken over`,
  leftoversMore: (entries: number) => `And ${entries.toLocaleString(LOCALE)} more, all of them in the saved list.`,
  others: (entries: number) =>
    `${count(entries, 'entry is', 'entries are')} about other things. They were only counted.`,
  saveList: 'Save this list',
  listName: 'roll-call-not-taken-over.txt',
  reasons,
  notes,
  profile: 'Which profile is yours?',
  profileUnnamed: 'without a name',
  dateOrder: (example: string) => `How does this file write its dates? One of them is ${example}.`,
  dateOrders: { 'day-first': 'Day first', 'month-first': 'Month first' },
  restore: 'This takes the place of everything that is saved here: your place, your dates and your preferences.',
  restorePlace: (place: string, days: number) => `It holds: ${place}, ${count(days, 'date', 'dates')}.`,
  unchanged: 'Nothing would change: all of it is here already.',
  apply: 'Apply',
  cancel: 'Cancel',
  another: 'Leave it',
  done: 'Done',
  doneHistory: (place: string, days: number) => `You are at: ${place}. ${count(days, 'date', 'dates')} noted.`,
  doneBackup: 'Your file is back in place.',
  undone: 'Undone. Everything is as it was.',
  undo: 'Undo',
  code: 'Type a code from another device',
  codeLabel: 'The six letters and digits',
  codeHint:
    'The other device shows them on this page, under “Carry to another device”. They hold your place, without dates.',
  readCode: 'Read this code',
  carried: { link: 'This comes with a link from another device.', code: 'This comes with a code from another device.' },
  carryFaults: {
    damaged: 'The link is damaged or not complete. Make it once more on the other device. Nothing was changed.',
    'no-code': 'That is no code of ours. Look at it once more: six letters and digits. Nothing was changed.',
    newer:
      'A newer version of Roll Call made it. Load this page anew while you are online, then try again. Nothing was changed.',
  },
  notRead: 'Not read',
  noFacts: 'The facts that this needs could not be loaded. Try again once you are online.',
  faults: {
    empty: 'It is empty.',
    'too-deep': 'It is nested deeper than any history. It was not opened further.',
    'too-long': 'It is far longer than any history. Choose only the file with what you watched.',
    'too-large':
      'It is too large: 50 MB in all and 32 MB for one text are the most. Choose only the file with what you watched.',
    'too-many': 'These are too many files at once: 200 are the most.',
    unreadable: 'Your device did not let us open it. If it is a folder, choose the files in it.',
    'not-text': 'It is no text: a picture or a document, perhaps. Choose the CSV, JSON or ZIP as you downloaded it.',
    'broken-archive': 'The ZIP is damaged or not complete. Download it once more.',
    'locked-archive': 'The ZIP has a password. Unpack it first, and bring what is in it.',
    'huge-archive':
      'The ZIP holds far more than any history. Unpack it, and choose only the file with what you watched.',
    'newer-backup':
      'A newer version of Roll Call has written it. Load this page anew while you are online, then try again.',
    'broken-backup': 'It is a file of ours, but damaged. Nothing was changed.',
    'not-alone': 'Left out: your own file takes the place of everything, so it is read alone.',
    unknown: 'It is in no format that we know. Choose the file as the service gave it to you.',
  },
};
