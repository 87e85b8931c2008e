import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { readIssue } from './read-issue.ts';
import { factsToEdit } from './test-fact.ts';

const { dirOf, all, run } = factsToEdit(FIXTURES, FACTS_DAY);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'issue-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ANSWERS = {
  'Public id': 'episodes/s1e3',
  Field: 'runtimeMinutes',
  'Right value': '61',
  'Source URL': 'https://news.example/runtime',
  'Date of the source': FACTS_DAY,
  Publisher: 'The Example Post',
  'Title of the source': 'How long each episode is',
};

const write = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers)
    .map(([heading, answer]) => `### ${heading}\n\n${answer}`)
    .join('\n\n');

/** Runs the command on a text that somebody sent. */
async function send(text: string | Uint8Array, ...args: readonly string[]) {
  const file = join(folder, 'body.md');
  writeFileSync(file, text);
  return await run(['--from-issue', file, '--yes', '--no-pages', '--source-kind', 'news', ...args]);
}

test('a correction that somebody sent is written, with its source', async () => {
  const { code, lines } = await send(write(ANSWERS));
  expect([code, lines.at(-1)]).toEqual([0, 'Saved: sources.json, episodes.json']);
  const episode = factsIn(dirOf())
    .raw('episodes')
    .episodes.find(({ id }) => id === 's1e3');
  expect(episode).toMatchObject({ runtimeMinutes: 61 });
  expect(episode?.sources.at(-1)).toBe('the-example-post-2026-11-20');
  expect(factsIn(dirOf()).raw('sources').sources.at(-1)).toEqual({
    id: 'the-example-post-2026-11-20',
    publisher: 'The Example Post',
    page: { title: 'How long each episode is', url: 'https://news.example/runtime' },
    published: FACTS_DAY,
    kind: 'news',
    language: null,
  });
});

test('it is read as a host sends it, and what was not answered is no answer', () => {
  const sent = readIssue(write({ ...ANSWERS, 'Kind of source': '_No response_' }).replaceAll('\n', '\r\n'));
  expect(sent.get('value')).toBe('61');
  expect(sent.has('source-kind')).toBe(false);
});

test('what it does not say comes as a flag; without it nothing is written, and nobody is asked', async () => {
  const file = join(folder, 'body.md');
  writeFileSync(file, write(ANSWERS));
  const args = ['--from-issue', file, '--yes', '--no-pages'];
  const { code, lines, asked } = await run(args, ['news']);
  expect([code, asked, lines]).toEqual([1, [], ['"Kind of source" is missing: What is it?']]);
  const wrong = await run([...args, '--source-kind', 'rumour']);
  expect(wrong.code).toBe(2);
  expect(wrong.lines[0]).toContain('--source-kind is "rumour"');
});

test.each([
  ['no answer', { ...ANSWERS, 'Right value': '_No response_' }, '"Right value" has no answer.'],
  ['two lines', { ...ANSWERS, 'Right value': '61\n62' }, '"Right value" has more than one line.'],
  [
    'a heading of the form in an answer',
    { ...ANSWERS, Field: 'runtimeMinutes\n\n### Public id\n\nshow/-' },
    '"Public id" stands there twice.',
  ],
  [
    'another heading in an answer',
    { ...ANSWERS, Field: 'runtimeMinutes\n\n### After\n\nstart' },
    '"After" is no heading of the form.',
  ],
  [
    'a heading of another level',
    { ...ANSWERS, Field: 'runtimeMinutes\n\n# 1 on the chart' },
    '"Field" has more than one line.',
  ],
  ['a title of the file first', { '': 'x', ...ANSWERS }, '"" is no heading of the form.'],
  ['markup', { ...ANSWERS, 'Right value': '<script>alert(1)</script>' }, '"Right value" has markup in it'],
  [
    'a bidirectional override',
    { ...ANSWERS, 'Right value': '\u202E16' },
    '"Right value" has a character that cannot be seen: "\\u202e16"',
  ],
  [
    'a control character',
    { ...ANSWERS, 'Right value': '6\u001B[2J1' },
    '"Right value" has a character that cannot be seen: "6\\u001b[2J1"',
  ],
  ['a book', { ...ANSWERS, 'Right value': 'x'.repeat(5000) }, '"Right value" is longer than 1500 characters'],
  [
    'a way out of the folder',
    { ...ANSWERS, 'Public id': '../../package' },
    '"Public id" is "../../package", no id of a record',
  ],
  ['another file', { ...ANSWERS, 'Public id': '/etc/passwd' }, '"Public id" is "/etc/passwd", no id of a record'],
  ['several records', { ...ANSWERS, 'Public id': 's1e3, s1e4' }, '"Public id" is "s1e3, s1e4", no id of a record'],
  ['a stamp', { ...ANSWERS, Field: 'outcome.after', 'Right value': 'start' }, '"Field" is a stamp'],
  ['an id', { ...ANSWERS, Field: 'id', 'Right value': 's1e4' }, '"Field" is an id'],
  [
    'a whole record',
    { ...ANSWERS, Field: 'outcome', 'Right value': '{}' },
    '"Field" is "outcome", which holds more than one value',
  ],
  [
    'what is no field',
    { ...ANSWERS, Field: '__proto__.polluted' },
    '"Field" is "__proto__.polluted", no field of that record',
  ],
  [
    'an address that runs',
    { ...ANSWERS, 'Source URL': 'javascript:alert(1)' },
    '"Source URL" is "javascript:alert(1)"',
  ],
  [
    'an address with a password',
    { ...ANSWERS, 'Source URL': 'https://a:b@news.example/' },
    '"Source URL" has a name or a password',
  ],
  ['a day that is none', { ...ANSWERS, 'Date of the source': 'yesterday' }, '"Date of the source" is "yesterday"'],
])('%s is refused', async (_, answers, line) => {
  const before = all();
  const { code, lines } = await send(write(answers));
  expect([code, lines.length]).toEqual([1, 1]);
  expect(lines[0]).toContain(line);
  expect(all()).toEqual(before);
});

test.each([
  ['nothing', '', '"Public id" has no answer.'],
  ['a text without headings', 'Please correct it.', 'The text does not begin with a heading of the form.'],
  ['a megabyte', `${write(ANSWERS)}${'x'.repeat(1_000_000)}`, 'The text is longer than 65536 bytes.'],
  ['no text at all', new Uint8Array([0x23, 0xff, 0xfe]), 'The text is not saved as UTF-8.'],
])('%s is refused', async (_, text, line) => {
  const before = all();
  expect(await send(text)).toMatchObject({ code: 1, lines: [line] });
  expect(all()).toEqual(before);
});

describe('what looks like a command', () => {
  test.each(['$(touch /tmp/x)', '`id`', "'; rm -rf / #", '"; exit 0', '--dry-run', '-h', '${IFS}&&x'])(
    '%s is a text',
    async (value) => {
      const { code } = await send(
        write({ ...ANSWERS, 'Public id': 'correction-01', Field: 'says.en', 'Right value': value }),
      );
      expect(code).toBe(0);
      const [correction] = factsIn(dirOf()).raw('corrections').corrections;
      expect(correction).toMatchObject({ says: { en: value } });
    },
  );
});

test('beside it only what the form does not ask for may be said', async () => {
  expect((await send(write(ANSWERS), '--kind', 'date')).lines[0]).toContain('--from-issue is a correction');
  expect((await send(write(ANSWERS), '--value', '62')).lines[0]).toContain('--value stands in the text');
  expect((await send(write(ANSWERS), '--source', 'newsx-2026-02-23')).lines[0]).toContain(
    '--source stands in the text',
  );
  expect((await run(['--from-issue', join(folder, 'none.md'), '--yes'])).code).toBe(2);
});
