/** What the build knows of the awaited season, as HTML: its number, its state in short, the day of the newest news, and how predictions came out. */
interface Standing {
  readonly season: number;
  readonly state: string;
  readonly newest: string | null;
  readonly finding: string;
}

/** The state, and how old it is: as a day, since a description stands for as long as somebody keeps it. */
const standing = ({ state, newest }: Standing) => `${state}.${newest === null ? '' : ` Newest news: ${newest}.`}`;

/** What search engines and link previews say of each page, by its route, given its name and the state. Written for somebody who has not started. */
export const descriptions = {
  '/': (_: string, now: Standing) =>
    `${standing(now)} All of Us Are Dead, followed without spoilers: what is known of season ${now.season}, who said so, and a guide to every episode.`,
  '/countdown': (_: string, now: Standing) =>
    `${standing(now)} A countdown to All of Us Are Dead season ${now.season} that runs once Netflix has named a day.`,
  '/episodes/': () =>
    'Every episode of All of Us Are Dead, with its length and what it is about. What happens in it opens once you have watched it.',
  '/episodes/$number': (name: string) =>
    `${name} of All of Us Are Dead: how long it is, what it is about, and its content notes. What happens opens once you have watched it.`,
  '/story': () =>
    'The story of All of Us Are Dead so far, told in a minute, in five or in full, as far as you have watched and no further.',
  '/cast/': () => 'Who is who in All of Us Are Dead, in Hangul and Latin letters, as far as you have watched.',
  '/cast/$characterId': (name: string) =>
    `${name} in All of Us Are Dead: who plays the part, and what has happened as far as you have watched.`,
  '/cast/roll-call': () =>
    'The attendance book of All of Us Are Dead: everybody, episode by episode, as far as you have watched.',
  '/cast/ties': () =>
    'Who is who to whom in All of Us Are Dead, all ties at once: family, friends, love and enemies, as far as you have watched.',
  '/status/': (_: string, now: Standing) =>
    `${standing(now)} How far All of Us Are Dead season ${now.season} has come, step by step, with its sources and our own estimate.`,
  '/status/claims': (_: string, now: Standing) =>
    `${now.finding} Who said what about All of Us Are Dead season ${now.season}, when, and whether it came true.`,
  '/show/': () =>
    'All of Us Are Dead, the series: where to watch it, who made it, for which age it is in each country, how many watched, scores and awards.',
  '/show/webtoon': () =>
    'All of Us Are Dead and the webtoon it comes from, side by side: what the series changed, as far as you have watched.',
  '/show/meanwhile': () =>
    'What to watch while you wait for more of All of Us Are Dead: series and films like it, what they share with it and where they came out.',
  '/updates': (_: string, now: Standing) =>
    `What has happened on the way to All of Us Are Dead season ${now.season}, newest first, with its sources.`,
  '/answers': (_: string, now: Standing) =>
    `${standing(now)} What people ask about All of Us Are Dead, answered without spoilers: season ${now.season}, where to watch it, what it is based on.`,
  '/your-data/': () =>
    'Where you are in the story, and how you want Roll Call: it all stays on your device, and you can take it along or delete it.',
  '/your-data/season': () =>
    'Your own season of All of Us Are Dead: the marks and lines you kept, and the days you watched. It is made on your device.',
  '/sources': () => 'Everything that Roll Call rests on, what we couldn’t find out, and what we have corrected.',
};
