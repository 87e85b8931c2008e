/** What an episode is called. */
export const nameEpisode = (number: number, season = 1) =>
  season === 1 ? `Episode ${number}` : `Season ${season}, episode ${number}`;
