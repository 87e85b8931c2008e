import { useEffect, useState } from 'react';

const PAUSE_MS = 500;

/** A text once it has stood still for a moment: a screen reader is not told every letter's count. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  // Waiting is no event of the page's.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
