import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A summary with a panel that hangs on it, without a script until it has to close: by Escape, by a tap or the focus elsewhere, and when
 * `place` becomes another one (it stays open over the page that it led to otherwise).
 * Whether it is open only the element knows: a copy of that in React is a task behind, and loses a quick Escape.
 */
export function Dropdown(props: {
  summary: ReactNode;
  summaryClass: string;
  panelClass: string;
  place?: string;
  isCurrent?: boolean;
  children: ReactNode;
}) {
  const { place } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const last = useRef(place);

  useEffect(() => {
    if (details.current !== null && last.current !== place) details.current.open = false;
    last.current = place;
  }, [place]);

  // A <details> does not close by itself; the keyboard and a tap elsewhere are expected to close it.
  useEffect(() => {
    const close = (event: Event) => {
      const own = details.current;
      if (own === null) return;
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      if (!(event instanceof KeyboardEvent) && event.target instanceof Node && own.contains(event.target)) return;
      // What held the focus is about to vanish.
      if (event instanceof KeyboardEvent && own.contains(document.activeElement)) own.querySelector('summary')?.focus();
      own.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    // Left open it would lie over whatever has the focus next.
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);

  return (
    <details ref={details}>
      <summary className={`cursor-pointer ${props.summaryClass}`} aria-current={props.isCurrent ? 'true' : undefined}>
        {props.summary}
      </summary>
      <div className={`z-20 control bg-panel ${props.panelClass}`}>{props.children}</div>
    </details>
  );
}
