import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { freePort } from '#publish/listen.ts';

/** Debian's own programs, by their place: another Python knows nothing of GTK. */
const PROGRAMS = { driver: '/usr/bin/WebKitWebDriver', screen: '/usr/bin/Xvfb', python: '/usr/bin/python3' };
const BROWSER = join(import.meta.dirname, 'browser.py');

/** What there is to install before anything can be tested, or null. */
export function missingPrograms(): string | null {
  const ask = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
  const isThere = Object.values(PROGRAMS).every((program) => existsSync(program));
  if (isThere && spawnSync(PROGRAMS.python, ['-c', ask]).status === 0) return null;
  return 'WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1)';
}

/** One browser, as a WebDriver speaks with it (https://www.w3.org/TR/webdriver2/). */
export interface Session {
  /** @param path what comes after the session: `/url`. @returns the answer's value. @throws with the driver's own words. */
  readonly ask: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  end(): Promise<void>;
}

/** A screen without a monitor, and the driver that opens browsers on it, one at a time. */
export interface Driver {
  /** For what its browsers keep; gone once it is stopped. */
  readonly folder: string;
  /** Opens a window. `folder` is the browser's own (see `browser.py`). */
  open(folder: string, size: { readonly width: number; readonly height: number }): Promise<Session>;
  stop(): Promise<void>;
}

/** Starts both, on a display and a port that nobody has. */
export async function startDriver(): Promise<Driver> {
  const screen = spawn(PROGRAMS.screen, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3] ?? screen, 'data');
  const port = await freePort();
  const driver = spawn(PROGRAMS.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: 'x11',
      // Nothing of this machine's desktop takes part.
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      LANG: 'C.UTF-8',
      TZ: 'Asia/Seoul',
    },
  });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://localhost:${port}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; ; tries++) {
    const isUp = await ask('GET', '/status').then(
      () => true,
      () => false,
    );
    if (isUp) break;
    if (tries > 100) throw new Error('WebKitWebDriver did not start.');
    await pause(100);
  }
  const root = mkdtempSync(join(tmpdir(), 'roll-call-webkit-'));
  return {
    folder: root,
    open: async (folder, { width, height }) => {
      const args = [BROWSER, folder, String(width), String(height)];
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: PROGRAMS.python, args } } };
      const opened = await ask('POST', '/session', { capabilities });
      const id = String(Reflect.get(Object(opened), 'sessionId'));
      return {
        ask: (method, path, body) => ask(method, `/session/${id}${path}`, body),
        end: async () => void (await ask('DELETE', `/session/${id}`)),
      };
    },
    stop: async () => {
      for (const child of [driver, screen]) {
        const ended = once(child, 'exit');
        child.kill();
        await ended;
      }
      // What belongs to a browser goes on writing for a moment after its window has closed.
      await pause(1_000);
      rmSync(root, { recursive: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
