import type { DayNumber } from '#domain/facts/calendar.ts';
import type { Forecast } from '#domain/status/forecast.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import { happened } from './rungs.ts';
import { when } from './when.ts';

const list = (words: readonly string[], last = 'and') =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const isFresh = ({ newest }: Situation) => newest !== null && !newest.stale;

/** "is on its way", as far as anybody knows; said of a season that is not out. */
const notOut = (situation: Situation) => {
  const { season, unofficial } = situation;
  if (unofficial !== null)
    return `Somebody names ${formatRange(unofficial.range)} for season ${season}, but Netflix hasn’t.`;
  return isFresh(situation)
    ? `Season ${season} isn’t out yet, and Netflix hasn’t given a date.`
    : `Season ${season} isn’t out, as far as we know, and we know of no date.`;
};

export const answerWords = {
  newest: (day: DayNumber) => `Newest news we found: ${formatDay(day)}`,
  /** Whether a season is out. */
  out: (situation: Situation): string => {
    switch (situation.release.mode) {
      case 'released':
        return 'Yes.';
      case 'undated':
        return isFresh(situation) && situation.unofficial === null ? 'No.' : 'Not as far as we know.';
      case 'window':
      case 'dated':
        return 'Not yet.';
    }
  },
  outWhy: (situation: Situation) => {
    const { release, season, dropsOn } = situation;
    switch (release.mode) {
      case 'undated':
        return notOut(situation);
      case 'window':
        return release.over
          ? `Netflix had said ${formatRange(release.range)}. That is over, and we know of no release.`
          : `Netflix says ${formatRange(release.range)} for season ${season}.`;
      case 'dated':
        return `Season ${season} comes out on ${formatDay(dropsOn ?? release.day)}.`;
      case 'released':
        return `Season ${season} came out on ${formatDay(dropsOn ?? release.day)}. It’s on Netflix.`;
    }
  },
  /** When it comes. */
  date: ({ release, dropsOn }: Situation) => {
    switch (release.mode) {
      case 'undated':
        return 'No date that we know of.';
      case 'window':
        return `${formatRange(release.range)}.`;
      case 'dated':
      case 'released':
        return `${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  guess: ({ median }: Forecast) => `Our best guess is ${formatMonth(median)}.`,
  guessed: ({ median }: Forecast) => formatMonth(median),
  guessFrom: ({ early, late }: Forecast) =>
    `Eight chances in ten lie between ${formatDay(early)} and ${formatDay(late)}. That is our estimate, not Netflix’s.`,
  guessTitle: ({ median }: Forecast) => `Around ${formatMonth(median)}.`,
  daysLeft: (days: number) => (days === 1 ? '1 day.' : `${days} days.`),
  lastEvent: ({ lastEvent }: Situation) =>
    lastEvent === null ? 'Nothing is recorded yet.' : `${happened[lastEvent.id]} ${when(lastEvent.range)}.`,
  lastHeard: 'That is the last we heard.',
  whyLong: 'Nobody has said.',
  formerOut: (season: number, day: string) => `Season ${season} came out on ${day}.`,
  yes: 'Yes.',
  hour: (drop: number, zone: string | undefined) => `${formatHour(drop, zone)} where you are.`,
  hourDated: (day: DayNumber) => `That is midnight in Los Angeles on ${formatDay(day)}, the same moment everywhere.`,
  hourUndated: 'Midnight in Los Angeles.',
  hourUsual: (drop: number, zone: string | undefined) =>
    `That is when Netflix puts its own series out, everywhere at once. Today it would be ${formatHour(drop, zone)} where you are.`,
  trailerNone: 'None that we know of.',
  trailerNoneWhy: (season: number) => `We know of no trailer with scenes of season ${season}.`,
  trailerFormer: (season: number, day: string) => `Season ${season} had its trailer on ${day}.`,
  on: (service: string) => `On ${service}.`,
  onlyOn: (season: number, service: string) => `Season ${season} streams on ${service}, everywhere it is.`,
  willBeOn: (season: number, service: string) =>
    `Season ${season} was announced for ${service} too. It isn’t out, as far as we know.`,
  episodes: (season: number, count: number) => `${count} in season ${season}.`,
  episodesUnknown: (season: number) => `How many season ${season} has isn’t known yet.`,
  length: (time: string) => `${time} in all.`,
  lengthEach: (count: number, least: string, most: string) => `${count} episodes, between ${least} and ${most} each.`,
  seasons: (count: number) => (count === 1 ? 'One so far.' : `${count} so far.`),
  seasonsNext: (season: number) => `Netflix ordered season ${season}.`,
  names: (names: readonly string[]) => `${list(names)}.`,
  returnsWhy: (season: number) => `Netflix has confirmed them for season ${season}.`,
  newWhy: (season: number) => `They are new in season ${season}, says Netflix.`,
  nobodyNamed: (season: number) => `Nobody has been confirmed for season ${season}.`,
  gated: 'Whoever comes back is somebody who lives.',
  gatedWhy: (until: string) => `So we keep it shut until ${until}.`,
  waits: 'Not yet, for you.',
  waitsWhy: (until: string) => `That stays shut until ${until}.`,
  confirmed: (name: string, season: number) => `Netflix has confirmed ${name} for season ${season}.`,
  notConfirmed: 'Not confirmed.',
  reported: (name: string, season: number) => `Some report ${name} for season ${season}. Netflix hasn’t said so.`,
  withdrawn: (name: string, season: number) => `${name} was reported for season ${season}, and out again.`,
  unsaid: 'Nobody has said so.',
  unsaidWhy: (name: string, season: number) => `We know of no word on ${name} in season ${season}.`,
  fate: {
    present: 'Alive.',
    there: 'Alive, as far as we know.',
    bitten: 'Bitten.',
    turned: 'Turned.',
    half: 'Half-zombie.',
    gone: 'Dead.',
    open: 'Nobody can say.',
  },
  fateAsOf: (name: string, point: string) => `That is how ${name} stands after ${point}, as far as you are.`,
  fateOpen: (name: string) => `Nothing settles what became of ${name}, as far as you are.`,
  fateUnknown: (name: string) => `Nothing is told of ${name} as far as you are.`,
  fates: (answering: number, people: number) => `${answering} of ${people} still answer.`,
  fatesWhy: (point: string) => `That is the roll after ${point}. The register shows who.`,
  fatesStart: 'The register opens with the first episode.',
  fatesStartWhy: 'Say how far you are, and it fills up to there.',
  playedBy: (actor: string) => `${actor}.`,
  plays: (actor: string, name: string) => `${actor} plays ${name}.`,
  actorUnknown: 'Not known.',
  actorUnknownWhy: (name: string) => `No source that we read says who plays ${name}.`,
  everyActor: 'Each name tag says who plays them.',
  cast: 'It’s on their name tags.',
  age: (name: string) => `What is known of the birth year of ${name} stands on the card.`,
  eachPage: 'Each person’s page says what is known of them, as far as you are.',
  ageTitle: 'On their own page.',
  loveTitle: 'Look at the ties.',
  love: 'Who is close to whom stands on each person’s page, as far as you are.',
  ratingIn: (rating: string, region: string) => `${rating} (${region}).`,
  ratingAlso: (others: readonly string[]) => `Elsewhere: ${others.join('; ')}.`,
  ratingUnknown: 'We know of no rating.',
  scary: (kinds: readonly string[]) => `Strong: ${list(kinds).toLowerCase()}.`,
  scaryTitle: 'Yes.',
  scaryNone: 'We have no content notes.',
  dub: (language: string) => `It was made in ${language}.`,
  dubbed: (languages: readonly string[]) => `Into ${list(languages)}, as far as our sources say.`,
  dubWhy: 'What our sources say of dubs and subtitles stands beside where to watch.',
  renewed: (range: string) => `It was ordered ${range}.`,
  renewedNot: 'Not as far as we know.',
  renewedNotWhy: (season: number) => `We know of no order for season ${season}.`,
  laterWhy: (season: number, awaited: number) =>
    `Nothing official says anything of season ${season}. Season ${awaited} comes first.`,
  based: 'A webtoon.',
  basedOn: (title: string, author: string, platform: string) => `“${title}” by ${author}, on ${platform}.`,
  setIn: (city: string) => `It is set in ${city}.`,
  plotNone: (season: number) => `Nothing is told of season ${season} yet.`,
  plotTitle: (season: number) => `Season ${season}, in short.`,
  recap: 'The story so far.',
  recapWhy: 'In a minute, in five, or all of it, up to where you are.',
  recapStart: 'It begins with the first episode, and grows with you.',
  open: 'Quite a lot.',
  openWhy: 'Each open question, with what speaks for it and against it.',
  school: 'All over the school.',
  schoolWhy: 'The drawing of the building shows the rooms that you have seen, and where the class was.',
  short: 'In short.',
  endingTitle: (episode: string) => `It ends with ${episode}.`,
  directed: (names: readonly string[]) => `${list(names)} directed it.`,
  wrote: (names: readonly string[]) => `${list(names)} wrote it.`,
  filmedTitle: (country: string) => `In ${country}.`,
  similar: (titles: readonly string[]) => `${list(titles, 'or')}.`,
  similarWhy: 'And more, each with a line on why.',
  read: (services: readonly string[]) => `On ${list(services)}.`,
  readWhy: (title: string) => `The webtoon is “${title}”.`,
  priceTitle: 'It depends on where you live.',
  price: (day: string, text: string) => `As of ${day}: ${text}`,
  awards: (won: number, nominated: number) => `${won} won, ${nominated} nominations besides.`,
  awardsWhy: 'Those that our sources tell of.',
  figuresTitle: (value: number, metric: string) => `${formatNumber(value)} ${metric}.`,
  figures: 'Hours, views and charts stand with the show, each with its day.',
  scoreTitle: (scores: readonly string[]) => `${list(scores)}.`,
  score: 'The scores stand with the show, each with its day.',
  rumoursTitle: (wrong: number, due: number) =>
    due === 0 ? 'No prediction has come due.' : `${wrong} of ${due} were wrong.`,
  rumours: 'That is of the predictions that have come due. Each stands in the list with how it turned out.',
  /** What the show is called in the other of the two languages that it is known in. */
  titleOf: (korean: string) => korean,
  titleIs: (romanised: string, literal: string) => `${romanised}, literally “${literal}”.`,
  points: (value: string, unit: string) =>
    `${value}${{ percent: ' %', 'points-of-100': ' of 100', 'points-of-10': ' of 10' }[unit] ?? ''}`,
  happened: (rung: 'teaser' | 'trailer', when: string) => `${happened[rung]} ${when}.`,
  differences: 'They part ways in places.',
  differencesWhy: 'Each difference waits until it has happened in the series.',
  pupils: 'It’s on the register.',
  onRegister: (people: number) => `${people} stand on the register, as far as you are.`,
  pupilsWhy: 'Everybody who has a place in the class list stands there.',
  term: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  newsTitle: (day: DayNumber) => `The newest is from ${formatDay(day)}.`,
  newsNone: 'No news is dated.',
  spoilersTitle: 'Nothing past where you are.',
  spoilers: 'Say at the top how far you are. Search, pages and titles hold back the rest.',
};
