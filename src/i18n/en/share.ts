export const shareWords = {
  copied: 'The address is copied.',
  field: 'Copy this address',
  wordsCopied: 'The words are copied.',
  wordsField: 'Copy these words',
  pictureNotLoaded: 'The picture didn’t load. You may be offline.',
};
