import { Font, type TTF } from 'fonteditor-core';

type Contours = TTF.Contour[];

/** How a mark is drawn and set; lengths are in thousandths of the em. */
interface Mark {
  /** The glyph of the face that it is drawn from. */
  readonly from: string;
  /** How wide it is; below zero it is mirrored. */
  readonly width: number;
  /** How much further right its head stands than its foot. */
  readonly lean?: number;
  /** How far right of the letter's middle it stands, once or more often. */
  readonly at?: readonly number[];
  /** Whether it hangs from the letter. */
  readonly isBelow?: boolean;
}

/** The marks, by the combining character that Unicode takes a letter apart into. */
const MARKS: ReadonlyMap<string, Mark> = new Map([
  ['\u0300', { from: '`', width: 115, lean: -65, at: [-10] }],
  ['\u0301', { from: '`', width: -115, lean: 65, at: [10] }],
  ['\u0302', { from: '^', width: 300 }],
  ['\u0303', { from: '~', width: 330 }],
  ['\u0308', { from: '.', width: 119, at: [-90, 90] }],
  ['\u0327', { from: ',', width: 120, isBelow: true }],
]);

/** What opens a question and a call in Spanish: what ends it, turned by half. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ['¿', '?'],
  ['¡', '!'],
]);

/** The letters that are composed: those of Spanish and Portuguese, each looked at. Any other stands in the reader's own letters. */
export const LETTERS: readonly string[] = Array.from('ÀÁÂÃÇÉÊÍÑÓÔÕÚÜàáâãçéêíñóôõúü¡¿');

/** By how much a capital is shorter under a mark, and from which height on: its strokes keep their weight. */
const SHORTER = { by: 30, above: 300 };
/** How far a cedilla reaches into its letter. */
const HOLD = 12;

/** What the composed font calls itself. Its licence reserves no name, but it is not the face as its authors gave it. */
const NAME = 'Do Hyeon, with accents composed by Roll Call';
const NAMES = { fontFamily: NAME, fullName: NAME, uniqueSubFamily: NAME, postScriptName: 'DoHyeonRollCall-Regular' };

/** Those of `LETTERS` that stand in some texts, small or capital, in both cases: a style may set them in capitals. */
export function lettersToCompose(texts: readonly string[]): string[] {
  const used = new Set(texts.join('\n').normalize('NFC').toLowerCase());
  return LETTERS.filter((letter) => used.has(letter.toLowerCase()));
}

function boxOf(contours: Contours) {
  const [xs, ys] = [contours.flat().map(({ x }) => x), contours.flat().map(({ y }) => y)];
  return { xMin: Math.min(...xs), xMax: Math.max(...xs), yMin: Math.min(...ys), yMax: Math.max(...ys) };
}

function move(contours: Contours, to: (x: number, y: number) => readonly [x: number, y: number]): Contours {
  return contours.map((contour) =>
    contour.map(({ x, y, onCurve }) => {
      const [right, up] = to(x, y);
      return { x: Math.round(right), y: Math.round(up), onCurve };
    }),
  );
}

/** A letter's outline with room for a mark above it: an i without its dot, a capital a little shorter, any other as it is. */
function underMark(letter: string, contours: Contours): Contours {
  if (letter === 'i') return contours.slice(0, 1);
  if (letter === letter.toLowerCase()) return contours;
  return move(contours, (x, y) => [x, y > SHORTER.above ? y - SHORTER.by : y]);
}

/** A mark of a height, where its foot is and the middle of its letter. */
function draw(
  { width, lean = 0, at = [0] }: Mark,
  contours: Contours,
  place: { readonly middle: number; readonly foot: number; readonly height: number },
): Contours {
  const { xMin, xMax, yMin, yMax } = boxOf(contours);
  const drawn = at.flatMap((beside) =>
    move(contours, (x, y) => {
      const [across, up] = [(x - xMin) / (xMax - xMin), (y - yMin) / (yMax - yMin)];
      return [place.middle + beside + (across - 0.5) * width + (up - 0.5) * lean, place.foot + up * place.height];
    }),
  );
  // Mirrored it would run the other way round, as the outline of a hole does.
  return width < 0 ? drawn.map((contour) => contour.toReversed()) : drawn;
}

/**
 * A TrueType font with `letters` (of `lettersToCompose`) made of its own glyphs, each as wide as the one that it is made of. A mark is as
 * high as the dot of the i and stands as far from its letter, but never above the ascent: a capital below it is a little shorter instead.
 * ¿ and ¡ hang as deep as the p. The same font and letters give the same bytes.
 * @throws {Error} where the font lacks what a letter is made of.
 */
export function composeLetters(font: Buffer, letters: readonly string[]): Buffer {
  // A cut font has no hints; asked to keep them, the editor keeps what smooths the letters (the table gasp), too.
  const editor = Font.create(font, { type: 'ttf', hinting: true });
  const face = editor.get();
  const glyphOf = (letter: string): TTF.Glyph => {
    const found = face.glyf.find(({ unicode }) => unicode?.includes(letter.codePointAt(0) ?? 0));
    if (found === undefined) throw new Error(`The font has no "${letter}" to compose a letter of.`);
    return found;
  };
  const [stem = [], ...dots] = glyphOf('i').contours;
  const dot = boxOf(dots);
  const height = dot.yMax - dot.yMin;
  const gap = dot.yMin - boxOf([stem]).yMax;

  const turn = ({ contours, advanceWidth, yMax }: TTF.Glyph): Contours =>
    move(contours, (x, y) => [advanceWidth - x, glyphOf('p').yMin + yMax - y]);
  const addMark = (letter: string, { contours }: TTF.Glyph, mark: Mark): Contours => {
    const base = mark.isBelow ? contours : underMark(letter, contours);
    const { xMin, xMax, yMin, yMax } = boxOf(base);
    const foot = mark.isBelow ? yMin + HOLD - height : Math.min(yMax + gap, face.hhea.ascent - height);
    return [...base, ...draw(mark, glyphOf(mark.from).contours, { middle: (xMin + xMax) / 2, foot, height })];
  };

  const composed = letters.map((letter): TTF.Glyph => {
    const [base = '', sign = ''] = (TURNED.get(letter) ?? letter).normalize('NFD');
    const from = glyphOf(base);
    const mark = MARKS.get(sign);
    const contours = mark === undefined ? turn(from) : addMark(base, from, mark);
    const box = boxOf(contours);
    const unicode = [letter.codePointAt(0) ?? 0];
    return { ...box, contours, name: '', unicode, advanceWidth: from.advanceWidth, leftSideBearing: box.xMin };
  });
  editor.set({ ...face, name: { ...face.name, ...NAMES }, glyf: [...face.glyf, ...composed] });
  return editor.write({ type: 'ttf', hinting: true, toBuffer: true });
}
