/** What the table of ways to hear of news says. */
export const hearingWords = {
  title: 'How you will hear of it',
  way: 'Way',
  here: 'On this device',
  howFast: 'How fast',
  unknown: 'That depends.',
  calendar: {
    name: 'Calendar',
    here: 'With a calendar app.',
    howFast: 'When your calendar asks. Google’s may ask only about once a day, and ignores alarms.',
  },
  feed: { name: 'Feed', here: 'With a feed reader.', howFast: 'When your reader asks.' },
  badge: {
    name: 'Badge on the icon',
    here: { absent: 'Not here.', 'not-installed': 'Once installed.', here: 'Yes, if your system shows it.' },
    howFast: 'When you open the app, or after a background check.',
  },
  background: {
    name: 'Background check',
    here: {
      absent: 'Not here.',
      'not-installed': 'Once installed.',
      refused: 'Not allowed by the browser.',
      blocked: 'Notifications are blocked.',
    },
    howFast: 'The browser decides: twice a day at most, less if you use the app little, perhaps never.',
  },
  tellMe: 'Tell me',
  said: {
    absent: '',
    'not-installed': '',
    refused: 'Your browser does not allow that now.',
    blocked: 'Without your permission there are no notifications. You find it in the browser’s settings for this site.',
    off: 'Switched off.',
    on: 'Switched on. A notification spoils nothing past your place.',
  },
};
