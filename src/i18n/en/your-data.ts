import { formatNumber } from '#i18n/format.ts';

/** Everything on the page "You" but what is brought there from elsewhere. */
export const yourDataWords = {
  title: 'You',
  /** What becomes of what the visitor says. */
  conditions: {
    fine: 'What you tell us stays on this device.',
    'set-aside': 'We couldn’t read your saved place. Nothing was overwritten: the old one is kept beside the new one.',
    unavailable: 'This browser doesn’t let us save anything, so your place lasts until you close the page.',
  },

  place: 'Where you are',
  watched: (done: number, of: number) => `${formatNumber(done)} of ${formatNumber(of)} watched`,
  send: 'Send how far I am',
  placeHint: 'What comes later stays hidden until you get there.',

  together: 'Watching together',
  togetherOff: 'Just you, in this tab',
  togetherOn: (point: string) => `In this tab, nothing past: ${point}`,
  togetherHint:
    'Send this link to whoever you watch with. In the tab that opens they see only what is safe for both of you, which is as far as the one who has seen less. Are they behind you? Then open their link here. Nothing is saved either way.',
  togetherShow: 'Show the link',
  togetherQr: 'QR code with the link to watch together',
  togetherAt: (point: string) => `It goes as far as: ${point}.`,

  moving: 'Moving and keeping',
  carryHint:
    'Point the other phone’s camera at the code and open the link. Your place and your dates go along, your settings stay here. No server gets to see them, and the other device asks before it changes anything.',
  carryLeft: 'What you wrote and sealed stays on this device; the file of your data carries it.',
  carryShow: 'Show the code for my place',
  carryQr: 'QR code with your place and your dates',
  carryCode: 'No camera? Type this there',
  carryCodeHint: 'On the other device: You, “Another device”. It holds your place, without dates.',
  address: 'Or open this address there',
  hide: 'Hide it',
  partFailed: 'That didn’t load. Try again once you are online.',

  backup: 'Backup',
  backupState: 'All of it in one file',
  backupHint:
    'Your place, your dates, what you wrote and sealed, and your settings in one file. To put it all back, here or elsewhere, choose that file under “Bring what you have watched”.',
  backupSave: 'Download your data',

  trackers: 'To another tracker',
  trackersState: (episodes: number) =>
    episodes === 0
      ? 'Nothing to take along yet'
      : `${episodes === 1 ? '1 episode' : `${formatNumber(episodes)} episodes`} for Trakt or SeriesGuide`,
  trackersNothing: 'Once you have watched an episode, you can take it to Trakt or SeriesGuide from here.',
  tracker: {
    trakt: {
      file: 'File for Trakt',
      hint: 'At trakt.tv/import choose “TV Time” and hand over this ZIP as it is. Where you noted no day, Trakt uses the day it reads the file.',
    },
    seriesGuide: {
      file: 'File for SeriesGuide',
      hint: 'Back up SeriesGuide first: restoring a file replaces everything in it. It takes no dates, and it may show the season twice until you merge them.',
    },
  },
  trackersFailed: 'We couldn’t make the file. Try again once you are online.',

  device: 'On this device',
  kept: 'Your browser has promised to keep it, even when space runs short.',
  mayBeCleared:
    'Your browser may clear it when space runs short. Installing Roll Call makes that less likely, and a backup now and then brings it all back.',
  forgetful: 'Your browser may forget it after a week',
  forgetfulHint:
    'Safari may clear what a site has kept once you have used Safari on seven days without coming by. Your place, your dates, what you wrote and sealed, and your settings would be gone. That is not so once Roll Call is on your home screen; and the file brings it all back.',

  floor:
    'Roll Call works in Chrome 100, Safari 15.4, Firefox 104 and newer. An older browser can read every page, as somebody sees it who has not started.',

  startOver: 'Start over',
  startOverState: 'Forget it all',
  startOverHint:
    'Your place, your dates, what you wrote, sealed and reported, and your settings go from this device, and you are back to “not started”.',
  forget: 'Forget everything',
  forgotten: 'Forgotten. You are back at the start.',
  undo: 'Undo',

  settings: 'Settings',
  themeSystem: 'Same as this device',
  themes: { chalkboard: 'Chalkboard', 'exercise-book': 'Exercise book' },
  theme: 'Board or book',
  contentNotes: 'Content notes',
  searchKeyHint: 'Turn it off if it opens by accident',
  seconds: 'Hide the seconds',
  secondsHint: 'On the clock of the countdown',
};
