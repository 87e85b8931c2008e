/** The words of the hint that the app can be installed. They come with it, and not with the first page. */
export const installHintWords = {
  title: 'Keep Roll Call at hand',
  why: 'You can install it like an app. It takes little room and needs no store.',
  shareMenu: 'Open the share menu of your browser and choose “Add to Home Screen”.',
  install: 'Install',
  close: 'Not now',
};
