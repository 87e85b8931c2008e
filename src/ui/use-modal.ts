import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a `<dialog closedby="any">`: opens it over the page, and where the browser does not know that attribute (Safari, and
 * Chromium before 134) closes it at a press beside it, as the attribute asks. A press that begins inside, to select a text, closes nothing.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    // Only the method makes a dialog modal; the attribute does not.
    if (!dialog.open) dialog.showModal();
    if ('closedBy' in HTMLDialogElement.prototype) return;
    const listening = new AbortController();
    const { signal } = listening;
    let began = false;
    dialog.addEventListener('pointerdown', (event) => (began = isBeside(event)), { signal });
    dialog.addEventListener('click', (event) => began && isBeside(event) && dialog.close(), { signal });
    return () => listening.abort();
  }, []);
  return ref;
}

/** Whether somebody presses the backdrop of a dialog, which counts as the dialog itself, and not its own margin or edge. */
function isBeside({ target, currentTarget, clientX: x, clientY: y }: MouseEvent): boolean {
  if (!(target instanceof Element) || target !== currentTarget) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}
