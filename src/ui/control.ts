/** The frame of a field that takes an answer: its edge stands out at 3 : 1. */
export const FIELD = 'min-h-11 w-full max-w-full control bg-panel px-2 text-chalk';

/** The label over a field. */
export const LABEL = 'text-dust text-sm';

/** A link that looks like a button, where going somewhere is what there is to do. */
export const BUTTON_LINK =
  'grid min-h-12 place-items-center control px-4 py-2 text-center font-display text-lg leading-tight';
