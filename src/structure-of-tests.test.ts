import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, test } from 'vitest';

/**
 * Who of the tests reads the real facts, and why that does not make an edit of them an edit of a test. Everybody else stands on
 * `mocks/facts`, or on facts of their own.
 */
const READ_REAL_FACTS: Readonly<Record<string, string>> = {
  'src/any-facts.test.ts': 'what holds for any facts is to hold for these',
  'e2e/build-site.ts': 'says where the site of the real facts is',
  'e2e/real/budgets.e2e.ts': 'what people load is what is weighed',
  'e2e/real/every-kind.e2e.ts': 'what people read in each language is to be about as long, whatever it says',
  'e2e/real/editions.e2e.ts': 'what people read in each language is to be whole, whatever it says',
  'e2e/real/every-page.e2e.ts': 'each page that people get is to come up, whatever it says',
  'e2e/real/floor.e2e.ts': 'what people get is to run where we say that it does',
  'e2e/real/leak-files.e2e.ts': 'no file that people get is to tell anything, whatever the facts are',
  'e2e/real/no-mocks.e2e.ts': 'what people get is to hold nothing of the tests',
  'e2e/real/offline-set.e2e.ts': 'what people keep is to be whole, and small',
  'e2e/real/real-site.ts': 'says to those beside it where the real facts and their site are',
  'e2e/rehearse.ts': 'does to a copy of them what an editor will do',
  'src/rehearsed-facts.test.ts': 'what holds for them is to hold for what they become',
  'src/publish/leak/rehearsed-pages.test.ts': 'what is drawn of them is to be drawn of what they become',
  'src/structure-of-tests.test.ts': 'reads their names here, so that no test says one',
  'src/publish/editions/in-edition/pages.test.ts': 'whatever they are, no language is to tell anything too early',
  'src/publish/leak/pictures.test.ts': 'whatever they are, no picture that is sent is to tell anything',
  'src/publish/leak/real-marks.test.ts': 'whatever they are, nothing is to be told too early',
  'src/publish/leak/real-pages.test.ts': 'whatever they are, nothing is to be told too early',
};

const REAL = 'public/data/v1';

/**
 * How a file comes to the real facts: from the folder, from a copy of all that is public, from the site that is built of them, or
 * through those that do.
 */
const READS = /public\/data|facts-folder|['"`]public['"`]|['"`]dist(?!-)\b|real-site\.ts/;

const walk = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Tests, and what only tests are made of. */
const tests = [
  ...walk('src').filter((file) => /\.test\.tsx?$|\/(test-|sample-)/.test(file)),
  ...['mocks', 'e2e'].flatMap(walk).sort(),
];
const text = (file: string) => readFileSync(file, 'utf8');

/** What is called something: the ids and names of records, and names by which people are called for short. */
function namesIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => namesIn(entry, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([field, entry]) => namesIn(entry, NAMING.test(key) ? key : field));
  if (typeof value !== 'string') return [];
  if (key === 'id') return [value];
  return NAMING.test(key) ? [value, ...value.split(' ').filter((part) => part.includes('-'))] : [];
}
const NAMING = /^(name|actor|aliases|title)$/;

/** Names of steps, not of records: the points of the story, which are the episodes, and the rungs of the ladder. */
const STEPS = /^(story|episodes|milestones)\.json$/;

/** A name of two parts: a single word may be said of anything, and a record may be called by any. */
const TELLING = /[\p{L}\p{N}][- ]\p{L}/u;

const names = [
  ...new Set(
    readdirSync(REAL)
      .filter((file) => file.endsWith('.json') && !STEPS.test(file))
      .flatMap((file) => namesIn(JSON.parse(text(join(REAL, file))))),
  ),
].filter((name) => TELLING.test(name));

describe('tests own their facts', () => {
  test('nobody else reads the real ones', () => {
    const readers = tests.filter((file) => READS.test(text(file)));
    expect(readers.toSorted()).toEqual(Object.keys(READ_REAL_FACTS).toSorted());
  });

  test('whoever reads them names no record of them', () => {
    expect(names.length).toBeGreaterThan(100);
    const saying = Object.keys(READ_REAL_FACTS).flatMap((file) => {
      const words = text(file);
      const said = names
        .filter((name) =>
          new RegExp(`(?<![\\w-])${name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}(?![\\w-])`, 'u').test(
            words,
          ),
        )
        .concat(words.match(/\p{Script=Hangul}+/gu) ?? []);
      return said.map((name) => `${basename(file)}: ${name}`);
    });
    expect(saying).toEqual([]);
  });
});
