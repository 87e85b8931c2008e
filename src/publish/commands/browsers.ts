import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines that the end-to-end tests run in, with the commands that an installed browser goes by and its Debian package. */
const BROWSERS = {
  chromium: {
    // The shell draws no windows of its own: the same tests take little more than half as long.
    commands: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    debian: 'chromium-headless-shell',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
} as const;

export type Engine = keyof typeof BROWSERS;

/**
 * The path of an installed browser of this engine, or undefined. `ROLL_CALL_CHROMIUM` and `ROLL_CALL_FIREFOX` override. One `withWindows`
 * can do what the shell can't: keep a page that somebody leaves.
 */
export function findBrowser(engine: Engine, { withWindows = false } = {}): string | undefined {
  const named = process.env[`ROLL_CALL_${engine.toUpperCase()}`];
  if (named !== undefined) return named;
  const { commands, places } = BROWSERS[engine];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const wanted = commands.filter((name) => !(withWindows && name === 'chromium-headless-shell'));
  return [...wanted.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find((path) =>
    existsSync(path),
  );
}

/**
 * Makes sure that both browsers are there: finds them, or installs Debian's where that is possible.
 * @throws with the command to type where it is not.
 */
export function ensureBrowsers(): void {
  const missing = (['chromium', 'firefox'] as const).filter((engine) => findBrowser(engine) === undefined);
  if (missing.length === 0) return;
  const packages = missing.map((engine) => BROWSERS[engine].debian);
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `No ${missing.join(' and no ')} found. Install ${missing.length > 1 ? 'them' : 'it'} (Debian: sudo ${install.join(' ')}), ` +
        `or set ${missing.map((engine) => `ROLL_CALL_${engine.toUpperCase()}`).join(' and ')} to where they are.`,
    );
  }
  const named = missing.map((engine) => `ROLL_CALL_${engine.toUpperCase()}`).join(' and ');
  console.log(
    `Installing ${packages.join(' and ')} from Debian, as root (set ${named} to a browser of your own to go without).`,
  );
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  execFileSync('apt-get', install.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
}
