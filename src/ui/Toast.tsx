import { useEffect, useId, useState } from 'react';

import { Button } from './Button.tsx';

/** How long something can be taken back, in milliseconds, unless somebody is at it. */
const STAYS = 6000;

/**
 * A line at the foot of the screen that says what was done and takes it back. It comes with the focus, so that a keyboard is at its button, and
 * goes by itself (`onGone`) once nobody holds or points at it.
 */
export function Toast(props: { text: string; undo: string; onUndo: () => void; onGone: () => void }) {
  const { onGone } = props;
  const id = useId();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className="fixed inset-x-4 bottom-[calc(5.25rem+env(safe-area-inset-bottom))] z-30 mx-auto flex max-w-md items-center justify-between gap-3 control bg-panel py-1 pr-1 pl-4 lg:bottom-6 print:hidden"
    >
      <p id={id}>{props.text}</p>
      <Button ref={focusQuietly} aria-describedby={id} className="shrink-0" onClick={props.onUndo}>
        {props.undo}
      </Button>
    </div>
  );
}

/** What was pressed is gone: whoever uses a keyboard goes on from here. */
function focusQuietly(button: HTMLButtonElement | null) {
  button?.focus({ preventScroll: true });
}
