import { readSwipe, type Touched } from './swipe.ts';

/** What answers to the arrow keys itself. A scrolled area is one of them (src/ui/ScrollArea.tsx). */
const TAKES_ARROWS = 'input, select, textarea, [contenteditable], [tabindex="0"], [role="grid"], dialog';

/** Which way a key turns the page, or null: with a modifier it is the browser's, in a field the field's. */
function readKey(event: KeyboardEvent): 'previous' | 'next' | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.target instanceof Element && event.target.closest(TAKES_ARROWS) !== null) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  if (event.key === 'ArrowLeft') return 'previous';
  return event.key === 'ArrowRight' ? 'next' : null;
}

/** Whether a finger here moves something else than the page: a scrolled area, a field. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('input, select, textarea, dialog') !== null) return true;
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const scrolls = element.scrollWidth > element.clientWidth && element !== document.documentElement;
    if (scrolls && /auto|scroll/.test(getComputedStyle(element).overflowX)) return true;
  }
  return false;
}

/** Calls `turn` for every arrow key and every swipe that turns the page, until the returned function is called. */
export function listenForTurns(turn: (way: 'previous' | 'next') => void): () => void {
  let from: Touched | null = null;
  const stopper = new AbortController();
  const { signal } = stopper;

  const onKey = (event: KeyboardEvent) => {
    const way = readKey(event);
    if (way !== null) turn(way);
  };
  const onStart = (event: TouchEvent) => {
    const [touch, second] = event.touches;
    const isZoomed = (window.visualViewport?.scale ?? 1) > 1.01;
    const isFree = touch !== undefined && second === undefined && !isZoomed && !isTaken(event.target);
    from = isFree ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
  };
  const onEnd = (event: TouchEvent) => {
    const [touch] = event.changedTouches;
    const began = from;
    from = null;
    if (touch === undefined || began === null || getSelection()?.isCollapsed === false) return;
    const way = readSwipe(began, { x: touch.clientX, y: touch.clientY, at: event.timeStamp }, window.innerWidth);
    if (way !== null) turn(way);
  };

  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('touchstart', onStart, { signal, passive: true });
  document.addEventListener('touchend', onEnd, { signal, passive: true });
  return () => stopper.abort();
}
