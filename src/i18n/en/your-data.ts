export const yourDataWords = {
  title: 'Your data',
  lead: 'Everything you tell us stays on this device.',
  place: 'Where you are',
  placeHint: 'Everything past this point stays hidden on every page.',
  theme: 'Board or book',
  contentNotes: 'Content notes',
  keyboard: 'Keyboard',
  keyboardHint: 'Switch it off if you speak to your device, or if the search opens when you did not mean it.',
  reset: 'Forget everything',
  resetHint: 'Puts you back to “not started” on this device.',
  resetDone: 'Forgotten. You are back at the start.',
  undo: 'Undo',
  storage: 'Storage',
  kept: 'It has promised not to clear it when space runs short.',
  mayBeCleared:
    'It may clear it when space runs short, and some browsers do after a week or more without a visit, unless the app is installed. Download your file from time to time.',
  conditions: {
    fine: 'This browser keeps your place.',
    'set-aside':
      'Your saved place could not be read. The old content is kept under another name, nothing was overwritten.',
    unavailable: 'This browser does not let us save. Your place lasts until you close the page.',
  },
};
