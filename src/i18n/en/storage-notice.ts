/** What stands above every page where the saved place is not what it should be. */
export const storageNoticeWords = {
  'set-aside': 'Your saved place could not be read. It is kept aside, and you are back at the safest point.',
  unavailable: 'This browser does not let us save your place. It lasts until you close the page.',
};
