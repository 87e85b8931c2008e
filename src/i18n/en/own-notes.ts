import type { Reaction } from '#domain/story/reactions.ts';

/** What stands around the visitor's own notes on an episode. Nothing here asks for one. */
export const ownNoteWords = {
  title: 'Just for you',
  hint: 'A mark and a line, if you like',
  marks: 'Your mark',
  again: 'Tap it again to take it away.',
  reactions: {
    heart: 'Love',
    tear: 'Tears',
    gasp: 'Gasp',
    laugh: 'Laugh',
    fist: 'Rage',
  } satisfies Record<Reaction, string>,
  line: 'One line of your own',
  left: (letters: number) => `${letters} left`,
  tooLong: (letters: number) =>
    `${letters === 1 ? 'One letter' : `${letters} letters`} too many. It’s kept once it’s shorter.`,
  kept: 'Kept on this device.',
  notKept: 'This browser keeps nothing, so it lasts until you close the page.',
  mySeason: 'See my season',
};
