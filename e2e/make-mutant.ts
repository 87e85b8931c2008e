import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { buildSite } from '#e2e/build-site.ts';

/** A change to one source file that takes a guard away. */
export interface Mutation {
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  readonly instead: string;
}

/** What a copy has its own of, or does without. */
const LEFT = /^(node_modules|dist.*|e2e|\..*)$/;

/** Whether what a change takes away is there, once. */
export function stands({ file, text }: Pick<Mutation, 'file' | 'text'>): boolean {
  return readFileSync(file, 'utf8').split(text).length === 2;
}

/**
 * Builds the site from a copy of the sources with the change in it. @returns the copy, with the built site in its `SITE`.
 * @throws where the text is not there once.
 */
export async function makeMutant({ file, text, instead }: Mutation): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'roll-call-mutant-'));
  for (const part of readdirSync('.').filter((name) => !LEFT.test(name)))
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  if (!stands({ file, text })) throw new Error(`${file} does not hold this once: ${text}`);
  writeFileSync(
    join(root, file),
    readFileSync(file, 'utf8').replace(text, () => instead),
  );
  await buildSite({ root });
  return root;
}

/** The source that a policy has to allow for the inline script of a built site. */
export function inlineScriptHash(folder: string): string {
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
