/** Whether the screen is kept awake, is not, or the device would not. */
export type WakeState = 'off' | 'on' | 'refused';

/** Keeps the screen awake while it is wanted and the page is seen. */
export interface WakeLockSwitch {
  readonly get: () => WakeState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly turnOn: () => void;
  readonly turnOff: () => void;
}

/** What a browser hands out: `release` ends it, a `release` event says that the browser ended it by itself. */
export type Lock = Pick<WakeLockSentinel, 'release' | 'addEventListener'>;

/** A switch over the browser's wake lock (`request` asks for one): it lets go while the page is hidden and asks again after. */
export function createWakeLock(request: () => Promise<Lock>): WakeLockSwitch {
  const listeners = new Set<() => void>();
  let state: WakeState = 'off';
  let lock: Lock | null = null;
  // Counts the questions asked: the answer to an old one is no longer wanted.
  let turn = 0;

  const isHidden = () => document.visibilityState !== 'visible';

  function set(next: WakeState) {
    state = next;
    for (const listener of listeners) listener();
  }

  function letGo() {
    turn += 1;
    const held = lock;
    lock = null;
    // It may be gone already; that is what was asked for.
    held?.release().catch(() => {});
  }

  function end(next: WakeState) {
    document.removeEventListener('visibilitychange', follow);
    letGo();
    set(next);
  }

  async function ask() {
    turn += 1;
    const mine = turn;
    try {
      const got = await request();
      if (mine !== turn) return await got.release();
      lock = got;
      got.addEventListener('release', () => {
        // A browser that saves power takes the lock back. While hidden that is expected, and it is asked for again.
        if (lock === got && !isHidden()) end('off');
      });
    } catch {
      if (mine === turn && !isHidden()) end('refused');
    }
  }

  function follow() {
    if (isHidden()) letGo();
    else void ask();
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turnOn() {
      if (state === 'on') return;
      document.addEventListener('visibilitychange', follow);
      set('on');
      void ask();
    },
    turnOff() {
      end('off');
    },
  };
}
