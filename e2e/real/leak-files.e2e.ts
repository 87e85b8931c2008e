import { execFileSync } from 'node:child_process';

import { REAL_SITE } from '#e2e/build-site.ts';
import { expect } from '#e2e/test.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { shippedFiles } from '#publish/leak/shipped-files.ts';

import { REAL_FACTS, test } from './real-site.ts';

test('widgets are among the files that are read', () => {
  expect(shippedFiles(REAL_SITE)).toEqual(expect.arrayContaining(['data/v1/now.json', 'now.svg']));
});

// Each edition is read by a program that speaks its language.
for (const { language, name } of EDITIONS)
  test(`no file of the build tells anything past the start: ${name}`, () => {
    const program = [`--conditions=edition-${language}`, 'src/publish/leak/shipped-files.ts', REAL_SITE, REAL_FACTS];
    const { files, leaks } = JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' }));
    expect(files).toBeGreaterThan(60);
    expect(leaks).toEqual([]);
  });
