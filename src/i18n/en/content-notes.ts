export const contentNoteWords = {
  title: 'Content notes',
  none: 'No content notes were found for this episode. That does not mean there is nothing to warn of.',
  depth: 'How much the notes say',
  depths: { off: 'Off', category: 'Topics', detail: 'Details' },
  turnedOff: 'You have turned the content notes off.',
  scheme: 'Where the topics come from',
  reading: 'How strong something is, is our own reading and no board’s grading.',
  severity: { mild: 'mild', moderate: 'moderate', strong: 'strong', unknown: 'not known how strong' },
};
