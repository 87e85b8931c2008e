import { hasBatchim } from 'es-hangul';

/** A particle in its two forms: after a final consonant, and after a vowel. */
export type Josa =
  | '은/는'
  | '이/가'
  | '을/를'
  | '과/와'
  | '으로/로'
  | '으로는/로는'
  | '으로도/로도'
  | '으로서/로서'
  | '으로부터/로부터'
  | '이에요/예요'
  | '이었어요/였어요'
  | '이었고/였고'
  | '이었을/였을'
  | '이었던/였던'
  | '이라고/라고'
  | '이라는/라는'
  | '이라/라'
  | '이라서/라서'
  | '이라도/라도'
  | '이란/란'
  | '이랑/랑'
  | '이나/나'
  | '이고/고'
  | '이며/며'
  | '이든/든'
  | '이면/면'
  | '이지만/지만'
  | '이죠/죠'
  | '이야/야'
  | '아/야';

const DIGITS = '영일이삼사오육칠팔구';
/** What a number with zeros at its end is read with last, by how many they are. */
const TENS = '-십백천만만만만억억억억조조조조';

/** What stands for a sound where only its end matters: none, a consonant, ㄹ. */
const [OPEN, CLOSED, RIEUL] = ['으', '은', '을'];

/** Syllables lie in the order of their finals, 28 to a vowel: the ninth is ㄹ. */
const endsInRieul = (syllable: string) => (syllable.charCodeAt(0) - 0xac00) % 28 === 8;

/** The last syllable of a whole number, of a decimal digit by digit, of "2/3" as "3분의 2". */
function soundOfNumber(number: string): string {
  const read = number.replace(/\/\d+$/, '').replaceAll(',', '');
  const zeros = read.includes('.') || !/[1-9]/.test(read) ? 0 : /0*$/.exec(read)?.[0].length;
  return (zeros ? TENS[zeros] : DIGITS[Number(read.at(-1))]) ?? OPEN;
}

/** The last sound of a word in Latin letters, as Koreans mostly write it: 팀, 데드라인, 레딧, 클립, but 넷플릭스, 포인트, 캠프. */
function soundOfLatin(word: string): string {
  // Read letter by letter: L, JTBC, IMDb.
  if (/^(?:.|[A-Z]{2}.*)$/.test(word)) return /L$|R$/i.test(word) ? RIEUL : /[MN]$/i.test(word) ? CLOSED : OPEN;
  const end = word.toLowerCase();
  if (/le?$/.test(end)) return RIEUL;
  return /(?:[mn]|[aeiou][mn]e|ng|[aeiouy][bcp]|mb|ck|ook|(?:ae|eo|eu|(?:^|[^aeiou])[aeiouy])[kt])$/.test(end)
    ? CLOSED
    : OPEN;
}

/** The syllable that decides. Brackets at the end, and what is in them, do not count, nor do quotes and other signs. */
function soundOf(text: string): string {
  const said = text.replace(/(\S)\s*\([^()]*\)[^\p{L}\p{N}%]*$/u, '$1').replace(/[^\p{L}\p{N}%]+$/u, '');
  const number = /\d[\d,]*(?:\.\d+|\/\d+)?$/.exec(said);
  if (number !== null) return soundOfNumber(number[0]);
  const latin = /\p{Script=Latin}+$/u.exec(said);
  if (latin !== null) return soundOfLatin(latin[0].normalize('NFD').replaceAll(/\p{M}/gu, ''));
  return said.at(-1) ?? OPEN;
}

/** The text with its particle: `josa('온조', '은/는')` is 온조는, `josa('Netflix', '으로/로')` is Netflix로. */
export function josa(text: string, particle: Josa): string {
  const sound = soundOf(text);
  const isClosed = hasBatchim(sound) && !(particle.startsWith('으로') && endsInRieul(sound));
  const [closed = '', open = ''] = particle.split('/');
  return `${text.trimEnd()}${isClosed ? closed : open}`;
}
