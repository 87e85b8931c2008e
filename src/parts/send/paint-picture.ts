import { fitLettering, LEADING } from './fit-lettering.ts';
import { type Lettering, type Picture, SHEET } from './picture.ts';

/** A painted picture: an address to show it by, and the file to send. */
export interface Painted {
  readonly address: string;
  readonly file: File;
}

const TYPE = 'image/png';
const FACE = 'Do Hyeon';
/** How far a colour may come back from the canvas from what was painted: some browsers blur it on purpose, by a little. */
const BLUR = 8;

/**
 * Paints a picture on this device: the drawing in the colours that the page has just now, then its lettering in the display face, or
 * in the device's own where that is missing. Asks nobody for anything but the face, which every page has.
 * @throws {Error} where the browser keeps its canvas from pages.
 */
export async function paint(picture: Picture): Promise<Painted> {
  const canvas = document.createElement('canvas');
  canvas.width = SHEET.width;
  canvas.height = SHEET.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  const colour = themeColours();
  const svg = picture.svg.replaceAll(/var\(--([\w-]+)\)/g, (_, token: string) => colour(token));
  context.drawImage(await imageOf(svg), 0, 0);
  if (!isReadable(context, colour('board'))) throw new Error('The canvas gives back something else than was painted.');
  const hasFace = await loadFace(picture.lettering.map(({ text }) => text).join(''));
  for (const line of picture.lettering) {
    context.fillStyle = colour(line.ink);
    context.textAlign = line.align ?? 'left';
    letter(context, line, hasFace);
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, TYPE);
  });
  if (blob === null) throw new Error('The canvas gives nothing back.');
  return { address: canvas.toDataURL(TYPE), file: new File([blob], picture.fileName, { type: TYPE }) };
}

/** The theme's tokens as colours that hold outside of the page, too: only a property that is a colour has them worked out. */
function themeColours(): (token: string) => string {
  const found = new Map<string, string>();
  return (token) => {
    const known = found.get(token);
    if (known !== undefined) return known;
    const probe = document.createElement('span');
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.color = `var(--${token})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    found.set(token, color);
    return color;
  };
}

function imageOf(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => reject(new Error('The drawing cannot be read.')));
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  });
}

/** Whether what is painted can be read again: some browsers give noise or white instead. Its corner has the ground's colour. */
function isReadable(context: CanvasRenderingContext2D, ground: string): boolean {
  const wanted = ground.match(/\d+/g)?.map(Number) ?? [];
  const { data } = context.getImageData(2, 2, 1, 1);
  return wanted.slice(0, 3).every((value, index) => Math.abs(value - (data[index] ?? Number.NaN)) <= BLUR);
}

async function loadFace(text: string): Promise<boolean> {
  try {
    return (await document.fonts.load(`48px "${FACE}"`, text)).length > 0;
  } catch {
    return false;
  }
}

/** Sets a line in the largest size, up to its own, in which it has room. */
function letter(context: CanvasRenderingContext2D, line: Lettering, hasFace: boolean): void {
  const isDisplay = line.face !== 'text';
  // The face is bold as it is; what stands in for it is not.
  const weight = isDisplay && !hasFace ? 700 : 400;
  const face = isDisplay && hasFace ? `"${FACE}", ` : '';
  const setSize = (pixels: number) => {
    context.font = `${weight} ${pixels}px ${face}system-ui, "Noto Sans KR", "Noto Sans CJK KR", sans-serif`;
  };
  const { size, rows, y } = fitLettering(line, (text, pixels) => {
    setSize(pixels);
    return context.measureText(text).width;
  });
  setSize(size);
  for (const [index, row] of rows.entries()) context.fillText(row, line.x, y + index * size * LEADING);
}
