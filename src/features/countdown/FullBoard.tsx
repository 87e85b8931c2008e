import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { Button } from '#ui/Button.tsx';
import { countdownWords as words } from '#words/countdown.ts';

import { createWakeLock } from './wake-lock.ts';

/**
 * The board alone, over all there is, and over the whole screen where the browser lets it (iPhones do not). A tap, Escape, or leaving the full
 * screen shows what closes it (`onClose`), and what keeps the screen awake meanwhile.
 */
export function FullBoard(props: { label: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const page = document.documentElement;
    const ask = () => {
      if (document.fullscreenElement === null) setAsked(true);
    };
    // Only the method makes a dialog modal. The focus goes to the board, not to what is still hidden.
    if (dialog.current?.open === false) dialog.current.showModal();
    dialog.current?.focus();
    document.addEventListener('fullscreenchange', ask);
    // Without a tap before it the browser would refuse, and say so.
    const mayAsk = document.fullscreenEnabled && 'userActivation' in navigator && navigator.userActivation.isActive;
    if (mayAsk) page.requestFullscreen().catch(() => {});
    return () => {
      document.removeEventListener('fullscreenchange', ask);
      if (document.fullscreenEnabled && document.fullscreenElement !== null) document.exitFullscreen().catch(() => {});
    };
  }, []);
  return (
    // The keyboard has Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-label={props.label}
      onClose={props.onClose}
      onCancel={(event) => {
        if (isAsked) return;
        event.preventDefault();
        setAsked(true);
      }}
      onClick={() => setAsked(true)}
      className="m-0 h-full max-h-none w-full max-w-none bg-board outline-none backdrop:bg-[var(--board,#000)]"
    >
      {props.children}
      <div
        className={`absolute top-[calc(1rem+env(safe-area-inset-top))] right-4 flex flex-wrap items-center justify-end gap-3 rounded-[6px] bg-panel p-2 focus-within:opacity-100 ${isAsked ? '' : 'opacity-0'}`}
      >
        {'wakeLock' in navigator ? <KeepAwake /> : null}
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </div>
    </dialog>
  );
}

/** The switch that keeps the screen awake as long as it is on the page. */
function KeepAwake() {
  const [lock] = useState(() => createWakeLock(() => navigator.wakeLock.request('screen')));
  const state = useSyncExternalStore(lock.subscribe, lock.get, lock.get);
  // The lock belongs to the browser: it must not outlive the switch that shows it.
  useEffect(() => lock.turnOff, [lock]);
  return (
    <>
      <span role="status" className="text-dust text-sm">
        {state === 'refused' ? words.keepAwakeRefused : ''}
      </span>
      <Button
        aria-pressed={state === 'on'}
        onClick={state === 'on' ? lock.turnOff : lock.turnOn}
        className="aria-pressed:bg-chalk aria-pressed:text-board"
      >
        {words.keepAwake}
      </Button>
    </>
  );
}
