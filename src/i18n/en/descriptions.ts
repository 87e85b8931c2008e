/** What search engines and link previews say of each page, by its route, given its name and the awaited season. Written for somebody who has not started. */
export const descriptions = {
  '/': (answer: string, season: number) =>
    `${answer}. All of Us Are Dead: what is known of season ${season}, who said what and how old it is, and an episode guide that spoils nothing.`,
  '/countdown': (_: string, season: number) =>
    `The countdown to All of Us Are Dead season ${season}. It runs when Netflix has named a day, and says so plainly while there is none.`,
  '/episodes/': () =>
    'Every episode of All of Us Are Dead with its length and what it is about. What happens in it opens only when you have watched it.',
  '/episodes/$number': (name: string) =>
    `${name} of All of Us Are Dead: its length, what it is about and its content notes. What happens in it opens when you have watched it.`,
  '/cast/': () => 'Who is who in All of Us Are Dead, in Hangul and Latin letters, as far as you have watched.',
  '/cast/$characterId': (name: string) =>
    `${name} in All of Us Are Dead: who plays the part, and what has happened as far as you have watched.`,
  '/cast/roll-call': () =>
    'The attendance book of All of Us Are Dead: everybody, episode by episode, as far as you have watched.',
  '/status/': (_: string, season: number) =>
    `Where All of Us Are Dead season ${season} stands: every step with its date and sources, what contradicts what, and our own estimate.`,
  '/status/claims': (_: string, season: number) =>
    `Who said what about All of Us Are Dead season ${season}, and when. Each claim with its source, and whether it came true.`,
  '/show/': () =>
    'All of Us Are Dead, the series: where to watch it, who made it, for which age it is in each country, how many watched, scores and awards.',
  '/show/webtoon': () =>
    'All of Us Are Dead and the webtoon it comes from, side by side: what the series changed, as far as you have watched.',
  '/show/meanwhile': () =>
    'What to watch while you wait for more of All of Us Are Dead: series and films like it, what they share with it and where they came out.',
  '/updates': (_: string, season: number) =>
    `What is new about All of Us Are Dead season ${season}, newest first, with sources.`,
  '/your-data': () => 'What Roll Call keeps on your device and nowhere else: see it, take it out, delete it.',
  '/sources': () => 'Every source that Roll Call rests on, what we could not find out, and what we have corrected.',
};
