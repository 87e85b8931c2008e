/** The next episode on the start page. */
export const todayWords = {
  next: (episode: string) => `Next: ${episode}`,
  minutes: (minutes: number) => `${minutes} min`,
  watchedIt: 'I’ve watched it',
  open: (episode: string) => `Open ${episode}`,
};
