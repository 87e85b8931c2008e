export const exportWords = {
  title: 'Your file',
  own: 'Download your data',
  ownHint:
    'One file with your place in the story, your dates and your preferences. It puts everything back on another device.',
  elsewhere: 'To another tracker',
  trackers: {
    trakt: {
      file: 'File for Trakt',
      hint: 'At trakt.tv/import choose “TV Time” and take this ZIP as it is: Trakt reads single episodes from that format. Where we know no day, Trakt notes the day on which it reads the file.',
    },
    seriesGuide: {
      file: 'File for SeriesGuide',
      hint: 'Restoring a file replaces everything that is in SeriesGuide, so keep a backup from there first. It takes no days, and it may list the season twice until you merge them.',
    },
  },
  nothing: 'There is nothing to take along before the first episode.',
  failed: 'The file could not be made. Try again once you are online.',
};
