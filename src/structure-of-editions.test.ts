import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { EDITIONS } from '#i18n/editions.ts';

/** Which code outside `i18n` may name a language, and why it is not the one that pages are read in. */
const NAME_A_LANGUAGE: Readonly<Record<string, string>> = {
  'src/domain/facts/calendar.ts': 'reads the parts of a date off a formatter, in one fixed spelling',
  'src/domain/facts/text.ts': 'knows the keys of a text in the facts',
  'src/domain/import/sample-files.ts': 'a file as a service writes it for one of its users',
  'src/publish/editions/texts.ts': 'knows the keys of a text in the facts',
  'src/publish/leak/forbidden.ts': 'knows the keys of a text in the facts',
  'src/publish/checks/contradiction-sides.ts': 'knows the keys of a text in the facts',
  'src/publish/checks/returning.ts': 'knows the keys of a text in the facts',
  'src/publish/checks/planted-faults.ts': 'knows the keys of a text in the facts',
};

const source = readdirSync('src', { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const code = source.filter((file) => !file.startsWith('src/i18n/'));
const text = (file: string) => readFileSync(file, 'utf8');

describe('the edition', () => {
  test('nobody but i18n knows which language it speaks', () => {
    const names = /#i18n\/[a-z]{2}(?:-[a-z]+)?\/|(['"])en(?:-[A-Z]{2})?\1/;
    expect(code.filter((file) => names.test(text(file))).sort()).toEqual(Object.keys(NAME_A_LANGUAGE).sort());
  });

  test('every word of the app is said somewhere', () => {
    const speaking = source
      .filter((file) => !/^src\/i18n\/[a-z-]+\//.test(file))
      .map(text)
      .join('\n');
    const unsaid = source
      .filter((file) => file.startsWith('src/i18n/en/'))
      .flatMap((file) => [...text(file).matchAll(/^ {2,}([a-zA-Z]\w*):/gm)].map((match) => match[1] ?? ''))
      .filter((key) => !new RegExp(`\\b${key}\\b`).test(speaking));
    expect(unsaid).toEqual([]);
  });

  test('every language says what English does, file by file', () => {
    const filesOf = (language: string) =>
      source.filter((file) => file.startsWith(`src/i18n/${language}/`)).map((file) => basename(file));
    const english = filesOf(EDITIONS[0].language);
    const lacking = EDITIONS.flatMap(({ language }) => {
      const own = new Set(filesOf(language));
      return english.filter((file) => !own.has(file)).map((file) => `${language}/${file}`);
    });
    expect(lacking).toEqual([]);
  });

  test('components say nothing of their own: words come from i18n or the facts', () => {
    // A run of letters between tags, or an attribute that a reader meets, written out in the component.
    const spoken = />\s*[A-Za-z]{2,}[^<>{}=;()]*</g;
    const attributes = /\b(?:title|alt|placeholder|aria-label|label)="[^"]+"/g;
    const wrong = code.flatMap((file) => {
      if (!file.endsWith('.tsx')) return [];
      const jsx = text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return [...(jsx.match(spoken) ?? []), ...(jsx.match(attributes) ?? [])].map(
        (match) => `${file}: ${match.trim()}`,
      );
    });
    expect(wrong).toEqual([]);
  });
});
