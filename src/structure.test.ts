import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

const SOURCE = /\.(ts|tsx|mjs)$/;

/** Which folders a folder may import from besides itself (the table in CONTRIBUTING.md). */
const MAY_IMPORT = {
  domain: [],
  ui: [],
  i18n: ['domain'],
  data: ['domain'],
  saved: ['domain'],
  shield: ['domain', 'saved', 'i18n', 'ui'],
  parts: ['domain', 'shield', 'i18n', 'ui'],
  features: ['domain', 'data', 'saved', 'shield', 'parts', 'i18n', 'ui'],
  pwa: ['domain', 'saved', 'i18n', 'ui'],
  routes: ['domain', 'data', 'saved', 'shield', 'parts', 'i18n', 'ui', 'features', 'pwa', 'router'],
  publish: ['domain', 'saved', 'i18n', 'ui', 'router'],
  mocks: ['domain'],
  e2e: ['domain', 'publish', 'mocks'],
} as const satisfies Record<string, readonly string[]>;

/** The walls inside the domain: which of its folders one may import from besides itself. Nobody stands in two rooms at once. */
const DOMAIN_WALLS = {
  facts: [],
  answers: ['facts', 'story'],
  story: ['facts'],
  sources: ['facts', 'story'],
  people: ['facts', 'story'],
  status: ['facts', 'story', 'sources'],
  show: ['facts', 'story'],
  calendar: ['facts', 'status'],
  files: ['facts', 'story', 'sources', 'people', 'status', 'show', 'answers'],
  search: ['facts', 'story', 'sources', 'people', 'status', 'show', 'answers', 'files'],
  derived: ['facts', 'story', 'people', 'status', 'show', 'files', 'search'],
  import: ['facts', 'story', 'show'],
  export: ['import'],
} as const satisfies Record<string, readonly string[]>;

const FOLDERS = new Map<string, readonly string[]>(Object.entries(MAY_IMPORT));

const walk = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const isGenerated = (file: string) => file.endsWith('.gen.ts');
const files = ['src', 'mocks', 'e2e'].flatMap(walk).filter((file) => SOURCE.test(file) && !isGenerated(file));
const text = (file: string) => readFileSync(file, 'utf8');

/** The folder whose question a file answers: `domain` for `src/domain/x.ts`, `''` for a file right under `src`. */
const folderOf = (file: string) => {
  const [first = '', second = '', third] = file.split('/');
  if (first !== 'src') return first;
  return third === undefined ? '' : second;
};

const importsOf = (file: string) =>
  [...text(file).matchAll(/(?:from|import\()\s*'([^']+)'/g), ...text(file).matchAll(/^import '([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );

const isTest = (file: string) => /\.(test|e2e)\.tsx?$/.test(file);

/** Every breach in a list of files, as "file: what"; each test expects none. */
const breaches = (list: readonly string[], find: (file: string) => readonly string[]) =>
  list.flatMap((file) => find(file).map((what) => `${file}: ${what}`));

describe('folders', () => {
  test('every folder on disk has its import rules, and every rule its folder', () => {
    const onDisk = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    expect([...onDisk, 'mocks', 'e2e'].sort()).toEqual([...FOLDERS.keys()].sort());
  });

  test('a folder imports only from folders it may import from', () => {
    const wrong = breaches(
      files.filter((file) => folderOf(file) !== '' && !isTest(file)),
      (file) => {
        const own = folderOf(file);
        const allowed = new Set([own, ...(FOLDERS.get(own) ?? [])]);
        return importsOf(file).filter((path) => {
          // The words of the edition that is built: a folder of `i18n`, chosen in package.json.
          const target = /^#([a-z0-9]+)/.exec(path.replace('#words', '#i18n'))?.[1];
          return target !== undefined && !allowed.has(target);
        });
      },
    );
    expect(wrong).toEqual([]);
  });

  test('a folder of the domain imports only from folders behind its walls', () => {
    const walls = new Map<string, readonly string[]>(Object.entries(DOMAIN_WALLS));
    expect(readdirSync('src/domain').sort()).toEqual([...walls.keys()].sort());
    const domain = files.filter((file) => folderOf(file) === 'domain' && !isTest(file));
    const wrong = breaches(domain, (file) =>
      importsOf(file).filter((path) => {
        const target = /^#domain\/([a-z]+)/.exec(path)?.[1];
        return target !== undefined && !walls.get(file.split('/')[2] ?? '')?.includes(target);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('features do not import each other', () => {
    const features = files.filter((file) => folderOf(file) === 'features');
    const wrong = breaches(features, (file) =>
      importsOf(file).filter((path) => path.startsWith('#features/') && path.split('/')[1] !== file.split('/')[2]),
    );
    expect(wrong).toEqual([]);
  });

  test('nobody climbs out with ../', () => {
    expect(breaches(files, (file) => importsOf(file).filter((path) => path.startsWith('..')))).toEqual([]);
  });

  test('inside a folder imports are relative', () => {
    const wrong = breaches(files, (file) =>
      importsOf(file).filter((path) => path.startsWith('#') && dirname(path.replace('#', 'src/')) === dirname(file)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what a folder must not touch', () => {
  const forbid = (folder: string, pattern: RegExp) =>
    breaches(
      files.filter((file) => folderOf(file) === folder && !isTest(file)),
      (file) => text(file).match(pattern) ?? [],
    );

  test('the domain knows no clock, no network, no storage and no page', () => {
    expect(
      forbid('domain', /Date\.now|new Date\(\)|performance\.|\bfetch\(|localStorage|document\.|globalThis|from 'react/),
    ).toEqual([]);
  });

  test('ui knows no words, no facts and no router', () => {
    expect(forbid('ui', /from '@tanstack\/(react-query|react-router)/)).toEqual([]);
  });

  test('data and saved hold no components; parts and features touch no storage', () => {
    expect(forbid('data', /from 'react'|localStorage/)).toEqual([]);
    expect(forbid('saved', /from 'react'/)).toEqual([]);
    expect(forbid('parts', /localStorage|sessionStorage|\bfetch\(/)).toEqual([]);
    expect(forbid('features', /localStorage|sessionStorage|\bfetch\(/)).toEqual([]);
  });

  test('only the shield opens a spoiler, and only the schemas and the shield make one', () => {
    const others = files.filter((file) => file !== 'src/domain/story/shield.ts' && !isTest(file));
    expect(breaches(others, (file) => text(file).match(/Spoiler\.open/) ?? [])).toEqual([]);
    expect(
      breaches(
        others.filter((file) => file !== 'src/domain/story/stamp.ts'),
        (file) => text(file).match(/new Spoiler/) ?? [],
      ),
    ).toEqual([]);
  });

  test('raw facts stay inside the gate', () => {
    const GATE = new Set(['citations-query', 'facts', 'load', 'raw-query'].map((name) => `src/data/${name}.ts`));
    const others = files.filter((file) => !GATE.has(file) && !isTest(file));
    expect(breaches(others, (file) => text(file).match(/loadFile|rawQuery|raw-query/) ?? [])).toEqual([]);
  });
});

describe('files', () => {
  test('no file is longer than 250 lines', () => {
    expect(breaches(files, (file) => (text(file).split('\n').length > 251 ? ['too long'] : []))).toEqual([]);
  });

  test('names say what a file is', () => {
    const wrong = breaches(files, (file) => {
      const name = basename(file);
      if (file.startsWith('src/routes/') && !file.includes('/-')) return [];
      if (/^(index|utils?|helpers?|common|misc)\./.test(name)) return ['a name that says nothing'];
      const component = name.endsWith('.tsx') && !isTest(file) && !['main.tsx', 'router.tsx'].includes(name);
      return (component
        ? /^[A-Z][A-Za-z0-9]*\.tsx$/
        : /^([a-z0-9-]+|[A-Z][A-Za-z0-9]*)(\.(test|e2e|config|d))?\.(ts|tsx|mjs)$/
      ).test(name)
        ? []
        : ['neither PascalCase.tsx nor kebab-case.ts'];
    });
    expect(wrong).toEqual([]);
  });

  test('named exports only, and a route file exports Route alone', () => {
    const exempt = /\.config\.ts$|^src\/structure\.test\.ts$/;
    expect(
      breaches(
        files.filter((file) => !exempt.test(file)),
        (file) => text(file).match(/export default|export \* from|export \{[^}]*\} from/) ?? [],
      ),
    ).toEqual([]);
    const routes = files.filter((file) => file.startsWith('src/routes/') && !file.includes('/-'));
    expect(
      breaches(routes, (file) =>
        (text(file).match(/^export .*$/gm) ?? []).filter((line) => !line.startsWith('export const Route = ')),
      ),
    ).toEqual([]);
  });

  test('no executable style or third-party address in the page', () => {
    expect(
      breaches(['index.html'], (file) => text(file).match(/style=|https?:\/\/|<script(?![^>]* src=)/) ?? []),
    ).toEqual([]);
    expect(
      breaches(
        files.filter((file) => file.endsWith('.tsx')),
        (file) => text(file).match(/style=\{|dangerouslySetInnerHTML/) ?? [],
      ),
    ).toEqual([]);
  });
});

describe('features', () => {
  const features = readdirSync('src/features');

  test('every feature is imported by a route', () => {
    const imported = new Set(
      files
        .filter((file) => folderOf(file) === 'routes')
        .flatMap(importsOf)
        .map((path) => path.split('/')[1]),
    );
    expect(features.filter((feature) => !imported.has(feature))).toEqual([]);
  });

  test('every feature has an end-to-end file', () => {
    const covered = new Set(walk('e2e').map((file) => basename(file)));
    expect(features.filter((feature) => !covered.has(`${feature}.e2e.ts`))).toEqual([]);
  });
});
