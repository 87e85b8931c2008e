import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

import { EDITION } from '#i18n/editions.ts';

import { composeLetters, lettersToCompose } from './compose-letters.ts';
import { missingInFace } from './face-glyphs.ts';
import { FACTS } from './facts-folder.ts';
import { under } from './site-url.ts';

/** Do Hyeon, whole: the file that the subset is cut from. */
const WHOLE = import.meta.resolve('@fontsource/do-hyeon/files/do-hyeon-korean-400-normal.woff2');

/**
 * Where the subset lies between the build's steps, by the glyphs in it: builds of other facts may run at the same time. Nothing
 * to keep: every start writes the same bytes again.
 */
const placeOf = (texts: readonly string[]) =>
  resolve(
    'node_modules/.roll-call',
    createHash('sha256')
      .update(hangulOf(texts) + lettersToCompose(texts).join(''))
      .digest('hex')
      .slice(0, 8),
    'do-hyeon.woff2',
  );

/** What styles.css calls the subset. */
const NAME = '~display-face.woff2';

/** What may stand in a heading, a numeral or a stamp in Latin letters. */
const LATIN = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))} –—‘’“”…·×`;

/** The Hangul of some texts: each syllable once, in order. */
export function hangulOf(texts: readonly string[]): string {
  return [...new Set(texts.join('').match(/\p{Script=Hangul}/gu))].sort().join('');
}

/**
 * The display face as woff2, with Latin letters and the Hangul of `texts`, and with the accented letters of theirs that can be composed, of which
 * Do Hyeon has none. Where there are none to compose it is Do Hyeon as it was. The same texts give the same bytes.
 */
export async function cutDisplayFace(texts: readonly string[]): Promise<Uint8Array> {
  const whole = readFileSync(fileURLToPath(WHOLE));
  const [glyphs, composed] = [LATIN + hangulOf(texts), lettersToCompose(texts)];
  const cut = { targetFormat: 'woff2', noHinting: true } as const;
  if (composed.length === 0) return subsetFont(whole, glyphs, cut);
  const plain = await subsetFont(whole, glyphs, { ...cut, targetFormat: 'truetype' });
  return subsetFont(composeLetters(plain, composed), glyphs + composed.join(''), cut);
}

/** What of the facts is set in it: proper names, and what sources contradict each other on (src/publish/checks/display-glyphs.ts). */
const NAMES = /"ko":\s*"[^"]*"|"subject":\s*\{[^}]*\}/g;

/** What people type, in every language. */
const NEVER_SHOWN = 'questions.ts';

/** Every text that could be set in the display face: names in the facts of a folder, and the words of the edition. */
function readTexts(facts = FACTS): string[] {
  const read = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending) && !file.endsWith('.test.ts') && file !== NEVER_SHOWN)
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  const names = read(facts, '.json').flatMap((text) => text.match(NAMES) ?? []);
  return [...names, ...read(`src/i18n/${EDITION.language}`, '.ts'), readFileSync('src/i18n/korean-board.ts', 'utf8')];
}

const lettersOf = new Map<string, ReadonlySet<string>>();

/** The letters and digits of a text that the display face of this edition has not, as it is cut for the facts in a folder. */
export function missingInSiteFace(text: string, facts: string): string {
  const known = lettersOf.get(facts);
  const texts = known === undefined ? readTexts(facts) : [];
  const own = known ?? new Set([...Array.from(hangulOf(texts)), ...lettersToCompose(texts)]);
  lettersOf.set(facts, own);
  const letters = [...new Set(text.normalize('NFC'))].filter((letter) => !own.has(letter));
  return letters.filter((letter) => /\p{Script=Hangul}/u.test(letter) || missingInFace(letter) !== '').join('');
}

let cutOfSite: Promise<Uint8Array> | undefined;

/** The display face as the whole site has it, cut once. */
export function siteFace(): Promise<Uint8Array> {
  cutOfSite ??= cutDisplayFace(readTexts());
  return cutOfSite;
}

/** How a face is asked for as the styles do it: whatever site it is from, without credentials (https://www.w3.org/TR/css-fonts-4/#font-fetching-requirements). */
const preloadOf = (href: string) => ({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href });

/**
 * Cuts the display face before anything asks for it, in dev and in the build; styles.css calls it `~display-face.woff2`. The head of
 * every page asks for it, too: found only once the styles are there it would miss the first paint, and that visit.
 */
export function displayFace(): Plugin {
  const texts = readTexts();
  const cut = placeOf(texts);
  return {
    name: 'roll-call:display-face',
    apply: (_, { mode }) => mode !== 'test',
    config: () => ({ resolve: { alias: { [NAME]: cut } } }),
    async buildStart() {
      const face = await siteFace();
      // Written only where it changed: the dev server watches what it serves.
      if (existsSync(cut) && readFileSync(cut).equals(face)) return;
      mkdirSync(dirname(cut), { recursive: true });
      writeFileSync(cut, face);
    },
    transformIndexHtml: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({ tag: 'link', attrs: preloadOf(under(file)), injectTo: 'head' as const })),
  };
}
