import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { OldPage } from './old-page.ts';

/** An old Chromium that a package carries. It is no dependency: nothing of it is in the lockfile. */
export interface OldChromium {
  readonly version: number;
  readonly package: string;
  /** As npm writes it. */
  readonly integrity: string;
}

const CACHE = resolve('node_modules/.old-chromium');

/** Fetches one, or finds it where an earlier run has put it. @returns its file, or null where the registry is not reached. @throws where what came is something else. */
export function fetchOldChromium({ version, package: name, integrity }: OldChromium): string | null {
  const file = join(CACHE, `chromium-${version}`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'fetching-'));
  try {
    const tarball = pack(name, folder);
    if (tarball === null) return null;
    const [algorithm = '', digest] = integrity.split('-');
    if (createHash(algorithm).update(readFileSync(tarball)).digest('base64') !== digest)
      throw new Error(`${name} is not what it was: its ${algorithm} is another.`);
    execFileSync('tar', ['-xzf', tarball, '-C', folder, 'package/bin/chromium.br']);
    const program = join(folder, 'chromium');
    writeFileSync(program, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))));
    chmodSync(program, 0o755);
    renameSync(program, file);
    return file;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** npm's own way to a tarball, in whatever registry it is told to ask. */
function pack(name: string, folder: string): string | null {
  try {
    const args = ['pack', name, '--silent', '--fetch-retries=1', '--pack-destination', folder];
    const file = execFileSync('npm', args, { encoding: 'utf8' });
    return join(folder, file.trim());
  } catch {
    return null;
  }
}

/** Starts one without windows, and opens a page in it. */
export async function startOldChromium(program: string): Promise<{ page: OldPage; stop: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'));
  const browser = spawn(
    program,
    [
      '--headless',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--force-prefers-reduced-motion',
      '--lang=en-GB',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--no-zygote'] : []),
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TZ: 'Asia/Seoul' } },
  );
  const ended = new Promise<void>((done) => browser.once('exit', () => done()));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    browser.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const [, url] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (url !== undefined) found(url);
    });
    browser.once('error', failed);
    browser.once('exit', () => failed(new Error(`${program} ended: ${said}`)));
  });
  const page = await OldPage.open(address);
  return {
    page,
    stop: async () => {
      // Asked to go, some of them stay.
      browser.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
