/** Calls whoever reads the clock, whenever a full step of theirs has passed. */
export interface Ticker {
  /** Listens for every full `step` (milliseconds); gives what ends it. */
  readonly subscribe: (step: number, listener: () => void) => () => void;
}

interface Reader {
  readonly step: number;
  readonly listener: () => void;
  heard: number;
}

/**
 * The one timer of the page, however many parts read the clock. It wakes at the next full step that anybody waits for, asks the
 * clock instead of counting, rests while the page is hidden, and wakes at once when the page comes back.
 */
export function createTicker(now: () => number): Ticker {
  const readers = new Set<Reader>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wake() {
    const instant = now();
    for (const reader of readers) {
      const step = Math.floor(instant / reader.step);
      // A timer may fire early, and a clock may be set back: what counts is that another step has begun.
      if (step === reader.heard) continue;
      reader.heard = step;
      reader.listener();
    }
    rest();
  }

  function rest() {
    clearTimeout(timer);
    timer = undefined;
    if (readers.size === 0 || document.visibilityState !== 'visible') return;
    const instant = now();
    timer = setTimeout(
      wake,
      Math.min(...[...readers].map(({ step }) => (Math.floor(instant / step) + 1) * step - instant)),
    );
  }

  return {
    subscribe(step, listener) {
      const reader = { step, listener, heard: Math.floor(now() / step) };
      if (readers.size === 0) {
        document.addEventListener('visibilitychange', wake);
        window.addEventListener('pageshow', wake);
      }
      readers.add(reader);
      rest();
      return () => {
        readers.delete(reader);
        rest();
        if (readers.size > 0) return;
        document.removeEventListener('visibilitychange', wake);
        window.removeEventListener('pageshow', wake);
      };
    },
  };
}
