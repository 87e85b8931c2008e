/** What a place is called beside other words: "music room", "lab IPA". Initials stay as they are. */
export const inSmallLetters = (name: string): string =>
  name.replaceAll(/\p{L}+/gu, (word) => (/^\p{Lu}{2}/u.test(word) ? word : word.toLowerCase()));
