import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A change to one source file that takes a guard away. */
export interface Mutation {
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  readonly instead: string;
}

const PARTS = ['src', 'mocks', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/**
 * Builds the site from a copy of the sources with the change in it. @returns the copy, with the built site in its `dist`.
 * @throws where the text is not there once.
 */
export function makeMutant({ file, text, instead }: Mutation): string {
  const root = mkdtempSync(join(tmpdir(), 'roll-call-mutant-'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const before = readFileSync(join(root, file), 'utf8');
  if (before.split(text).length !== 2) throw new Error(`${file} does not hold this once: ${text}`);
  writeFileSync(
    join(root, file),
    before.replace(text, () => instead),
  );
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return root;
}

/** The source that a policy has to allow for the inline script of a built site. */
export function inlineScriptHash(folder: string): string {
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
