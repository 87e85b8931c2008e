import type { Likeness } from '#domain/show/extras.ts';

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const showWords = {
  viewsLabel: 'About the show',
  views: { about: 'About', webtoon: 'Show and webtoon', meanwhile: 'While you wait' },
  lead: (network: string, date: string) => `A ${network} series, out since ${date}.`,
  means: (literal: string) => `It means “${literal}”.`,
  watch: 'Where to watch',
  watchAt: (service: string, season: number) => `Season ${season} is on ${service}, in every country that has it.`,
  watchOn: (network: string) => `Watch on ${network}`,
  nowhere: 'We know of no place to watch it.',
  facts: 'At a glance',
  genres: 'Genres',
  premiere: 'Out since',
  roles: {
    director: (count: number) => (count === 1 ? 'Director' : 'Directors'),
    writer: (count: number) => (count === 1 ? 'Writer' : 'Writers'),
    studio: (count: number) => (count === 1 ? 'Studio' : 'Studios'),
  },
  settingAndFilming: 'Where it plays',
  setting: 'The place',
  classOf: (name: string) => `class ${name}`,
  virus: 'The virus',
  halfZombie: 'Word for a half-zombie',
  filming: 'Filmed',
  filmingDates: (from: string, to: string) => `${from} to ${to}`,
  ratings: 'For which age',
  ratedFor: 'Why',
  noRatings: 'We found no age rating.',
  contentNotes: 'What it contains',
  topics: (count: number) => some(count, 'topic', 'topics'),
  viewing: 'How many watched',
  noFigures: 'We found no figures.',
  everyFigure: 'All figures',
  more: (count: number) => `${count} more`,
  charted: (season: number) => `Season ${season} was in`,
  chartedSums: (weeks: number, first: number, hours: string) =>
    `for ${weeks === 1 ? 'one week' : `${weeks} weeks`}${first === 0 ? '' : first === weeks ? ', in first place throughout' : `, ${first} of them in first place`}. People watched ${hours} hours of it in that time.`,
  weekByWeek: (season: number) => `Season ${season}, week by week`,
  place: (rank: number) => `place ${rank}`,
  inCountries: (top10: number, lists: number, first: number) =>
    `; in the top 10 of ${top10} of ${lists} countries, first in ${first}`,
  figures: {
    hours: (value: string) => `${value} hours`,
    views: (value: string) => `${value} views`,
    weeks: (value: string) => `${value} weeks`,
    days: (value: string) => `${value} days`,
    countries: (value: string) => `${value} countries`,
    percent: (value: string) => `${value} %`,
    'points-of-100': (value: string) => `${value} of 100`,
    'points-of-10': (value: string) => `${value} of 10`,
    nominations: (value: string) => `${value} nominations`,
    awards: (value: string) => `${value} awards`,
    'day-of-release': (value: string) => `Day ${value} of its release`,
    rank: (value: string) => `Place ${value}`,
  },
  scores: 'Scores and awards',
  noScores: 'We found no scores and no awards.',
  results: { nominated: 'was nominated for', won: 'won' },
  trailers: 'Clips and Netflix’s own pages',
  clipCount: (count: number) => some(count, 'clip', 'clips'),
  trailerKinds: {
    teaser: 'Teaser',
    trailer: 'Trailer',
    announcement: 'Announcement',
    commentary: 'Commentary',
    'making-of': 'Making-of',
    clip: 'Clip',
  },
  trailerOf: (kind: string, season: number) => `${kind}, season ${season}`,
  notOfficial: 'not official',
  titles: 'Its name elsewhere',
  titleCount: (count: number) => some(count, 'title', 'titles'),
};

/** Where sources answer the same question differently. */
export const differWords = {
  differ: 'Sources differ',
};

export const webtoonWords = {
  title: 'The show and the webtoon',
  lead: 'The same school, told twice. What happens later waits until you’ve watched it.',
  differences: 'Side by side',
  webtoon: 'Webtoon',
  show: 'Show',
  both: 'Both',
  before: 'From the start',
  from: (point: string) => `After ${point}`,
  rest: (point: string) => `From ${point} on`,
  count: (count: number) => some(count, 'difference', 'differences'),
  otherwise: 'The show tells it differently.',
  later: 'More follows as you watch.',
  none: 'Nothing to compare yet.',
  about: 'The webtoon',
  by: (author: string, platform: string, from: string, to: string) =>
    `${author} drew it. It ran on ${platform} from ${from} to ${to}.`,
  in: (service: string, region: string) => `${service} in ${region}`,
  read: (places: readonly string[]) => `You can read it on ${places.join(' and on ')}.`,
};

export const meanwhileWords = {
  title: 'While you wait',
  lead: 'Series and films that share something with the show, the closest first. Where each came out may have changed since.',
  none: 'We have nothing to suggest yet.',
  groups: {
    school: 'A class in trouble',
    zombies: 'Zombies',
    'shut-in': 'Nobody gets out',
    monsters: 'Other monsters',
    kin: 'Alike in another way',
  } satisfies Record<Likeness, string>,
  count: (count: number) => some(count, 'title', 'titles'),
  kinds: { series: 'Series', film: 'Film', webtoon: 'Webtoon', book: 'Book', game: 'Game' },
};
