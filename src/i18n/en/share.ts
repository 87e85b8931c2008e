export const shareWords = {
  copied: 'The address is copied.',
  field: 'Copy this address',
  pictureNotLoaded: 'The picture didn’t load. You may be offline.',
};
