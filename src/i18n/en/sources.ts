export const sourceWords = {
  title: 'Sources',
  lead: (count: number) => `${count} sources stand behind what you can see where you are.`,
  count: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  all: 'All sources on one page',
  none: 'No source found',
  dateUnknown: 'date not known',
  passesOn: (publisher: string, date: string) => `passing on ${publisher}, ${date}`,
  addressUnknown: 'no address',
  languageUnknown: 'language not known',
  loadFailed: 'The sources could not be loaded.',
  retry: 'Try again',
  supports: (count: number) => (count === 1 ? 'supports 1 fact' : `supports ${count} facts`),
  corrections: 'Corrections',
  correctionsLead: 'Three articles started this project. This is what they got wrong.',
  says: 'It says',
  actually: 'The sources say',
  gaps: 'What we could not find',
  gapCount: (count: number) => (count === 1 ? '1 gap' : `${count} gaps`),
  correctUs: 'Correct us',
  correctUsHow:
    'Every fact is one record in a JSON file. The guide in the repository shows how to correct one in five minutes, with its source and date.',
  licences: 'Licences',
  faceLicence: 'The licence of the lettering, Do Hyeon',
  licencesText:
    'The code is free under the MIT licence, the facts under CC BY 4.0. The show, its names and its titles belong to their owners.',
  kinds: {
    news: 'news',
    blog: 'blog',
    database: 'database',
    reference: 'reference',
    review: 'review',
    wiki: 'wiki',
    trade: 'trade press',
    'press-release': 'press release',
    official: 'official',
  },
  /** What a gap is about: `season-1`, `comparables` or `extras`. */
  subject: (subject: string) => {
    if (subject === 'comparables') return 'Comparable series';
    return subject === 'extras' ? 'Everything else' : subject.replace('season-', 'Season ');
  },
};
