// A box to tick takes no letters.
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Whether a key press is the one that opens the search: "/", not while typing or composing, and not as part of a chord. */
export function isSearchKey(event: KeyboardEvent): boolean {
  // 229 is a key that an input method has taken for itself.
  if (event.key !== '/' || event.isComposing || event.keyCode === 229 || event.defaultPrevented) return false;
  // Shift may stay: some layouts have the sign nowhere else.
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return document.querySelector('dialog[open]') === null && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}
