import { type ReactNode, type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { Button } from '#ui/Button.tsx';
import { countdownWords as words } from '#words/countdown.ts';

import { createWakeLock } from './wake-lock.ts';

/** The blackboard that the clock hangs on, with the date in its corner, and its chalk tray with the choices. It can fill the screen. */
export function Stage(props: {
  titleId: string;
  title: ReactNode;
  corner: ReactNode;
  options?: ReactNode;
  children: ReactNode;
}) {
  const board = useRef<HTMLElement>(null);
  const { possible, full, toggle } = useFullScreen(board);
  return (
    <section
      ref={board}
      aria-labelledby={props.titleId}
      className={`flex min-w-0 flex-col bg-panel ${full ? 'overflow-y-auto' : 'border-2 border-dust'}`}
    >
      <div className={`grid gap-6 p-4 sm:p-8 ${full ? 'grow content-center' : ''}`}>
        <p className="-mb-3 text-right text-dust text-sm sm:-mb-10">{props.corner}</p>
        <h2 id={props.titleId} className="text-balance text-center font-display text-2xl leading-tight sm:text-4xl">
          {props.title}
        </h2>
        {props.children}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-dust border-t-4 bg-board px-4 py-2 empty:py-1 print:hidden">
        {possible ? <Button onClick={toggle}>{full ? words.leaveFullScreen : words.fullScreen}</Button> : null}
        {full ? <KeepAwake /> : null}
        {props.options}
        <Chalk />
      </div>
    </section>
  );
}

/** Two pieces of chalk on the tray. */
function Chalk() {
  return (
    <span aria-hidden="true" className="-mt-1 ml-auto flex items-start gap-2 self-start">
      <span className="h-2 w-12 rounded-sm border border-dust bg-chalk" />
      <span className="h-2 w-7 rounded-sm bg-tag" />
    </span>
  );
}

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
function useFullScreen(element: RefObject<HTMLElement | null>) {
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

/** The switch that keeps the screen awake as long as it is on the page; nothing where the browser has no such thing. */
function KeepAwake() {
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
