/** Small things that several words need: capitals and lists. */

export const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
export const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** "A dan B", "A, B, dan C". */
export const listed = (words: readonly string[], last: 'dan' | 'atau' = 'dan') => {
  const end = words.at(-1) ?? '';
  if (words.length < 3) return words.join(` ${last} `);
  return `${words.slice(0, -1).join(', ')}, ${last} ${end}`;
};
