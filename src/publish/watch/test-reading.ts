import { READERS } from './readers.ts';
import type { Reading } from './reading.ts';
import type { Kind } from './watched-place.ts';

/** For tests: what a reader is told besides the text. */
export const asked = {
  address: 'https://place.example/feed',
  title: { en: 'All of Us Are Dead', ko: '지금 우리 학교는' },
  imdb: 'tt14169960',
  phrases: ['All of Us Are Dead', 'goes on'],
};

/** For tests: what a text says to one of the readers. @throws where it asks for another address. */
export function read(kind: Kind, text: string, address = asked.address): Reading {
  const reading = READERS[kind].read(text, { ...asked, address });
  if ('next' in reading) throw new Error(`It asks for ${reading.next}.`);
  return reading;
}
