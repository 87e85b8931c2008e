/** The words of the hint that the app can be installed. They come with it, and not with the first page. */
export const installHintWords = {
  title: 'Keep Roll Call at hand',
  why: 'You can put it on your home screen like an app. It is small, and needs no store.',
  shareMenu: 'Open your browser’s share menu and choose “Add to Home Screen”.',
  install: 'Install',
  close: 'Not now',
};
