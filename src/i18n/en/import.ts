import type { Instead, Lack, OtherServiceName } from '#domain/import/other-services.ts';
import type { ImportFormat } from '#domain/import/readers.ts';
import type { ImportNote, LeftoverReason } from '#domain/import/viewing.ts';
import { BRANDS } from '#i18n/brands.ts';

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
  'simkl-csv': 'Simkl (backup as CSV)',
  'series-guide': 'SeriesGuide (backup as JSON)',
  showly: 'Showly (backup as JSON)',
  yamtrack: 'Yamtrack (export as CSV)',
  watcharr: 'Watcharr (export as JSON)',
  tvmaze: 'TVmaze (marked episodes as JSON, with their shows)',
};

const reasons: Readonly<Record<LeftoverReason, string>> = {
  'no-episode': 'no episode is named',
  'unknown-season': 'a season we don’t know',
  'unknown-episode': 'an episode we don’t know',
  'unclear-date': 'we can’t read the date; the episode counts without one',
  'future-date': 'the date hasn’t come yet',
  trailer: 'a trailer or another extra',
  'too-short': 'open for less than five minutes',
  malformed: 'damaged',
};

const notes: Readonly<Record<ImportNote, string>> = {
  'mixed-dates':
    'This file writes its dates in two different ways, as happens when a spreadsheet saves it again. The episodes count, their dates don’t. To keep them, drop the file as you downloaded it.',
  'nameless-rows': 'Some rows have lost the name of their show. We don’t guess, so they don’t count.',
  'letterless-rows':
    'Some titles have lost their letters, and the show may be one of them. Bring the file as you downloaded it, or save it as UTF-8.',
  'damaged-rows':
    'A spreadsheet has changed this file, and some rows are damaged; any about the show are listed below. To bring them, drop the file as you downloaded it.',
};

/** What we take a file for that we can’t read. */
const services: Readonly<Record<OtherServiceName, string>> = {
  ...BRANDS,
  'titles-and-dates': 'a table of titles and dates, from Netflix or Prime Video perhaps',
  'trakt-lists': 'Trakt’s lists and ratings',
  spreadsheet: 'a spreadsheet (Excel, Numbers, LibreOffice or Google Sheets)',
  headless: 'rows of a table without its head',
  database: 'a program’s database',
  'web-page': 'a saved web page',
};

const lacks: Readonly<Record<Lack, string>> = {
  'no-episodes': 'It names films and whole shows, but not which episodes you have watched.',
  'no-file': 'We can’t read its files.',
  'own-numbers': 'It names episodes only by its own numbers, which we don’t know.',
  elsewhere: 'The show is on Netflix; what you have watched elsewhere doesn’t tell its episodes.',
  'no-seasons':
    'No title in it names a numbered season. If it’s your viewing history from Netflix, the show isn’t in it.',
  wishes: 'They tell what you wish to see and how you liked it, not what you have watched.',
  page: 'The file to bring is the one behind a download link.',
  spreadsheet: 'We can’t open it as it is, only saved as text.',
  headless: 'Nothing says what its columns are.',
};

const instead: Readonly<Record<Instead, string>> = {
  netflix:
    'Bring instead: your viewing history from Netflix. On netflix.com, choose Account, your profile, Viewing activity, and “Download all” at the end.',
  trakt: 'Connect it with Trakt and bring Trakt’s export, or bring your viewing history from Netflix.',
  'whole-trakt': 'Bring instead: Trakt’s whole export, the ZIP as it comes.',
  csv: 'Bring instead: the same table, saved as CSV (in Excel: “CSV UTF-8”). Best of all, the file as you downloaded it.',
  head: 'Bring instead: the whole file. Or write “Title,Date” in a line above, if that is what the rows hold.',
};

export const importWords = {
  title: 'Bring what you have watched',
  state: 'From Netflix, Trakt, TV Time and others',
  lead: 'Drop a file anywhere on this page, or choose one. It stays on your device, and nothing changes before you have seen what would.',
  drop: 'Drop it here',
  choose: 'Choose files',
  what: 'Which files can be read',
  backup: 'Your own backup from this page (roll-call.json)',
  formats,
  paste: 'Paste instead',
  pasteLabel: 'The text of a file',
  pasteHint: 'On a computer you can also press Ctrl+V or ⌘V anywhere on this page.',
  read: 'Read this text',
  pasted: 'pasted text',
  reading: 'Reading…',
  heading: 'What this would change',
  refusedHeading: 'We can’t read this',
  questionHeading: 'One question first',
  recognised: 'This looks like:',
  services,
  lacks,
  instead,
  told: 'as of',
  from: 'In:',
  rewatching: 'This is about your first run. Your rewatch stays where it is.',
  understood: (episodes: number) => `${count(episodes, 'episode', 'episodes')} of the show found.`,
  nothingFound: 'There is nothing about the show in it.',
  nothingReadable: 'We found nothing about the show that we can read.',
  noEpisodes: 'The show is in it, but no episode that we could count.',
  place: 'Your place',
  placeMoves: (from: string, to: string) => `From ${from} to ${to}.`,
  placeStays: (at: string) => `You stay at ${at}. Bringing a file never moves you back.`,
  placeChoice: 'There are gaps. Where shall we put you?',
  placeUnbroken: (point: string) => `At ${point}, with nothing left out before it`,
  placeStay: (point: string) => `Stay at ${point}`,
  placeHighest: (point: string) => `At ${point}, the furthest one found`,
  dates: 'Watched on',
  datesHint: 'Where an episode was seen more than once, the latest day.',
  dateBefore: 'was',
  noDates: 'There are no new dates in it.',
  undated: (episodes: number) => `${count(episodes, 'episode has', 'episodes have')} no date.`,
  leftovers: (entries: number) => `${count(entries, 'entry', 'entries')} left out`,
  leftoversMore: (entries: number) =>
    `And ${entries.toLocaleString(LOCALE)} more, all of them in the list you can save.`,
  others: (entries: number) => `${count(entries, 'entry is', 'entries are')} about other things. We only counted them.`,
  saveList: 'Save this list',
  listName: 'roll-call-not-taken-over.txt',
  reasons,
  notes,
  profile: 'Which profile is yours?',
  profileUnnamed: 'without a name',
  dateOrder: (example: string) => `How does this file write its dates? One of them is ${example}.`,
  dateOrders: { 'day-first': 'Day first', 'month-first': 'Month first' },
  restore:
    'This takes the place of everything saved here: your place, your dates, what you wrote and sealed, and your settings.',
  restorePlace: (place: string, days: number) => `It holds: ${place}, ${count(days, 'date', 'dates')}.`,
  unchanged: 'Nothing would change: all of it is here already.',
  apply: 'Apply',
  cancel: 'Cancel',
  another: 'Leave it',
  done: 'Done',
  doneHistory: (place: string, days: number) => `You are at: ${place}. ${count(days, 'date', 'dates')} noted.`,
  doneBackup: 'Your backup is back in place.',
  undone: 'Undone. Everything is as it was.',
  undo: 'Undo',
  device: 'Another device',
  deviceState: 'Send your place there, or type its code',
  code: 'Type a code from another device',
  codeLabel: 'The six letters and digits',
  codeHint:
    'The other device shows them here, under “Another device”. They hold your place, without dates. The address it shows holds those too, and can be pasted here instead.',
  readCode: 'Read this code',
  carried: { link: 'A link from another device brought this.', code: 'A code from another device brought this.' },
  carryFaults: {
    damaged:
      'The link is damaged, or part of it is missing. Make it once more on the other device. Nothing was changed.',
    'no-code': 'That isn’t one of our codes. Look at it once more: six letters and digits. Nothing was changed.',
    newer:
      'A newer version of Roll Call made it. Load this page again while you are online, then try once more. Nothing was changed.',
  },
  notRead: 'Not read',
  noFacts: 'We couldn’t load what we need to read it. Try again once you are online.',
  faults: {
    empty: 'It is empty.',
    'too-deep': 'It is nested far deeper than any history, so we stopped reading.',
    'too-long': 'It is far longer than any history. Choose only the file with what you watched.',
    'too-large':
      'It is too large: we read up to 50 MB in all, and 32 MB in one text. Choose only the file with what you watched.',
    'too-many': 'That is too many files at once: we take up to 200.',
    unreadable: 'Your device didn’t let us open it. If it is a folder, choose the files in it.',
    'not-text': 'It isn’t text: a picture or a document, perhaps. Choose the CSV, JSON or ZIP as you downloaded it.',
    'broken-letters':
      'The letters of this file are broken. Save it as UTF-8 (in Excel: “CSV UTF-8”), or bring it as you downloaded it.',
    'broken-archive': 'The ZIP is damaged, or part of it is missing. Download it once more.',
    'locked-archive': 'The ZIP has a password. Unpack it first, and bring what is in it.',
    'huge-archive':
      'The ZIP holds far more than any history. Unpack it, and choose only the file with what you watched.',
    'newer-backup':
      'A newer version of Roll Call wrote it. Load this page again while you are online, then try once more.',
    'broken-backup': 'It is one of our backups, but damaged. Nothing was changed.',
    'not-alone': 'Left out: a backup takes the place of everything, so it is read alone.',
    unknown:
      'We don’t know this format. “Which files can be read” lists those we do; your viewing history from Netflix is the simplest.',
  },
};
