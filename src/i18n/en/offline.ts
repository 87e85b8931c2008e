export const offlineWords = {
  title: 'Offline',
  ready: 'Ready offline: every page is kept on this device.',
  notReady: 'Not ready offline, or not yet. Nothing you do here depends on it.',
  savesData:
    'The site works offline after the first visit, unless your browser asks to save data. Yours does, so it waits for you.',
  keep: 'Keep it for offline',
  newer: 'A newer version is here. Yours goes on until you change over.',
  takeNewer: 'Use it now',
  stale: 'This is the copy on your device. It was not refreshed: the site could not be reached.',
};
