/**
 * The article before a point of the story that is named already, as within a sentence: "el episodio 3", "el episodio 1 de la temporada
 * 2", "las noticias de la temporada 2". What is no such name stays as it is.
 */
export const thePoint = (point: string) =>
  point
    .replace(/^(temporada\s\d+), (episodio\s\d+)$/, '$2 de la $1')
    .replace(/^episodio/, 'el episodio')
    .replace(/^noticias/, 'las noticias');
/** "del episodio 3", "de las noticias de la temporada 2". */
export const ofThePoint = (point: string) => `de ${thePoint(point)}`.replace(/^de el /, 'del ');
/** "al episodio 3". */
export const toThePoint = (point: string) => `a ${thePoint(point)}`.replace(/^a el /, 'al ');

/** A number does not begin a line. */
export const together = (text: string) => text.replace(/ (?=\d)/g, '\u00a0');
