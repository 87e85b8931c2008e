const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const contentNoteWords = {
  title: 'Content notes',
  none: 'We found no content notes for this episode. There may still be something to warn of.',
  /** The topics in a sentence, the strongest first. */
  contains: (topics: readonly string[]) => `Contains: ${topics.map(lowerFirst).join(', ')}.`,
  details: 'Details',
  depth: 'How much the notes say',
  depths: { off: 'Off', category: 'Topics', detail: 'Details' },
  turnedOff: 'You’ve turned the content notes off.',
  scheme: 'Where the topics come from',
  reading: 'How strong each one is, is our own reading. No board has graded it.',
  severity: { mild: 'mild', moderate: 'moderate', strong: 'strong', unknown: 'we don’t know how strong' },
};
