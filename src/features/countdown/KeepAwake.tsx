import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '#ui/Button.tsx';
import { countdownWords as words } from '#words/countdown.ts';

import { createWakeLock } from './wake-lock.ts';

/** The switch that keeps the screen awake as long as it is on the page; nothing where the browser has no such thing. */
export function KeepAwake() {
  return 'wakeLock' in navigator ? <Switch /> : null;
}

function Switch() {
  const [lock] = useState(() => createWakeLock(() => navigator.wakeLock.request('screen')));
  const state = useSyncExternalStore(lock.subscribe, lock.get, lock.get);
  // The lock belongs to the browser: it must not outlive the switch that shows it.
  useEffect(() => lock.turnOff, [lock]);
  return (
    <>
      <Button
        aria-pressed={state === 'on'}
        onClick={state === 'on' ? lock.turnOff : lock.turnOn}
        className="aria-pressed:border-tag aria-pressed:bg-tag aria-pressed:text-ink"
      >
        {words.keepAwake}
      </Button>
      <span role="status" className="text-dust text-sm">
        {state === 'refused' ? words.keepAwakeRefused : ''}
      </span>
    </>
  );
}
