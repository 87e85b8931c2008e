export const sourceWords = {
  count: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  all: 'All sources on one page',
  none: 'No source found',
  dateUnknown: 'undated',
  passesOn: (publisher: string, date: string) => `passing on ${publisher}, ${date}`,
  addressUnknown: 'no address',
  loadFailed: 'The sources could not be loaded.',
  retry: 'Try again',
  corrections: 'Early articles, corrected',
  correctionsLead: 'Three articles started this project. This is what they got wrong.',
  says: 'It says',
  actually: 'The sources say',
};
