import { readFileSync } from 'node:fs';

/** The colours of one theme, by the names that styles.css gives them. */
export type Colours = (token: string) => string;

/** Reads the themes from the style sheet, where each token stands once as `light-dark(book, board)`, or as another one's name. */
export function readThemes(css = readFileSync('src/styles.css', 'utf8')): { board: Colours; book: Colours } {
  const tokens = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  const names = new Map([...css.matchAll(/--([\w-]+): var\(--([\w-]+)\);/g)].map(([, name, of]) => [name, of]));
  const pick =
    (place: 2 | 3): Colours =>
    (token) => {
      const own = names.get(token) ?? token;
      const colour = tokens.find(([, name]) => name === own)?.[place];
      if (colour === undefined) throw new Error(`styles.css has no token --${token} with two colours.`);
      return colour;
    };
  return { board: pick(3), book: pick(2) };
}
