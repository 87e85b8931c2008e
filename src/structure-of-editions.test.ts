import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which code outside `i18n` may name a language, and why it is not the one that pages are read in. */
const NAME_A_LANGUAGE: Readonly<Record<string, string>> = {
  'src/domain/calendar.ts': 'reads the parts of a date off a formatter, in one fixed spelling',
  'src/domain/import/sample-files.ts': 'a file as a service writes it for one of its users',
  'src/build/leak/forbidden.ts': 'knows the keys of a text in the facts',
  'src/build/checks/contradiction-sides.ts': 'knows the keys of a text in the facts',
  'src/build/checks/returning.ts': 'knows the keys of a text in the facts',
};

const code = readdirSync('src', { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.startsWith('src/i18n/'));

describe('the edition', () => {
  test('nobody but i18n knows which language it speaks', () => {
    const names = /#i18n\/[a-z]{2}(?:-[a-z]+)?\/|'en(?:-[A-Z]{2})?'/;
    expect(code.filter((file) => names.test(readFileSync(file, 'utf8'))).sort()).toEqual(
      Object.keys(NAME_A_LANGUAGE).sort(),
    );
  });
});
