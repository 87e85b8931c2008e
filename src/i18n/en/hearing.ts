/** What is said of the ways to hear of news, and of how fast each is. */
export const hearingWords = {
  title: 'How you hear of news',
  state: 'Calendar, feed, or a notification',
  stateOn: 'A notification on this device',
  unknown: 'That depends.',
  calendar: {
    name: 'Calendar',
    here: 'In your calendar app.',
    otherwise: 'If nothing opens',
    howFast: 'As soon as your calendar looks. Google’s may look only once a day, and leaves out alarms.',
  },
  feed: { name: 'Feed', here: 'In your feed reader.', howFast: 'As soon as your reader looks.' },
  badge: {
    name: 'Badge on the icon',
    here: { absent: 'Not on this device.', 'not-installed': 'Once installed.', here: 'Yes, if your system shows it.' },
    howFast: 'When you open the app, or after it has looked by itself.',
  },
  background: {
    name: 'Notification',
    here: {
      absent: 'Not on this device.',
      'not-installed': 'Once installed.',
      refused: 'Your browser doesn’t allow it.',
      blocked: 'Notifications are blocked.',
    },
    howFast: 'When your browser lets the app look: twice a day at most, and seldom if you seldom come here.',
  },
  tellMe: 'Tell me',
  said: {
    absent: '',
    'not-installed': '',
    refused: 'Your browser doesn’t allow that right now.',
    blocked: 'Your browser blocks notifications from here. You can allow them in its settings for this site.',
    off: 'Switched off.',
    on: 'Switched on. What it says is safe as far as you have watched.',
  },
};
