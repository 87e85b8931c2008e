export const offlineWords = {
  ready: 'Ready offline',
  notReady: 'Not ready offline yet',
  readyHint: 'Every page is kept here and opens without a network.',
  notReadyHint: 'The pages come from the network for now. Everything works all the same.',
  savesData:
    'After a first visit the pages are usually kept here. Your browser asks to save data, so we wait for you to say so.',
  keep: 'Keep it for offline',
  newer: 'There is a newer version. You can go on with this one, or change now.',
  takeNewer: 'Use it now',
  stale: (day: string) => `This is your saved copy of ${day}: we couldn’t reach the site for a newer one.`,
};
