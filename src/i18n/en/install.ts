/** What a device says of the installed app. Words of a build step: no page has them. */
export const installWords = {
  description: 'Episode guide, cast and season 2 status for All of Us Are Dead, without spoilers past where you are.',
  continueWatching: 'Continue watching',
};
