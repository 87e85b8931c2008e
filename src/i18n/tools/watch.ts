/** What the watch says in a terminal: days as they stand in the files, so that they can be copied. */

const failures = {
  unreachable: () => 'it doesn’t answer',
  slow: () => 'it takes longer than ten seconds',
  'broken-off': () => 'its answer breaks off',
  'too-large': () => 'its answer is larger than five megabytes',
  astray: () => 'its address leads nowhere',
  status: (status: number | null) =>
    status === 429 ? 'it asks us to come back later' : `it answers ${status ?? 'nothing'}`,
  refused: () => 'its robots.txt asks programs to stay away',
  unreadable: () => 'I can’t read this place any more',
  page: () => 'a web page comes where there should be none',
};

export const watchWords = {
  failures,
  /** One line for one watched place: what it is, how it was found, what is new, and where a person looks. */
  line: (what: string, found: readonly string[], look: string) => `${what}: ${found.join('; ')}. ${look}`,
  now: 'looked now',
  lookedOn: (day: string) => `last looked on ${day}`,
  neverLooked: 'not looked at yet',
  notBefore: (moment: string) => `not again before ${moment}`,
  changed: (day: string, version: string) => `as it is since ${day} (${version})`,
  moved: (address: string) => `it has moved to ${address}: put that into the table`,
  nothingNew: 'nothing new',
  toLookAt: (count: number) => (count === 1 ? 'one thing to look at' : `${count} things to look at`),
  clues: {
    date: (what: string, season: number, date: string, at: string) =>
      `${what} has a premiere date for season ${season}: ${date}. Look at ${at}; if Netflix says so, edit released in milestones.json.`,
    season: (what: string, season: number, at: string) =>
      `${what} has a season ${season}. Look at ${at}; if Netflix says so, it is renewed: see CONTRIBUTING.md, “A season that comes out, and the next”.`,
    row: (what: string, season: number, week: string, rank: number, at: string) =>
      `${what} has season ${season} at number ${rank} in the week to ${week}. Look at ${at}, then add the week to weekly-charts.json; if the season is just out, edit released in milestones.json.`,
    item: (what: string, title: string, day: string, at: string) =>
      `${what}, ${day}: “${title}” is newer than all that we know. Read ${at}; if it tells something, add it with its source.`,
    phrase: (what: string, phrase: string, season: number, at: string) =>
      `${what} says “${phrase}”, and for us season ${season} isn’t out. Look at ${at}; if Netflix names a day, edit released in milestones.json.`,
    silence: (what: string, since: string, at: string) =>
      `${what} has told us nothing since ${since}. Look at ${at}; if it is gone or has changed, edit the table of places.`,
  },
  more: (count: number) => `and ${count} more; --json lists them all`,
  /** What a `notSeenUntil` says: a sentence that only lacks its day. */
  notInCharts: (season: number) => ({ en: `Netflix's own weekly charts show no season ${season}` }),
  proposal: (record: string, file: string, at: string) =>
    `That it isn’t there is worth a line. Add ${at} to sources.json, then copy this into ${record} in ${file}:`,
  wrongArguments: (why: string) =>
    `${why}\nnpm run watch -- [--places FILE] [--state FILE] [--json] [--propose] [--looked FILE]`,
  wrongPlaces: (file: string, why: string) => `${file} is no table of places: ${why}`,
  wrongState: (file: string, aside: string | null) =>
    aside === null
      ? `${file} cannot be read, and is still where it was: look what it is.`
      : `${file} could not be read and lies beside as ${aside}; the next round begins anew.`,
  wrongFacts: (folder: string, why: string) => `${folder} is no folder of facts: ${why}`,
  wrongRepository: (fault: string) => `REPO_URL ${fault}; write it as https://… or leave it out.`,
  unwritten: (file: string, why: string) => `${file} could not be written: ${why}`,
  privateCopy: 'a private copy',
  /** In the issue that tells what was found. */
  issue: {
    title: 'The watch has found something',
    label: 'What the watch has found',
    intro:
      'These places say something that our facts don’t. Open each: where it holds, edit the record with its source (CONTRIBUTING.md, “What a machine found”); where it doesn’t, put the id in brackets into `seen` of `src/publish/watch/places.json`. Each round writes this anew, and closes it when nothing is left.',
    nothing: 'Nothing is left to look at.',
    more: 'There is more to look at now:',
    rest: (count: number) => `And ${count} more: \`npm run watch -- --json\` lists them all.`,
  },
};
