/** What a device says of the installed app. Words of a build step: no page has them. */
export const installWords = {
  continueWatching: 'Continue watching',
};
