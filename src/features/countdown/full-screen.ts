import { type RefObject, useSyncExternalStore } from 'react';

function subscribe(listener: () => void) {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

const isPossible = () => 'fullscreenEnabled' in document && document.fullscreenEnabled;
const isFull = () => document.fullscreenElement instanceof Element;
const no = () => false;
// Most can; where one cannot, the button goes.
const yes = () => true;

/** Full screen for one element: whether the browser can (iPhones cannot), whether it is, and what turns it on and off. */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  return {
    possible: useSyncExternalStore(subscribe, isPossible, yes),
    full: useSyncExternalStore(subscribe, isFull, no),
    toggle: () => {
      const change = isFull() ? document.exitFullscreen() : element.current?.requestFullscreen();
      // A browser may refuse; then nothing has changed, and the button still says so.
      change?.catch(() => {});
    },
  };
}
