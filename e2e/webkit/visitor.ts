import { expect } from '@playwright/test';
import * as v from 'valibot';

import type { Session } from './driver.ts';
import type { Sought } from './eyes.ts';

/** Keys that have no letter (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = { Escape: '\uE00C', Enter: '\uE007', ArrowDown: '\uE015' };

/** What is found, as a WebDriver names elements. */
const sight = v.object({ element: v.nullable(v.record(v.string(), v.string())), why: v.string() });

const reading = v.object({ seen: v.number(), unseen: v.array(v.string()) });

/** Somebody at the browser: what they do, and what they see. */
export interface Visitor {
  /** Opens an address, and waits until the page is theirs and no longer as the build wrote it. */
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Where they are: path, query and fragment. */
  address(): Promise<string>;
  /** Waits until it can be seen: it has a size, lies in the window once it is scrolled to, and nothing covers or cuts it. */
  sees(sought: Sought): Promise<void>;
  /** Scrolls to every text of the page that is laid out for the eye: how many can be seen, and which can't. */
  readAll(): Promise<v.InferOutput<typeof reading>>;
  /** Waits until there is no such thing. */
  misses(sought: Sought): Promise<void>;
  /** Waits until it can be seen, and presses it. */
  press(sought: Sought): Promise<void>;
  /** Presses a place of the window, in CSS pixels. */
  pressAt(x: number, y: number): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  key(key: keyof typeof KEYS): Promise<void>;
  /** Gives the file at a path of this machine to a field for files, whose own look the page may hide. */
  give(selector: string, path: string): Promise<void>;
  /** Runs in the page and takes nothing along but its arguments. @returns what comes back as JSON, once it has settled. */
  evaluate<Args extends unknown[]>(run: (...args: Args) => unknown, ...args: Args): Promise<unknown>;
}

/** A visitor of the site at `origin`. */
export function visit({ ask }: Session, origin: string): Visitor {
  const evaluate: Visitor['evaluate'] = (run, ...args) =>
    ask('POST', '/execute/sync', {
      script: `return (${String(run)})(...JSON.parse(arguments[0], (_, value) =>
        Array.isArray(value?.pattern) ? new RegExp(...value.pattern) : value))`,
      args: [
        JSON.stringify(args, (_, value) =>
          value instanceof RegExp ? { pattern: [value.source, value.flags] } : value,
        ),
      ],
    });
  const look = async (sought: Sought) =>
    v.parse(sight, await evaluate((what: Sought) => window.eyes.look(what), sought));
  const sees = (sought: Sought) =>
    expect.poll(async () => (await look(sought)).why, { message: `sees ${say(sought)}` }).toBe('');
  const pressKeys = (...actions: object[]) =>
    ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const arrive = () =>
    expect.poll(() => evaluate(() => document.querySelector('#app:not([data-path])') !== null)).toBe(true);
  return {
    evaluate,
    sees,
    go: async (address) => {
      await ask('POST', '/url', { url: origin + address });
      await arrive();
    },
    reload: async () => {
      await ask('POST', '/refresh');
      await arrive();
    },
    back: async () => void (await ask('POST', '/back')),
    readAll: async () => v.parse(reading, await evaluate(() => window.eyes.readAll())),
    address: async () => String(await evaluate(() => location.href.slice(location.origin.length))),
    misses: (sought) =>
      expect
        .poll(() => evaluate((what: Sought) => window.eyes.matches(what).length, sought), {
          message: `misses ${say(sought)}`,
        })
        .toBe(0),
    press: async (sought) => {
      await sees(sought);
      const [id] = Object.values((await look(sought)).element ?? {});
      await ask('POST', `/element/${id}/click`);
    },
    pressAt: async (x, y) => {
      const at = { type: 'pointerMove', duration: 0, x, y };
      const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'pointer', actions }] });
    },
    type: async (text) => {
      const letters = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await pressKeys(...letters);
    },
    key: async (key) =>
      void (await pressKeys({ type: 'keyDown', value: KEYS[key] }, { type: 'keyUp', value: KEYS[key] })),
    give: async (selector, path) => {
      const found = await ask('POST', '/element', { using: 'css selector', value: selector });
      const [id] = Object.values(v.parse(v.record(v.string(), v.string()), found));
      await ask('POST', `/element/${id}/value`, { text: path });
    },
  };
}

function say(sought: Sought): string {
  const what = 'text' in sought ? `“${sought.text}”` : `${sought.role} ${sought.name ?? ''}`;
  return sought.in === undefined ? what : `${what} in ${say(sought.in)}`;
}
