import { expect, test } from 'vitest';

import { inThePoint, ofThePoint, thePoint, toThePoint } from './point.ts';

test('a point of the story has its article', () => {
  expect(thePoint('episódio 3')).toBe('o episódio 3');
  expect(ofThePoint('episódio 3')).toBe('do episódio 3');
  expect(toThePoint('episódio 3')).toBe('ao episódio 3');
  expect(inThePoint('episódio 3')).toBe('no episódio 3');
  expect(thePoint('notícias da temporada 2')).toBe('as notícias da temporada 2');
  expect(ofThePoint('notícias da temporada 2')).toBe('das notícias da temporada 2');
  expect(toThePoint('notícias da temporada 2')).toBe('às notícias da temporada 2');
  expect(inThePoint('notícias da temporada 2')).toBe('nas notícias da temporada 2');
});

test('of several seasons it says first which episode', () => {
  expect(thePoint('temporada 2, episódio 1')).toBe('o episódio 1 da temporada 2');
  expect(ofThePoint('temporada 2, episódio 1')).toBe('do episódio 1 da temporada 2');
});

test('what is no name stays as it is', () => {
  expect(thePoint('sem começar')).toBe('sem começar');
});
