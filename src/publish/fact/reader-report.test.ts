import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { CORRECTION_FORM, correctionAddress, correctionText } from '#domain/sources/correction-form.ts';
import { answersOf, type ReaderReport } from '#domain/sources/reader-report.ts';
import { SAMPLE_REPORT as REPORT } from '#domain/sources/sample-report.ts';
import { shownValues } from '#domain/sources/shown-values.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES, HORIZONS, read, STORY } from '#mocks/fixture-facts.ts';

import { readFactFiles } from './fact-files.ts';
import { findRecord, valueAt, wayTo } from './find-value.ts';
import { readIssue } from './read-issue.ts';
import { factsToEdit } from './test-fact.ts';

/** What the form of a repository writes of a link that fills it in: each heading, an empty line, what stands in its field. */
function asPosted(link: string): string {
  const given = new URL(link).searchParams;
  return CORRECTION_FORM.map(({ id, heading }) => `### ${heading}\n\n${given.get(id) ?? '_No response_'}`).join('\n\n');
}

describe('what leaves is read again', () => {
  const { dirOf, all, run } = factsToEdit(FIXTURES, FACTS_DAY);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test.each([
    [
      'posted by a link',
      (report: ReaderReport) =>
        asPosted(correctionAddress('https://code.example/x', 'Correction', answersOf(report, ''))),
    ],
    ['sent as text', (report: ReaderReport) => correctionText(answersOf(report, ''))],
    ['sent by mail', (report: ReaderReport) => correctionText(answersOf(report, '')).replaceAll('\n', '\r\n')],
  ])('%s it becomes a correction', async (_, write) => {
    const file = join(folder, 'body.md');
    writeFileSync(file, write(REPORT));
    const { code, lines } = await run(['--from-issue', file, '--yes', '--no-pages', '--source-kind', 'news']);
    expect([code, lines.at(-1)]).toEqual([0, 'Saved: sources.json, episodes.json']);
    expect(
      factsIn(dirOf())
        .raw('episodes')
        .episodes.find(({ id }) => id === 's1e3'),
    ).toMatchObject({
      runtimeMinutes: 61,
    });
    expect(factsIn(dirOf()).raw('sources').sources.at(-1)).toMatchObject({
      publisher: 'news.example',
      published: FACTS_DAY,
    });
  });

  test('what does not say its fact is for a person to read', async () => {
    const before = all();
    const file = join(folder, 'body.md');
    writeFileSync(file, correctionText(answersOf({ ...REPORT, after: 's1e3' }, 'not said')));
    const { code, lines } = await run(['--from-issue', file, '--yes', '--no-pages', '--source-kind', 'news']);
    expect([code, lines[0]]).toEqual([1, '"Public id" is "episodes", no id of a record']);
    expect(all()).toEqual(before);
  });

  test('every answer has its flag', () => {
    const text = CORRECTION_FORM.map(({ id, heading }) => `### ${heading}\n\n${id}`).join('\n\n');
    expect([...readIssue(text).values()]).toEqual(CORRECTION_FORM.map(({ id }) => id));
  });
});

test('every value that can be reported is found where its report says', () => {
  const view = createView(STORY, HORIZONS.at(-1) ?? '');
  const files = readFactFiles(FIXTURES);
  const facts = Object.fromEntries(
    (['episodes', 'characters', 'claims', 'milestones', 'contradictions', 'show', 'glossary', 'actors'] as const).map(
      (file) => {
        const root = shield(view, read(file));
        const [only, ...others] = Object.values(root);
        return [
          file,
          others.length === 0 && Array.isArray(only)
            ? only.flatMap((one: unknown) => (isObject(one) ? [one] : []))
            : [root],
        ];
      },
    ),
  );
  const values = shownValues(view, facts);
  expect(values.length).toBeGreaterThan(1000);
  const lost = values.filter(({ record, field, says }) => {
    const found = findRecord(files, record);
    if (typeof found === 'string') return true;
    const value = valueAt(files.folder.get(found.file), wayTo(files, found, field));
    // An entry of a list that hides some is named by the list.
    return Array.isArray(value)
      ? !JSON.stringify(value).includes(JSON.stringify(says)) && !value.includes(Number(says))
      : String(value) !== says;
  });
  expect(lost).toEqual([]);
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
