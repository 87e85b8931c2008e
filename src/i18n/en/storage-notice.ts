/** What stands above every page where the saved place is not what it should be. */
export const storageNoticeWords = {
  'set-aside':
    'We couldn’t read your saved place, so we put it aside and took you back to the start, where nothing is spoiled.',
  unavailable:
    'This browser doesn’t let us keep anything. Your place, and what you write or seal, last until you close the page.',
};
