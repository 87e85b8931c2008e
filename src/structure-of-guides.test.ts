import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

const text = (file: string) => readFileSync(file, 'utf8');
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'GLOSSARY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

describe('guides', () => {
  test.each(guides)('every path and every page that %s names exists', (file) => {
    const paths = [...text(file).matchAll(/`((?:src|mocks|e2e|public)\/[^`*<>{}… ]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    const pages = [...text(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
      join(file, '..', match[1] ?? ''),
    );
    expect([...paths, ...pages].filter((path) => !existsSync(path))).toEqual([]);
  });

  test('the README is for a reader who has five minutes', () => {
    expect(text('README.md').split('\n').length).toBeLessThanOrEqual(150);
  });
});
