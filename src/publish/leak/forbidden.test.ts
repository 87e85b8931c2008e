import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { FIXTURES } from '#mocks/fixture-facts.ts';

import { findInText } from './find-leaks.ts';
import { readLeakFacts } from './forbidden.ts';

test('an actor may be called as somebody is who has not been met', () => {
  expect(findInText('text', 'Jin Seon-mu', readLeakFacts(FIXTURES).forbiddenAt('s1e2'))).toContain(
    'text: names jin-seon-mu',
  );
  const dir = mkdtempSync(join(tmpdir(), 'leak-facts-'));
  try {
    cpSync(FIXTURES, dir, { recursive: true });
    const file = join(dir, 'characters.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"en":"Park Ji-hu"', '"en":"Jin Seon-mu"'));
    const { names } = readLeakFacts(dir).forbiddenAt('s1e2');
    expect(names.has('jin seon mu')).toBe(false);
    expect(names.size).toBeGreaterThan(10);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
