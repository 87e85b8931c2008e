import { expect, test } from 'vitest';

import { alternatesOf, BUILT_EDITIONS, EDITIONS, editionAsked } from './editions.ts';
import { editionFor, INVITING_WORDS } from './other-editions.ts';

test('the first of the wanted languages that there is an edition in is offered, and nobody is offered what they read', () => {
  expect(editionFor(['ko-KR', 'en'])?.language).toBe('ko');
  expect(editionFor(['fr', 'es-MX', 'ko'])?.language).toBe('es');
  for (const language of ['pt-br', 'pt-PT', 'pt']) expect(editionFor([language])?.language).toBe('pt-BR');
  for (const languages of [['en-US', 'ko'], ['fr', 'de'], []]) expect(editionFor(languages)).toBeUndefined();
});

test('every edition leads to itself and to all others, and the one at the root stands in for other languages', () => {
  const all = alternatesOf('/cast/', 'https://name.example/roll-call');
  expect(all).toEqual([
    { hreflang: 'en', href: 'https://name.example/roll-call/cast/' },
    { hreflang: 'ko', href: 'https://name.example/roll-call/ko/cast/' },
    { hreflang: 'es', href: 'https://name.example/roll-call/es/cast/' },
    { hreflang: 'pt-BR', href: 'https://name.example/roll-call/pt-br/cast/' },
    { hreflang: 'id', href: 'https://name.example/roll-call/id/cast/' },
    { hreflang: 'x-default', href: 'https://name.example/roll-call/cast/' },
  ]);
});

test('a page that stands in for another edition’s knows whose', () => {
  expect(editionAsked('/ko/cast/', '/cast/')?.language).toBe('ko');
  for (const path of ['/cast/', '/ko/', '/fr/cast/', '/ko/status/'])
    expect(editionAsked(path, '/cast/')).toBeUndefined();
  expect(editionAsked('/ko/nowhere/', '')).toBeUndefined();
});

test('each says in its own language that it is there', () => {
  expect(BUILT_EDITIONS).toEqual(EDITIONS);
  expect(Object.keys(INVITING_WORDS).sort()).toEqual(EDITIONS.map(({ language }) => language).sort());
});
