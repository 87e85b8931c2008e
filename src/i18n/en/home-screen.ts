/** What is said of the app on a home screen: the two hints, which come with their words and not with the first page, and the row in You. */
export const homeScreenWords = {
  title: 'On your home screen',
  state: 'Like an app, small, and without a store',
  stateInstalled: 'You have it open from there',
  lead: 'Then Roll Call opens by itself, without the browser around it.',
  menu: 'If your browser can do that, it offers it in its menu, as “Install” or “Add to Home screen”.',
  apple: 'On an iPhone or iPad',
  /** The way through Safari, a sentence a press. */
  steps: {
    dots: 'Press the three dots beside the address. If the next button is there already, begin with that.',
    share: 'Press “Share”.',
    more: 'Look down the list. Where it ends too early, press “View More”.',
    add: 'Press “Add to Home Screen”, then “Add”.',
  },
  otherBrowsers: 'In another browser, begin at its share button.',
  startsEmpty:
    'On an iPhone, iPad or Mac the app starts empty: it doesn’t see what you told us in the browser. Bring your place along with its code, or everything with the file of your backup.',
  install: 'Install',
  installed: 'This is the installed app.',

  hint: {
    title: 'Keep Roll Call at hand',
    why: 'You can put it on your home screen like an app. It is small, and needs no store.',
    how: 'Show me how',
    close: 'Not now',
  },

  /** To somebody whose installed app knows nothing of them yet. */
  bring: {
    title: 'Have you been here before?',
    why: 'This app starts empty. In the browser where you told us how far you are, You has a code for your place, under “Another device”.',
    whole: 'What you wrote and sealed comes along in the file of your backup.',
    type: 'Type the code',
    close: 'I’m new here',
  },
};
