/** What a device says of the installed app. Words of a build step: no page has them. */
export const installWords = {
  description: (season: number) =>
    `Episode guide, cast and season ${season} status for All of Us Are Dead, without spoilers past where you are.`,
  continueWatching: 'Continue watching',
};
