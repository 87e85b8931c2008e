import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import * as v from 'valibot';

import { bundleProgram } from '#publish/bundle-program.ts';
import { SITE } from '#publish/site-url.ts';
import { subscriptionFiles } from '#publish/subscriptions.ts';

import { changedFiles, type FactFiles } from './fact-files.ts';

const PROGRAM = 'src/publish/fact/tell-pages.ts';

/**
 * What of the site is another one with other facts, as it stands at an instant (epoch milliseconds): the addresses of its pages, and the
 * names of the calendars and feeds. It bundles the app and draws every page, which takes some seconds.
 * @throws {Error} where a page cannot be drawn.
 */
export async function changedPages(before: FactFiles, after: FactFiles, at: number): Promise<readonly string[]> {
  const edited = mkdtempSync(join(tmpdir(), 'roll-call-fact-'));
  // Inside the project, so that the program finds the packages it leaves out.
  const cache = resolve('node_modules/.post-build');
  mkdirSync(cache, { recursive: true });
  const programs = mkdtempSync(join(cache, 'fact-'));
  try {
    cpSync(before.dir, edited, { recursive: true });
    for (const file of changedFiles(before, after))
      writeFileSync(join(edited, `${file}.json`), after.texts.get(file) ?? '');
    await bundleProgram(process.cwd(), programs, { ssr: PROGRAM, minify: false });
    const told = execFileSync(process.execPath, [join(programs, 'tell-pages.js'), before.dir, edited, String(at)], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [old, now] = [before.dir, edited].map((dir) => subscriptionFiles(dir, at, SITE));
    const others = Object.keys(now ?? {}).filter((file) => old?.[file] !== now?.[file]);
    return [...v.parse(v.array(v.string()), JSON.parse(told)), ...others];
  } finally {
    rmSync(edited, { recursive: true });
    rmSync(programs, { recursive: true });
  }
}
