import { expect, test } from 'vitest';

import { createLexicon, understand } from '#domain/search/questions.ts';

import { questionWords } from './questions.ts';

const lexicon = createLexicon(questionWords, []);
const people: Readonly<Record<string, string>> = {
  suhyeok: 'lee-su-hyeok',
  'su hyeok': 'lee-su-hyeok',
  namra: 'choi-nam-ra',
};
const asks = (typed: string) => understand(typed, lexicon, (name) => people[name] ?? null);

test.each([
  ['out', 'ya salió'],
  ['out', '2da temporada'],
  ['date', '¿Cuándo sale la temporada 2?'],
  ['date', 'cuando se estrena la segunda temporada'],
  ['date', 'para cuándo sale la 2'],
  ['until', 'cuánto falta para la temporada 2'],
  ['stage', 'terminó el rodaje'],
  ['trailer', 'hay tráiler'],
  ['watch', 'dónde ver estamos muertos'],
  ['episodes', 'cuántos capítulos tiene'],
  ['returns', 'quién sale en la temporada 2'],
  ['inSeason', 'vuelve Nam-ra en la temporada 2'],
  ['fates', 'quién muere'],
  ['alive', 'qué pasó con Nam-ra'],
  ['actor', 'quién hace de Su-hyeok'],
  ['actor', 'quien interpreta a su hyeok'],
  ['age', 'cuántos años tiene nam-ra'],
  ['rating', 'para qué edad es'],
  ['score', 'vale la pena'],
  ['based', 'está basada en un webtoon'],
  ['plot', 'de qué trata'],
  ['ending', 'cómo termina'],
  ['date', 'estamos muertos season 2 cuándo'],
  ['date', '시즌2 언제 나와'],
])('%s: %s', (topic, typed) => {
  expect(asks(typed)?.topic).toBe(topic);
});

test.each([
  'Su-hyeok',
  'su hyeok',
  'lee su-hyeok',
  'quién es Nam-ra',
  'episodio 7',
  'presidenta de la clase',
  'pasar lista',
])('%s asks nothing', (typed) => {
  expect(asks(typed)).toBeNull();
});
