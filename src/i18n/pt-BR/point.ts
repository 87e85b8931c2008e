import { contract } from './grammar.ts';

/**
 * The article before a point of the story that is named already, as within a sentence: "o episódio 3", "o episódio 1 da temporada 2",
 * "as notícias da temporada 2". What is no such name stays as it is.
 */
export const thePoint = (point: string) =>
  point
    .replace(/^(temporada\s\d+), (episódio\s\d+)$/, '$2 da $1')
    .replace(/^episódio/, 'o episódio')
    .replace(/^notícias/, 'as notícias');
/** "do episódio 3", "das notícias da temporada 2". */
export const ofThePoint = (point: string) => contract('de', thePoint(point));
/** "ao episódio 3", "às notícias da temporada 2". */
export const toThePoint = (point: string) => contract('a', thePoint(point));
/** "no episódio 3", "nas notícias da temporada 2". */
export const inThePoint = (point: string) => contract('em', thePoint(point));

/** A number does not begin a line. */
export const together = (text: string) => text.replace(/ (?=\d)/g, '\u00a0');
