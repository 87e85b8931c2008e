/** Small things that several words need: capitals, lists, and the article before a date or an hour that is written already. */

export const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
export const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** "y" is "e" before the sound of i, "o" is "u" before that of o. */
const joined = (word: 'y' | 'o', next: string) => {
  if (word === 'y') return /^(?:i|hi(?!e))/i.test(next) ? 'e' : 'y';
  return /^h?o/i.test(next) ? 'u' : 'o';
};

/** "A, B y C". */
export const listed = (words: readonly string[], last: 'y' | 'o' = 'y') => {
  const end = words.at(-1) ?? '';
  return words.length < 2 ? end : `${words.slice(0, -1).join(', ')} ${joined(last, end)} ${end}`;
};

const isDay = (date: string) => /^\d{1,2}(?: |$)/.test(date);

/** "el 6 de junio de 2022", "junio de 2022", "2022", "el periodo del 1 de julio al 30 de septiembre de 2026". */
export const the = (date: string) => {
  if (!isDay(date)) return date;
  return date.includes(' – ') ? `el periodo del ${date.replace(' – ', ' al ')}` : `el ${date}`;
};
/** "del 6 de junio de 2022", "de junio de 2022". */
export const ofThe = (date: string) => `de ${the(date)}`.replace(/^de el /, 'del ');
/** "al 6 de junio de 2022", "a junio de 2022". */
export const toThe = (date: string) => `a ${the(date)}`.replace(/^a el /, 'al ');
/** "el 6 de junio de 2022", "en junio de 2022". */
export const onThe = (date: string) => {
  if (!isDay(date)) return `en ${date}`;
  return date.includes(' – ') ? `del ${date.replace(' – ', ' al ')}` : `el ${date}`;
};

/** "a las 5:00 p. m.", "a la 1:00 p. m.". An hour ends in a full stop: a sentence that ends with it has no other. */
export const atHour = (hour: string) => `${hour.startsWith('1:') ? 'a la' : 'a las'} ${hour}`;
