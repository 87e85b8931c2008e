import { expect, test } from 'vitest';

import { nameForms } from './name-forms.ts';

test('a name of three syllables has a given name and a romanisation, in both orders', () => {
  expect(nameForms({ en: 'Lee Cheong-san', ko: '이청산' })).toEqual({
    given: ['Cheong-san', '청산'],
    forms: ['i cheongsan', 'cheongsan i'],
  });
});

test('sounds do not change between the syllables of a name', () => {
  expect(nameForms({ en: 'Han Bok-nam', ko: '한복남' }).forms[0]).toBe('han boknam');
});

test('other names are only romanised, and what is no Hangul not even that', () => {
  expect(nameForms({ en: 'Lomon', ko: '로몬' })).toEqual({ given: [], forms: ['romon'] });
  expect(nameForms({ en: 'Ji-min’s parents', ko: '지민의 부모' })).toEqual({ given: [], forms: [] });
  expect(nameForms({ en: 'Somebody', ko: null })).toEqual({ given: [], forms: [] });
});
