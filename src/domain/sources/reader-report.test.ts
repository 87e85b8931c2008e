import { expect, test } from 'vitest';

import { CORRECTION_FORM, correctionAddress, correctionText } from './correction-form.ts';
import { answersOf, faultsIn, type ReaderReport } from './reader-report.ts';

const TODAY = '2026-11-20';

const SAID = {
  value: ' 61 ',
  url: 'https://www.news.example/it’s?a=1&b=2',
  published: '2026-11-19',
  title: 'How long  each is',
};
const REPORT: ReaderReport = {
  ...SAID,
  id: '1',
  on: TODAY,
  record: 'episodes/s1e3',
  field: 'runtimeMinutes',
  files: 'episodes',
  after: 'start',
  at: 'start',
};

test('the fields of the form are called after their headings', () => {
  for (const { id, heading } of CORRECTION_FORM) expect(id).toBe(heading.toLowerCase().replaceAll(' ', '-'));
  expect(CORRECTION_FORM.map(({ id }) => id)).not.toContain('title');
});

test('what leaves is the answers to the form', () => {
  expect(answersOf(REPORT, 'unsaid')).toEqual({
    'public-id': 'episodes/s1e3',
    field: 'runtimeMinutes',
    'right-value': '61',
    'source-url': 'https://www.news.example/it%E2%80%99s?a=1&b=2',
    publisher: 'news.example',
    'date-of-the-source': '2026-11-19',
    'title-of-the-source': 'How long each is',
  });
  expect(answersOf({ ...REPORT, published: '', title: ' ' }, '')).toMatchObject({ 'date-of-the-source': 'unknown' });
  expect(answersOf({ ...REPORT, title: ' ' }, '')).not.toHaveProperty('title-of-the-source');
});

test('of a fact that waits for a point of the story only the files are said', () => {
  const answers = answersOf(
    { ...REPORT, record: 'characters/somebody', field: 'role', files: 'characters', after: 's1e2' },
    'unsaid',
  );
  expect(answers).toMatchObject({ 'public-id': 'characters', field: 'unsaid' });
  expect(JSON.stringify(answers)).not.toMatch(/somebody|role|s1e2/);
});

test('the form is filled in by its own names, and its text is as a form writes it', () => {
  const answers = answersOf({ ...REPORT, title: '' }, '');
  const address = new URL(correctionAddress('https://code.example/roll-call/', 'Correction: 1 & 2', answers));
  expect(address.origin + address.pathname).toBe('https://code.example/roll-call/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'correction.yml',
    title: 'Correction: 1 & 2',
    ...answers,
  });
  expect(correctionText(answers).split('\n\n')).toEqual([
    '### Public id',
    'episodes/s1e3',
    '### Field',
    'runtimeMinutes',
    '### Right value',
    '61',
    '### Source URL',
    answers['source-url'],
    '### Date of the source',
    '2026-11-19',
    '### Publisher',
    'news.example',
    '### Title of the source',
    '_No response_',
  ]);
});

test('what a reader says is whole, or it is said what is missing', () => {
  expect(faultsIn(SAID, TODAY)).toEqual({});
  expect(faultsIn({ ...SAID, published: '' }, TODAY)).toEqual({});
  expect(faultsIn({ value: ' ', url: '', published: '', title: '' }, TODAY)).toEqual({
    value: 'missing',
    url: 'noAddress',
  });
  expect(faultsIn({ ...SAID, value: 'x'.repeat(1501), title: 'x'.repeat(1501) }, TODAY)).toEqual({
    value: 'tooLong',
    title: 'tooLong',
  });
  expect(faultsIn({ ...SAID, url: `https://news.example/${'x'.repeat(1500)}` }, TODAY)).toEqual({ url: 'tooLong' });
});

test.each([
  'news.example',
  'javascript:alert(1)',
  'ftp://news.example/',
  'https://',
  'https://a:b@news.example/',
  'mailto:a@b.example',
])('%s is no source', (url) => {
  expect(faultsIn({ ...SAID, url }, TODAY)).toEqual({ url: 'noAddress' });
});

test.each([
  ['2026-02-31', 'noDay'],
  ['yesterday', 'noDay'],
  ['2026-11', 'noDay'],
  ['2026-11-21', 'ahead'],
])('%s: %s', (published, fault) => {
  expect(faultsIn({ ...SAID, published }, TODAY)).toEqual({ published: fault });
});
