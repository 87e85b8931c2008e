import { describe, expect, test } from 'vitest';

import { decodeText } from './decode-text.ts';

const TITLES = [
  'All of Us Are Dead',
  '지금 우리 학교는',
  'Мы все мертвы',
  'Non siamo più vivi',
  '僵尸校园',
  '殭屍校園',
];

/** Bytes as a program writes them in an old encoding: each letter is looked up in what the encoding decodes to. */
function encode(text: string, encoding: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    const letter = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
    if (Array.from(letter).length === 1 && letter !== '\ufffd' && !codes.has(letter)) codes.set(letter, bytes);
  };
  for (let code = 0; code < 256; code++) add(code);
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) add(first, second);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => codes.get(letter) ?? expect.fail(`${encoding} has no ${letter}`)),
  );
}

const table = (...titles: readonly string[]) =>
  ['Title,Date', ...titles.map((title) => `${title},2022-01-28`)].join('\r\n');

describe('a table in the letters of an old spreadsheet', () => {
  test.each([
    ['euc-kr', table('지금 우리 학교는: 시즌 1: 7화')],
    ['euc-kr', table('다른 드라마: 시즌 1: 7화', '또 다른 영화')],
    ['windows-1252', table('Non siamo più vivi: Stagione 1: Episodio 7')],
    ['windows-1252', table('Une série: Saison 1: Épisode 7', 'L’été à la mer')],
    ['macintosh', table('All of Us Are Dead\u00a0: Saison\u00a01\u00a0: Épisode\u00a07', 'Une série déjà vue')],
    ['windows-1251', table('Мы все мертвы: Сезон 1: Серия 7')],
    ['windows-1251', table('Другой сериал: Сезон 1: Серия 7')],
    ['x-mac-cyrillic', table('Мы все мертвы: Сезон 1: Серия 7')],
    ['koi8-r', table('Мы все мертвы: Сезон 1: Серия 7')],
    ['windows-1250', table('Inny serial: Część 1: Odcinek 7: Święta', 'Žluťoučký kůň')],
    ['windows-1254', table('Başka Dizi: 1. Sezon: Bölüm Işık')],
    ['gb18030', table('僵尸校园: 第 1 季: 第 7 集')],
    ['big5', table('殭屍校園: 第 1 季: 第 7 集')],
    ['shift_jis', table('ほかのドラマ: シーズン1: エピソード7')],
  ])('%s', (encoding, text) => {
    expect(decodeText(encode(text, encoding), TITLES)).toEqual({ text });
  });

  test.each(['windows-1252', 'x-user-defined'])('what a program has taken for %s and saved as Unicode', (encoding) => {
    const text = table('지금 우리 학교는: 시즌 1: 7화');
    // The one shows bytes as Windows does, the other far away; here as plain numbers.
    const mangled = new TextDecoder(encoding)
      .decode(new TextEncoder().encode(text))
      .replace(/[\uf780-\uf7ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf700));
    expect(decodeText(new TextEncoder().encode(mangled), TITLES)).toEqual({ text });
  });

  test('a history that is in English for years', () => {
    const titles = [
      ...Array.from({ length: 6000 }, (_, one) => `Another: Season 1: Part ${one}`),
      'Amélie',
      'Où sont les États',
    ];
    expect(decodeText(encode(table(...titles), 'windows-1252'), TITLES)).toEqual({ text: table(...titles) });
  });

  test('letters that are lost already are not guessed at', () => {
    const lost = table('\ufffd\ufffd \ufffd\u03b8 \ufffd: \ufffd\ufffd 1: 7\ufffd');
    expect(decodeText(new TextEncoder().encode(lost), TITLES)).toEqual({ fault: 'broken-letters' });
  });

  test('a title whose letters no encoding brings', () => {
    const titles = [1, 2, 3, 4].map((number) => `Non siamo pi\u0097 vivi: Stagione 1: Episodio ${number}`);
    const bytes = Uint8Array.from(table(...titles), (letter) => letter.charCodeAt(0));
    expect(decodeText(bytes, TITLES)).toEqual({ fault: 'broken-letters' });
  });

  test('letters of which nothing makes sense', () => {
    const nonsense = [0xfd, 0x20, 0xfe, 0x61, 0xfd, 0x41, 0xff, 0x20, 0xd7, 0x61, 0xf7, 0x20, 0xb6, 0x61];
    const bytes = Uint8Array.from([...new TextEncoder().encode('Title,Date\r\n')].concat(nonsense));
    expect(decodeText(bytes, TITLES)).toEqual({ fault: 'broken-letters' });
  });
});

test.each([
  ['plain letters', table('All of Us Are Dead: Season 1: Episode 7')],
  ['Unicode', table('지금 우리 학교는: 시즌 1: 7화', 'Où sont les Âmes', 'Não É Só')],
])('%s stay as they are', (_, text) => {
  expect(decodeText(new TextEncoder().encode(text), TITLES)).toEqual({ text });
});

test('a file that is cut short in the middle of a letter is still Unicode', () => {
  const bytes = new TextEncoder().encode(table('All of Us Are Dead: Season 1: Épisode 7', '학'));
  const cut = bytes.slice(0, bytes.indexOf(0xed) + 2);
  expect(decodeText(cut, [])).toMatchObject({ text: expect.stringMatching(/Season 1: Épisode 7/) });
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['a document', [...new TextEncoder().encode('%PDF-1.7\n')]],
])('%s is no text', (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes), TITLES)).toEqual({ fault: 'not-text' });
});
