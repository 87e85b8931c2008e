import { expect, test } from 'vitest';

import { ofThePoint, thePoint, toThePoint } from './point.ts';

test('a point of the story has its article', () => {
  expect(thePoint('episodio 3')).toBe('el episodio 3');
  expect(ofThePoint('episodio 3')).toBe('del episodio 3');
  expect(toThePoint('episodio 3')).toBe('al episodio 3');
  expect(thePoint('noticias de la temporada 2')).toBe('las noticias de la temporada 2');
  expect(ofThePoint('noticias de la temporada 2')).toBe('de las noticias de la temporada 2');
});

test('of several seasons it says first which episode', () => {
  expect(thePoint('temporada 2, episodio 1')).toBe('el episodio 1 de la temporada 2');
  expect(ofThePoint('temporada 2, episodio 1')).toBe('del episodio 1 de la temporada 2');
});

test('what is no name stays as it is', () => {
  expect(thePoint('sin empezar')).toBe('sin empezar');
});
