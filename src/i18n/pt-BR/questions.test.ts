import { expect, test } from 'vitest';

import { createLexicon, understand } from '#domain/search/questions.ts';

import { questionWords } from './questions.ts';

const lexicon = createLexicon(questionWords, []);
const people: Readonly<Record<string, string>> = {
  suhyeok: 'lee-su-hyeok',
  'su hyeok': 'lee-su-hyeok',
  namra: 'choi-nam-ra',
  nayeon: 'lee-na-yeon',
  'na yeon': 'lee-na-yeon',
};
const asks = (typed: string) => understand(typed, lexicon, (name) => people[name] ?? null);

test.each([
  ['out', 'já saiu'],
  ['out', '2ª temporada'],
  ['date', 'Quando sai a temporada 2?'],
  ['date', 'quando estreia a segunda temporada'],
  ['date', 'data de estreia'],
  ['until', 'quanto falta para a temporada 2'],
  ['hour', 'que horas sai'],
  ['stage', 'as gravações já terminaram'],
  ['trailer', 'tem trailer?'],
  ['renewed', 'vai ter 2 temporada'],
  ['watch', 'onde assistir all of us are dead'],
  ['episodes', 'quantos episódios tem'],
  ['length', 'quanto tempo dura cada episódio'],
  ['returns', 'quem volta na 2ª temporada'],
  ['inSeason', 'a Nam-ra volta na temporada 2'],
  ['fates', 'quem morre'],
  ['alive', 'o que aconteceu com a Nam-ra'],
  ['alive', 'na yeon morre?'],
  ['actor', 'quem faz o Su-hyeok'],
  ['actor', 'quem interpreta su hyeok'],
  ['age', 'quantos anos a nam-ra tem'],
  ['rating', 'qual a classificação indicativa'],
  ['dub', 'tem dublado?'],
  ['score', 'vale a pena'],
  ['based', 'é baseada em um webtoon'],
  ['plot', 'é sobre o quê'],
  ['ending', 'como termina'],
  ['places', 'onde foi gravada'],
  ['date', 'all of us are dead season 2 quando'],
  ['date', '시즌2 언제 나와'],
])('%s: %s', (topic, typed) => {
  expect(asks(typed)?.topic).toBe(topic);
});

test.each([
  'Su-hyeok',
  'su hyeok',
  'lee su-hyeok',
  'na yeon',
  'quem é a Nam-ra',
  'episódio 7',
  's1e7',
  'representante de turma',
  'lista de chamada',
])('%s asks nothing', (typed) => {
  expect(asks(typed)).toBeNull();
});

test('the season is told by the number before it, too', () => {
  expect(asks('quando sai a 3ª temporada')).toMatchObject({ topic: 'date', season: 3 });
  expect(asks('episódio 2 temporada 3')?.season ?? null).not.toBe(2);
});
