export const shareWords = {
  copied: 'The address is copied.',
  field: 'Copy this address',
};
