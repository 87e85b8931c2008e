import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { faultLine } from '#publish/checks/fault.ts';
import { readFolder } from '#publish/checks/read-folder.ts';

import { checkOverlays } from './check-overlays.ts';
import { writeEditionFacts } from './edition-facts.ts';
import { percentDone, progressOf } from './progress.ts';
import { fingerprintOf } from './texts.ts';

const MINIMAL = 'src/publish/checks/fixtures/minimal';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'overlays-'));
  cpSync(MINIMAL, dir, { recursive: true });
  write('gaps', {
    gaps: [
      { id: 'lost', subject: 'extras', text: { en: 'In June 2022 {awaited} reports named 560.78 million hours.' } },
      { id: 'open', subject: 'extras', text: { en: 'Two are missing.' } },
    ],
  });
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (file: string, json: unknown) => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, `${file}.json`), typeof json === 'string' ? json : JSON.stringify(json));
};

const LOST = {
  record: 'lost',
  field: 'text',
  of: fingerprintOf({ en: 'In June 2022 {awaited} reports named 560.78 million hours.', after: null }),
  after: null,
};
const KOREAN = '2022년 6월에 나온 {awaited} 보도는 5억 6,078만 시간이라고 했어요.';
const SPANISH = 'En junio de 2022, {awaited} notas hablaron de 560.78 millones de horas.';

const PORTUGUESE = 'Em junho de 2022, {awaited} notícias falavam em 560,78 milhões de horas.';
const INDONESIAN = 'Pada Juni 2022, {awaited} laporan menyebut 560,78 juta jam.';

const faults = () => checkOverlays(dir, readFolder(dir).folder).map(faultLine);
const faultOf = (language: string, text: string, edit: object = {}) => {
  write(`${language}/gaps`, { texts: [{ ...LOST, text, ...edit }] });
  return faults();
};

test('what says the same in other words has no fault, numbers in the sizes of the language included', () => {
  const texts = [
    ['ko', KOREAN],
    ['es', SPANISH],
    ['pt-BR', PORTUGUESE],
    ['id', INDONESIAN],
  ] as const;
  expect(texts.flatMap(([language, text]) => faultOf(language, text))).toEqual([]);
});

test.each([
  ['ko', KOREAN, { record: 'gone' }, 'gone  text  translates no text that there is; remove it'],
  ['ko', KOREAN, { field: 'title' }, 'lost  title  translates no text that there is; remove it'],
  ['ko', KOREAN, { after: 's1e3' }, 'lost  text  says "after": "s1e3", and the text null'],
  ['ko', KOREAN.replace('{awaited}', '{next}'), {}, 'lost  text  has other placeholders than "{awaited}"'],
  ['ko', KOREAN.replace('2022', '2023'), {}, 'lost  text  does not say the number 2022'],
  ['ko', `${KOREAN} 12번이에요.`, {}, 'lost  text  says the number 12, which its English does not'],
  ['es', SPANISH.replace('560.78', '56.078'), {}, 'lost  text  does not say the number 560780000'],
  ['pt-BR', PORTUGUESE.replace('560,78', '560.78'), {}, 'lost  text  does not say the number 560780000'],
  ['id', INDONESIAN.replace('juta', 'miliar'), {}, 'lost  text  does not say the number 560780000'],
  ['es', `${SPANISH} 시간`, {}, 'lost  text  has Hangul left in it'],
  ['ko', `${KOREAN} This was left in English here.`, {}, 'lost  text  has a sentence in Latin letters left in it'],
])('%s: %s, edited %j, is a fault', (language, text, edit, line) => {
  expect(faultOf(language, text, edit)[0]).toBe(`${language}/gaps.json  ${line}`);
});

test('a text is translated once, a file is one of translations, and a wording asks what there is', () => {
  write('ko/gaps', { texts: [LOST, LOST].map((one) => ({ ...one, text: KOREAN })) });
  write('ko/claims', 'no JSON');
  write('es/nothing', { texts: [] });
  write('es/answers', { texts: [], wordings: { nobody: ['¿quién?'] } });
  expect(faults()).toEqual([
    expect.stringMatching(/^ko\/claims.json {2}- {2}- {2}is no JSON/),
    'ko/gaps.json  lost  text  is translated twice; keep one of them',
    'es/answers.json  nobody  wordings  are wordings of no question that there is',
    'es/nothing.json  -  -  translates no data file; name it after the one it does',
  ]);
});

test('a changed original is no fault: it is told as left, and its page says it in English', () => {
  write('ko/gaps', { texts: [{ ...LOST, of: '00000000', text: KOREAN }] });
  expect(faults()).toEqual([]);
  const gaps = progressOf(dir, 'ko').find(({ file }) => file === 'gaps');
  expect(gaps).toMatchObject({
    texts: 2,
    outOfDate: 1,
    left: [expect.stringMatching(/^lost text [0-9a-f]{8}: In June/), expect.any(String)],
  });
  write('ko/gaps', { texts: [{ ...LOST, text: KOREAN }] });
  expect(percentDone(progressOf(dir, 'ko'))).toBeLessThan(100);
  const laid: unknown = JSON.parse(readFileSync(join(writeEditionFacts(dir, 'ko'), 'gaps.json'), 'utf8'));
  expect(laid).toEqual({
    gaps: [
      { id: 'lost', subject: 'extras', text: { lang: 'ko', says: KOREAN } },
      { id: 'open', subject: 'extras', text: { en: 'Two are missing.' } },
    ],
  });
});
