// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { inlinePart } from './inline-script.ts';

const BOOT = await inlinePart('boot');

/** Tells whoever observes of a paint. */
let tellOfPaint: (type: string) => void;

/** A browser that tells of some kinds of paints. */
function browserThatTells(supportedEntryTypes: readonly string[]) {
  const observed = new Map<string, () => void>();
  class Observer {
    static supportedEntryTypes = supportedEntryTypes;
    readonly #tell: (list: unknown, observer: Observer) => void;
    constructor(tell: (list: unknown, observer: Observer) => void) {
      this.#tell = tell;
    }
    observe({ type }: { type: string }) {
      observed.set(type, () => this.#tell(undefined, this));
    }
    disconnect() {
      observed.clear();
    }
  }
  vi.stubGlobal('PerformanceObserver', Observer);
  tellOfPaint = (type) => observed.get(type)?.();
}

/** What has been asked for so far. */
const asked = () => [...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'));

/** Lets a frame and the tasks after it go by. */
const frame = () => vi.advanceTimersByTime(20);

let listening = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  listening = new AbortController();
  const { signal } = listening;
  const listen = window.addEventListener.bind(window);
  // Every test is another page.
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, then: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions) =>
      listen(type, then, { ...(typeof options === 'object' ? options : { capture: options === true }), signal }),
  );
  document.head.innerHTML = '<meta name="boot" content="/app.js ; /story.json" />';
});

afterEach(() => {
  listening.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Runs the script as the head of a page does. */
function read() {
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function(BOOT)();
}

const load = () => dispatchEvent(new Event('load'));

test.each([
  ['the largest one', ['largest-contentful-paint', 'paint'], 'largest-contentful-paint', 'paint'],
  ['the first one where no other is told of', ['paint'], 'paint', 'largest-contentful-paint'],
])('it starts in a task after the frame of a paint: %s', (_, kinds, told, other) => {
  browserThatTells(kinds);
  read();
  load();
  tellOfPaint(other);
  frame();
  expect(asked()).toEqual([]);
  tellOfPaint(told);
  expect(asked()).toEqual([]);
  frame();
  expect(asked()).toEqual(['/app.js', '/story.json']);
});

test('a paint starts nothing as long as the page itself waits for something', () => {
  browserThatTells(['largest-contentful-paint']);
  read();
  tellOfPaint('largest-contentful-paint');
  vi.advanceTimersByTime(10_000);
  expect(asked()).toEqual([]);
});

test.each([[['largest-contentful-paint']], [[]]])(
  'half a second after everything is there it starts anyway: %j',
  (kinds) => {
    browserThatTells(kinds);
    read();
    load();
    vi.advanceTimersByTime(499);
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(asked()).not.toEqual([]);
  },
);

test.each(['pointerdown', 'keydown', 'focusin'])('it starts at the first sign of somebody: %s', (sign) => {
  browserThatTells([]);
  read();
  document.body.dispatchEvent(new Event(sign, { bubbles: true }));
  expect(asked()).not.toEqual([]);
});

test('it starts when the page is looked at, and not when it is left', () => {
  browserThatTells([]);
  read();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(asked()).toEqual([]);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(asked()).not.toEqual([]);
});

test('it starts once', () => {
  browserThatTells(['paint']);
  read();
  load();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  tellOfPaint('paint');
  vi.advanceTimersByTime(10_000);
  expect(asked()).toEqual(['/app.js', '/story.json']);
});

test('in a browser that is too old for the app it starts nothing, and brings the plain style', () => {
  vi.stubGlobal('AbortSignal', { prototype: {} });
  browserThatTells(['paint']);
  read();
  load();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  tellOfPaint('paint');
  vi.advanceTimersByTime(10_000);
  expect(asked()).toEqual(['/older.css']);
});
