/** Small things that several words need: capitals, lists, contractions, and dates and hours within a sentence. */

export const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
export const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** "A, B e C". */
export const listed = (words: readonly string[], last: 'e' | 'ou' = 'e') => {
  const end = words.at(-1) ?? '';
  return words.length < 2 ? end : `${words.slice(0, -1).join(', ')} ${last} ${end}`;
};

/** A preposition and the article that the text begins with, as one word: "do episódio", "nas notícias", "à sala". Without an article they stand apart. */
export const contract = (preposition: 'a' | 'de' | 'em', text: string) =>
  `${preposition} ${text}`
    .replace(/^de (?=[ao]s? )/, 'd')
    .replace(/^em (?=[ao]s? )/, 'n')
    .replace(/^a a(?=s? )/, 'à')
    .replace(/^a (?=os? )/, 'a');

/** A date needs no article: "6 de junho de 2022", "junho de 2022", "2022". A range does: "o período de 1 de julho a 30 de setembro de 2026". */
export const the = (date: string) => (date.includes(' – ') ? `o período de ${date.replace(' – ', ' a ')}` : date);
/** "de 6 de junho de 2022", "do período de …". */
export const ofThe = (date: string) => contract('de', the(date));
/** Up to a date: "até 6 de junho de 2022", "até junho de 2022". As of a date is `onThe`. */
export const toThe = (date: string) => `até ${the(date)}`;
/** "em 6 de junho de 2022", "em junho de 2022", "de 1 de julho a 30 de setembro de 2026". */
export const onThe = (date: string) => (date.includes(' – ') ? `de ${date.replace(' – ', ' a ')}` : `em ${date}`);

/** "às 17h30", "à 1h". An hour ends in no full stop: a sentence that ends with it has its own. */
export const atHour = (hour: string) => `${/^0?[01]\D/.test(hour) ? 'à' : 'às'} ${hour}`;

/** "na Coreia do Sul", "nos Estados Unidos"; a country of whose article nobody can be sure stands without one. */
export const inCountry = (country: string) => {
  if (/^(?:Estados|Países|Emirados) /.test(country)) return `nos ${country}`;
  return `${/^\p{L}+a(?: |$)/u.test(country) ? 'na' : 'em'} ${country}`;
};
