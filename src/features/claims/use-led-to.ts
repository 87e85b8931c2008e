import { type RefObject, useEffect } from 'react';

/** Leads to a part of the page that was asked for and has just come, unless the visitor has been somewhere on the page before. */
export function useLedTo(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => window.scrollY === 0 && place.current?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [place]);
}
