/** What a device says of the installed app. Words of a build step: no page has them. */
export const installWords = {
  description: (season: number) =>
    `Episodes, cast and the way to season ${season} of All of Us Are Dead, and nothing past where you are.`,
  continueWatching: 'Continue watching',
};
